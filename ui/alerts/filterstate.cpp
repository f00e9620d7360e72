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
    // Only alerts have a priority, a status and somebody who looks after them.
    if (outcome == Outcome::Alert) {
        filter.priorities = priorities;
        filter.statuses = statuses;
        filter.assignee = assignee;
        filter.tag = tag;
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
    return *this != wideOpen();
}

FilterState wideOpen()
{
    FilterState state;
    state.range = TimeRange::All;
    return state;
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
