// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// How far back the table looks.
enum class TimeRange { Hour, Day, Week, Month, All };

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
    Outcome outcome = Outcome::Alert;
    TimeRange range = TimeRange::Day;

    /// \a nowMs: ms since 1970 UTC.
    AlertFilter toFilter(std::int64_t nowMs) const;
    /// True where clearing would show more.
    bool narrows() const;

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// Everything, without any condition.
FilterState wideOpen();

QString timeRangeName(TimeRange range);

} // namespace duskwatch
