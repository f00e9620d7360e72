// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>

namespace duskwatch {

/// Events per second over the last few seconds, from a growing total. A value; no thread of its own.
class RateMeter
{
public:
    static constexpr std::int64_t kWindowMs = 5000;

    /// The total is \a total at \a monotonicMs.
    void sample(std::int64_t total, std::int64_t monotonicMs);
    double perSecond() const;

private:
    struct Sample
    {
        std::int64_t total;
        std::int64_t atMs;
    };
    std::deque<Sample> m_samples;
};

} // namespace duskwatch
