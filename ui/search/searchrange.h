// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/timespan.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// Which time a search looks at: the last so much, everything, or a span with two ends. A value; "the last hour" becomes
/// a span when the search begins.
struct SearchRange
{
    enum class Kind { QuarterHour, Hour, Day, Week, Month, All, Custom };
    Kind kind = Kind::Day;
    TimeSpan custom; ///< meaningful while kind is Custom

    /// None: everything, also what claims to be of the future.
    std::optional<TimeSpan> span(std::int64_t nowMs) const;
    /// The next wider one; All for a custom one.
    SearchRange widened() const;

    friend bool operator==(const SearchRange&, const SearchRange&) = default;
};

inline constexpr SearchRange::Kind kSearchRangeKinds[] = {
    SearchRange::Kind::QuarterHour, SearchRange::Kind::Hour,  SearchRange::Kind::Day,
    SearchRange::Kind::Week,        SearchRange::Kind::Month, SearchRange::Kind::All};

/// "Last 24 hours", or from when to when.
QString searchRangeText(const SearchRange& range);

} // namespace duskwatch
