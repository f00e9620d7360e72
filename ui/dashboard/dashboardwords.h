// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardpicture.h"

#include <QString>

namespace duskwatch {

// What the dashboard says. Pure; translated.

/// A change against the period before: a shape and words that say the same.
struct ChangeWords
{
    enum class Direction { None, More, Fewer } direction = Direction::None;
    QString text;
};

/// How the alerts of one priority changed: "12 more than the day before", "about as many as the day before",
/// "nothing is stored from the day before". Up to a twentieth is about as many.
ChangeWords changeWords(const DashboardPicture& picture, Priority priority);

/// "Last 24 hours" or from when to when.
QString rangeTitle(const DashboardRange& range);

/// "12:30 – 13:00\n3 high\n10 medium\n40 low" for a bar; parts that are 0 are left out.
QString barText(const DashboardPicture& picture, int bucket);

/// A line of the way from what was received to alerts.
struct FunnelStep
{
    std::optional<Outcome> outcome; ///< none: all of them
    QString name;
    std::int64_t count = 0;
};

/// All events, then those that became no alert, then the alerts; what is rare and 0 is left out. The first is the sum
/// of the others.
std::vector<FunnelStep> funnelSteps(const DashboardFigures& figures);

} // namespace duskwatch
