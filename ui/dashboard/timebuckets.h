// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/timespan.h"

#include <QTimeZone>

#include <cstdint>
#include <vector>

namespace duskwatch {

/// How long a bar of the timeline stands for: exactly one of the three is not 0.
struct BucketStep
{
    int minutes = 0; ///< divides a day
    int days = 0;
    int months = 0;

    friend bool operator==(const BucketStep&, const BucketStep&) = default;
};

/// The bars of a time range. They begin at round local times: at full hours, midnights, Mondays, firsts of a month.
struct TimeBuckets
{
    BucketStep step;
    std::vector<std::int64_t>
        startsMs;           ///< ascending, at least one; the first is at or before the range's begin
    std::int64_t endMs = 0; ///< of the last bar; at or after the range's end

    int count() const { return static_cast<int>(startsMs.size()); }
    TimeSpan span(int bucket) const;
    friend bool operator==(const TimeBuckets&, const TimeBuckets&) = default;
};

/// A bar that carries a label at its beginning.
struct AxisLabel
{
    int bucket = 0;
    QString text;
    friend bool operator==(const AxisLabel&, const AxisLabel&) = default;
};

// Pure; any thread.

/// At most about sixty bars for \a span (which is not empty) in \a zone. Where clocks are changed within a bar, it
/// is shorter or longer than the others, and the hour that comes twice has bars of its own.
TimeBuckets timeBuckets(const TimeSpan& span, const QTimeZone& zone);

/// At most \a most labels for them, at rounder times still: "12:00", at midnight "24 Nov", for months "Nov 2026".
std::vector<AxisLabel> axisLabels(const TimeBuckets& buckets, const QTimeZone& zone, int most);

} // namespace duskwatch
