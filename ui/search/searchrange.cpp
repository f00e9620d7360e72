// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchrange.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

using Kind = SearchRange::Kind;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kHourMs = 60 * kMinuteMs;
constexpr std::int64_t kDayMs = 24 * kHourMs;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SearchRange", text);
}

/// 0 where a range has no length.
std::int64_t lengthMs(Kind kind)
{
    switch (kind) {
    case Kind::QuarterHour:
        return 15 * kMinuteMs;
    case Kind::Hour:
        return kHourMs;
    case Kind::Day:
        return kDayMs;
    case Kind::Week:
        return 7 * kDayMs;
    case Kind::Month:
        return 30 * kDayMs;
    case Kind::All:
    case Kind::Custom:
        break;
    }
    return 0;
}

} // namespace

std::optional<TimeSpan> SearchRange::span(std::int64_t nowMs) const
{
    if (kind == Kind::All)
        return std::nullopt;
    if (kind == Kind::Custom)
        return custom;
    return TimeSpan{nowMs - lengthMs(kind), nowMs + 1};
}

SearchRange SearchRange::widened() const
{
    if (kind == Kind::All || kind == Kind::Custom)
        return {Kind::All, {}};
    return {static_cast<Kind>(static_cast<int>(kind) + 1), {}};
}

QString searchRangeText(const SearchRange& range)
{
    switch (range.kind) {
    case Kind::QuarterHour:
        return tr("Last 15 minutes");
    case Kind::Hour:
        return tr("Last hour");
    case Kind::Day:
        return tr("Last 24 hours");
    case Kind::Week:
        return tr("Last 7 days");
    case Kind::Month:
        return tr("Last 30 days");
    case Kind::All:
        return tr("All time");
    case Kind::Custom:
        break;
    }
    return timeSpanText(range.custom);
}

} // namespace duskwatch
