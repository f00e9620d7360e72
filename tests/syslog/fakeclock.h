// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace duskwatch {

/// A clock that stands still until the test advances it.
class FakeClock final : public Clock
{
public:
    std::int64_t nowMs() const override { return m_nowMs; }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(std::int64_t by)
    {
        m_nowMs += by;
        m_monotonicMs += by;
    }

private:
    std::int64_t m_nowMs = 1'660'000'000'000;
    std::int64_t m_monotonicMs = 5'000;
};

} // namespace duskwatch
