// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace duskwatch {

/// Time that stands still until the test moves it.
class FixedClock final : public Clock
{
public:
    std::int64_t now = 1'700'000'000'000;

    std::int64_t nowMs() const override { return now; }
    std::int64_t monotonicMs() const override { return now; }
};

} // namespace duskwatch
