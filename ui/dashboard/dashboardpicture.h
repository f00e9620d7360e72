// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dashboard.h"
#include "ui/dashboard/dashboardrange.h"
#include "ui/dashboard/timebuckets.h"

#include <algorithm>

namespace duskwatch {

/// Everything the dashboard shows of the store, as one value for the window and for paper.
struct DashboardPicture
{
    DashboardRange range;
    std::int64_t atMs = 0; ///< when the figures were asked for; 0: not yet
    TimeSpan span;         ///< the range at that moment
    TimeBuckets buckets;   ///< of figures.buckets
    DashboardFigures figures;
    DashboardTop top;
    bool topKnown = false; ///< names take longer than figures

    /// What is behind bars \a first to \a last: never more than the range.
    TimeSpan barsSpan(int first, int last) const
    {
        TimeSpan bars{buckets.span(first).fromMs, buckets.span(last).toMs};
        bars.fromMs = std::max(bars.fromMs, span.fromMs);
        if (range.range == TimeRange::Custom)
            bars.toMs = std::min(bars.toMs, span.toMs);
        return bars;
    }
};

} // namespace duskwatch
