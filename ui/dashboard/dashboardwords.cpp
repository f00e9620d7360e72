// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardwords.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <utility>

namespace duskwatch {
namespace {

constexpr int kAboutTheSame = 20; // one in so many

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DashboardWords", text);
}

/// Follows "more than", "as many as", "from".
QString periodBefore(TimeRange range)
{
    switch (range) {
    case TimeRange::Hour:
        return tr("the hour before");
    case TimeRange::Day:
        return tr("the day before");
    case TimeRange::Week:
        return tr("the week before");
    case TimeRange::Month:
    case TimeRange::All:
    case TimeRange::Custom:
        break;
    }
    return tr("the time before");
}

} // namespace

ChangeWords changeWords(const DashboardPicture& picture, Priority priority)
{
    using Direction = ChangeWords::Direction;
    const DashboardFigures& figures = picture.figures;
    const QString period = periodBefore(picture.range.range);
    const std::int64_t beforeMs = 2 * picture.span.fromMs - picture.span.toMs;
    if (!figures.anyStored || figures.oldestMs >= picture.span.fromMs)
        return {Direction::None, tr("nothing is stored from %1").arg(period)};
    if (figures.oldestMs > beforeMs)
        return {Direction::None, tr("only a part is stored of %1").arg(period)};
    const std::int64_t now = figures.alerts.of(priority);
    const std::int64_t before = figures.before.of(priority);
    const std::int64_t more = now - before;
    if (now == 0 && before == 0)
        return {Direction::None, tr("none, as in %1").arg(period)};
    if (more == 0)
        return {Direction::None, tr("as many as %1").arg(period)};
    if (std::abs(more) * kAboutTheSame <= before)
        return {Direction::None, tr("about as many as %1").arg(period)};
    return more > 0 ? ChangeWords{Direction::More, tr("%1 more than %2").arg(countText(more), period)}
                    : ChangeWords{Direction::Fewer, tr("%1 fewer than %2").arg(countText(-more), period)};
}

QString rangeTitle(const DashboardRange& range)
{
    return timeRangeText(range.filter());
}

QString barText(const DashboardPicture& picture, int bucket)
{
    const PriorityCounts& counts = picture.figures.buckets[static_cast<std::size_t>(bucket)];
    QStringList lines{timeSpanText(picture.barsSpan(bucket, bucket))};
    const std::pair<std::int64_t, QString> parts[] = {
        {counts.high, tr("%1 high")}, {counts.medium, tr("%1 medium")}, {counts.low, tr("%1 low")}};
    for (const auto& [count, text] : parts)
        if (count > 0)
            lines << text.arg(countText(count));
    if (counts.total() == 0)
        lines << tr("no alerts");
    return lines.join(u'\n');
}

std::vector<FunnelStep> funnelSteps(const DashboardFigures& figures)
{
    std::vector<FunnelStep> steps{{std::nullopt, tr("Events"), figures.events()}};
    steps.push_back({Outcome::Informational, outcomeName(Outcome::Informational), figures.informational});
    steps.push_back({Outcome::Suppressed, outcomeName(Outcome::Suppressed), figures.suppressed});
    for (const auto& [outcome, count] :
         {std::pair{Outcome::Resolved, figures.resolved}, {Outcome::Audit, figures.audit}})
        if (count > 0)
            steps.push_back({outcome, outcomeName(outcome), count});
    steps.push_back({Outcome::Alert, tr("Alerts"), figures.alerts.total()});
    return steps;
}

} // namespace duskwatch
