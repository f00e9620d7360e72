// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"

#include <cstdint>

namespace duskwatch {

/// A stretch of time, both ends belong to it; ms since 1970 UTC. At most a year (PROTOCOL section 1).
struct TimeWindow
{
    std::int64_t startMs = 0;
    std::int64_t endMs = 0;
};

/// Every breach whose record was made in \a window (PROTOCOL section 1, "GET /modelbreaches"). Pure.
ApiRequest modelBreachesRequest(const TimeWindow& window);

/// Every AI Analyst event of \a window, pinned ones only where they are of that time (PROTOCOL section 1,
/// "GET /aianalyst/incidentevents"). Pure.
ApiRequest incidentEventsRequest(const TimeWindow& window);

} // namespace duskwatch
