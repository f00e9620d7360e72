// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationage.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::InvestigationAge", text);
}

} // namespace

QString ageText(std::int64_t sinceMs, std::int64_t nowMs)
{
    const std::int64_t age = std::max<std::int64_t>(0, nowMs - sinceMs);
    if (age < kHourMs)
        return tr("%1 min").arg(age / kMinuteMs);
    if (age < 2 * kDayMs)
        return tr("%1 h").arg(age / kHourMs);
    return tr("%1 d").arg(age / kDayMs);
}

Priority shapeOf(InvestigationPriority priority)
{
    return priority == InvestigationPriority::Critical ? Priority::High : static_cast<Priority>(priority);
}

} // namespace duskwatch
