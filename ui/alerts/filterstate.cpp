// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/filterstate.h"

#include <QCoreApplication>

#include <optional>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::FilterState", text);
}

std::optional<std::int64_t> lengthMs(TimeRange range)
{
    constexpr std::int64_t kHourMs = 3600 * 1000;
    switch (range) {
    case TimeRange::Hour:
        return kHourMs;
    case TimeRange::Day:
        return 24 * kHourMs;
    case TimeRange::Week:
        return 7 * 24 * kHourMs;
    case TimeRange::Month:
        return 30 * 24 * kHourMs;
    case TimeRange::All:
        break;
    }
    return std::nullopt;
}

} // namespace

AlertFilter FilterState::toFilter(std::int64_t nowMs) const
{
    AlertFilter filter;
    filter.outcomes = {outcome};
    // Only alerts have a priority and a status worth filtering by.
    if (outcome == Outcome::Alert) {
        filter.priorities = priorities;
        filter.statuses = statuses;
    }
    if (outcome != Outcome::Informational)
        filter.categories = categories;
    if (const auto length = lengthMs(range))
        filter.fromMs = nowMs - *length;
    filter.text = text.trimmed();
    return filter;
}

bool FilterState::narrows() const
{
    return *this != FilterState{{}, {}, {}, {}, Outcome::Alert, TimeRange::All};
}

QString timeRangeName(TimeRange range)
{
    switch (range) {
    case TimeRange::Hour:
        return tr("Last hour");
    case TimeRange::Day:
        return tr("Last 24 h");
    case TimeRange::Week:
        return tr("Last 7 days");
    case TimeRange::Month:
        return tr("Last 30 days");
    case TimeRange::All:
        break;
    }
    return tr("All time");
}

} // namespace duskwatch
