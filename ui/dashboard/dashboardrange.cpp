// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardrange.h"

namespace duskwatch {

TimeSpan DashboardRange::span(std::int64_t nowMs) const
{
    if (range == TimeRange::Custom)
        return custom;
    return {nowMs - timeRangeLengthMs(range).value_or(0), nowMs};
}

std::optional<std::int64_t> DashboardRange::endMs() const
{
    return range == TimeRange::Custom ? std::optional(custom.toMs) : std::nullopt;
}

FilterState DashboardRange::filter() const
{
    FilterState state;
    state.range = range;
    state.custom = custom;
    return state;
}

} // namespace duskwatch
