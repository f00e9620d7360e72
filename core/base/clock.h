// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace duskwatch {

/// Where "now" comes from, so that tests can advance time instead of sleeping.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z. May jump when the computer's clock is set.
    virtual std::int64_t nowMs() const = 0;
    /// Milliseconds that only grow, from an arbitrary start; for durations and deadlines.
    virtual std::int64_t monotonicMs() const = 0;
};

/// The computer's own clock. Stateless; any thread.
class SystemClock final : public Clock
{
public:
    std::int64_t nowMs() const override;
    std::int64_t monotonicMs() const override;
};

} // namespace duskwatch
