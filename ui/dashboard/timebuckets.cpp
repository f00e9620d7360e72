// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timebuckets.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace duskwatch {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr std::int64_t kMonthMs = 30 * kDayMs;
constexpr std::int64_t kMostBuckets = 60;

constexpr BucketStep kSteps[] = {
    {.minutes = 1},  {.minutes = 2},   {.minutes = 5},   {.minutes = 10},  {.minutes = 15},  {.minutes = 30},
    {.minutes = 60}, {.minutes = 120}, {.minutes = 180}, {.minutes = 360}, {.minutes = 720}, {.days = 1},
    {.days = 2},     {.days = 7},      {.months = 1},    {.months = 3},    {.months = 6},    {.months = 12}};

std::int64_t lengthMs(const BucketStep& step)
{
    return step.minutes * kMinuteMs + step.days * kDayMs + step.months * kMonthMs;
}

std::int64_t offsetMs(std::int64_t ms, const QTimeZone& zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) * std::int64_t{1000};
}

std::int64_t remainder(std::int64_t value, std::int64_t divisor)
{
    return (value % divisor + divisor) % divisor;
}

QDate localDate(std::int64_t ms, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

/// The first day of the step that \a date is in. Julian day 0 was a Monday.
QDate firstDay(const QDate& date, const BucketStep& step)
{
    if (step.days > 0)
        return date.addDays(-remainder(date.toJulianDay(), step.days));
    const int month = (date.month() - 1) / step.months * step.months + 1;
    return {date.year(), month, 1};
}

/// How far the wall clock shows beyond the last round time.
std::int64_t beyondRound(std::int64_t ms, std::int64_t stepMs, const QTimeZone& zone)
{
    return remainder(ms + offsetMs(ms, zone), stepMs);
}

std::int64_t firstStart(std::int64_t ms, const BucketStep& step, const QTimeZone& zone)
{
    if (step.minutes == 0)
        return firstDay(localDate(ms, zone), step).startOfDay(zone).toMSecsSinceEpoch();
    const std::int64_t stepMs = step.minutes * kMinuteMs;
    const std::int64_t start = ms - beyondRound(ms, stepMs, zone);
    // Clocks were changed in between: the round time by the clock of then, if there was one.
    const std::int64_t changed = offsetMs(ms, zone) - offsetMs(start, zone);
    return changed != 0 && start + changed <= ms ? start + changed : start;
}

std::int64_t nextStart(std::int64_t ms, const BucketStep& step, const QTimeZone& zone)
{
    const QDate day = step.minutes == 0 ? firstDay(localDate(ms, zone), step) : QDate();
    if (step.days > 0)
        return day.addDays(step.days).startOfDay(zone).toMSecsSinceEpoch();
    if (step.months > 0)
        return day.addMonths(step.months).startOfDay(zone).toMSecsSinceEpoch();
    const std::int64_t stepMs = step.minutes * kMinuteMs;
    const std::int64_t next = ms + stepMs - beyondRound(ms, stepMs, zone);
    if (beyondRound(next, stepMs, zone) == 0)
        return next;
    // Clocks are changed in between: the next round time by the new clock. A time that is skipped has none.
    const std::int64_t byNewClock = next + offsetMs(ms, zone) - offsetMs(next, zone);
    return byNewClock > ms && beyondRound(byNewClock, stepMs, zone) == 0 ? byNewClock : next;
}

/// Whether a step begins with the bar, or began within the one before.
bool beginsStep(const TimeBuckets& buckets, int bucket, const BucketStep& step, const QTimeZone& zone)
{
    const std::int64_t start = buckets.span(bucket).fromMs;
    const std::int64_t round = firstStart(start, step, zone);
    return round == start || (bucket > 0 && round > buckets.span(bucket - 1).fromMs);
}

QString labelText(std::int64_t ms, const BucketStep& step, const QTimeZone& zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    if (step.months > 0)
        return QLocale().toString(local.date(), QStringLiteral("MMM yyyy"));
    if (step.days > 0 || local.date().startOfDay(zone) == local)
        return QLocale().toString(local.date(), QStringLiteral("d MMM"));
    return local.toString(QStringLiteral("HH:mm"));
}

} // namespace

TimeSpan TimeBuckets::span(int bucket) const
{
    const auto at = static_cast<std::size_t>(bucket);
    return {startsMs[at], at + 1 < startsMs.size() ? startsMs[at + 1] : endMs};
}

TimeBuckets timeBuckets(const TimeSpan& span, const QTimeZone& zone)
{
    const BucketStep* step =
        std::find_if(std::begin(kSteps), std::end(kSteps), [&](const BucketStep& candidate) {
            return (span.toMs - span.fromMs) / lengthMs(candidate) <= kMostBuckets;
        });
    TimeBuckets buckets;
    buckets.step = step != std::end(kSteps) ? *step : *std::prev(std::end(kSteps));
    std::int64_t start = firstStart(span.fromMs, buckets.step, zone);
    do {
        buckets.startsMs.push_back(start);
        start = nextStart(start, buckets.step, zone);
    } while (start < span.toMs);
    buckets.endMs = start;
    return buckets;
}

std::vector<AxisLabel> axisLabels(const TimeBuckets& buckets, const QTimeZone& zone, int most)
{
    std::vector<AxisLabel> labels;
    for (const BucketStep& step : kSteps) {
        if (lengthMs(step) < lengthMs(buckets.step))
            continue;
        labels.clear();
        for (int bucket = 0; bucket < buckets.count(); ++bucket) {
            if (beginsStep(buckets, bucket, step, zone))
                labels.push_back({bucket, labelText(buckets.span(bucket).fromMs, step, zone)});
        }
        if (static_cast<int>(labels.size()) <= most)
            break;
    }
    return labels;
}

} // namespace duskwatch
