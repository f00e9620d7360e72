// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/filterstate.h"

#include <cstdint>
#include <optional>

namespace duskwatch {

/// Which time the dashboard looks at: Hour, Day, Week, which end now and move, or Custom. A value.
struct DashboardRange
{
    TimeRange range = TimeRange::Day;
    TimeSpan custom; ///< meaningful while range is Custom

    /// From when to when at \a nowMs.
    TimeSpan span(std::int64_t nowMs) const;
    /// None where the range ends now: what claims to be a little in the future counts too, as on the alerts page.
    std::optional<std::int64_t> endMs() const;
    /// The alerts of this range, to be narrowed.
    FilterState filter() const;

    friend bool operator==(const DashboardRange&, const DashboardRange&) = default;
};

} // namespace duskwatch
