// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "ui/text/timespan.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// How far back the table looks; Custom is a span with two ends.
enum class TimeRange { Hour, Day, Week, Month, All, Custom };

/// What the filter bar says. A value; becomes an AlertFilter when a query is made, because "the last 24
/// hours" moves.
struct FilterState
{
    QString text;
    EnumSet<Priority> priorities;
    EnumSet<Category> categories;
    EnumSet<AlertStatus> statuses;
    std::optional<QString> assignee; ///< empty text: nobody
    std::optional<QString> tag;
    std::optional<Outcome> outcome = Outcome::Alert; ///< none: every event
    TimeRange range = TimeRange::Day;
    TimeSpan custom; ///< meaningful while range is Custom
    // Exactly these, foreign text as stored; empty: any.
    QByteArray device;
    QByteArray title;

    /// The alerts of all time without any condition.
    static FilterState widest();

    /// \a nowMs: ms since 1970 UTC.
    AlertFilter toFilter(std::int64_t nowMs) const;
    /// True where clearing would show more.
    bool narrows() const;

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// "Last 24 h"; of a custom one only that it is.
QString timeRangeName(TimeRange range);
/// How long a range is; none for All and Custom.
std::optional<std::int64_t> timeRangeLengthMs(TimeRange range);
/// "Last 24 h", or from when to when.
QString timeRangeText(const FilterState& state);

} // namespace duskwatch
