// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace duskwatch {

/// Two moments in ms since 1970 UTC, from inclusive, to exclusive.
struct TimeSpan
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A longer span is refused: its bars would stand for months.
inline constexpr std::int64_t kLongestSpanMs = 3660LL * 24 * 3600 * 1000;

/// What is wrong with \a span as something to look at, as a sentence that says what to do; empty: nothing. Pure.
QString spanProblem(const TimeSpan& span, std::int64_t nowMs);

/// "2026-11-24 12:30 – 13:00", the date twice where there are two; in the user's zone.
QString timeSpanText(const TimeSpan& span);

} // namespace duskwatch
