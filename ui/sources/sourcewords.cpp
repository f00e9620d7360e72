// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcewords.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SourceWords", text);
}

} // namespace

bool isRunning(const SourceStatus& source)
{
    return source.state == SourceState::Listening || source.state == SourceState::Fetching ||
           source.state == SourceState::BackPressure;
}

std::int64_t lastSignMs(const SourceStatus& source)
{
    return std::max({source.lastReceivedMs, source.lastPollMs, source.startedMs});
}

bool isSilent(const SourceStatus& source, std::int64_t nowMs)
{
    const bool runs = source.state == SourceState::Listening || source.state == SourceState::Fetching;
    const std::int64_t after = std::chrono::milliseconds(source.settings.silentAfter).count();
    const std::int64_t since = lastSignMs(source);
    // While the past is fetched no poll ends.
    return runs && after > 0 && since > 0 && !source.progress && nowMs - since >= after;
}

QString sourceStateText(const SourceStatus& source, std::int64_t nowMs)
{
    switch (source.state) {
    case SourceState::Stopped:
        return tr("Stopped");
    case SourceState::Starting:
        return tr("Starting");
    case SourceState::BackPressure:
        return tr("Waiting for the disk");
    case SourceState::Problem:
        return tr("Problem");
    case SourceState::Fetching:
    case SourceState::Listening:
        break;
    }
    if (isSilent(source, nowMs))
        return tr("Silent for %1").arg(durationText(nowMs - lastSignMs(source)));
    return source.state == SourceState::Fetching ? tr("Fetching") : tr("Listening");
}

QColor sourceStateColor(const SourceStatus& source, std::int64_t nowMs, const Colors& colors)
{
    switch (source.state) {
    case SourceState::Problem:
        return colors.high;
    case SourceState::BackPressure:
        return colors.medium;
    case SourceState::Fetching:
    case SourceState::Listening:
        return isSilent(source, nowMs) ? colors.medium : colors.good;
    case SourceState::Stopped:
    case SourceState::Starting:
        break;
    }
    return colors.muted;
}

QString sourceMethodText(const SourceSettings& settings)
{
    if (settings.method == SourceMethod::Cloud)
        return tr("Signed API");
    const QString address =
        settings.address.contains(u':') ? u'[' + settings.address + u']' : settings.address;
    //: %1 is TCP, TLS or UDP
    return tr("JSON syslog · %1 %2:%3")
        .arg(transportName(settings.transport), address, QString::number(settings.port));
}

QString transportName(Transport transport)
{
    return transportWord(transport).toUpper();
}

QString durationText(std::int64_t ms)
{
    const std::int64_t seconds = std::max<std::int64_t>(ms, 0) / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return tr("%1 h").arg(seconds / 3600);
    return tr("%1 days").arg(seconds / 86400);
}

QString agoText(std::int64_t thenMs, std::int64_t nowMs)
{
    if (thenMs <= 0)
        return tr("never");
    if (nowMs - thenMs < 2000)
        return tr("now");
    return tr("%1 ago").arg(durationText(nowMs - thenMs));
}

QString connectionsText(int count)
{
    return count == 1 ? tr("1 connection") : tr("%1 connections").arg(count);
}

QString rateText(double eventsPerSecond)
{
    if (eventsPerSecond >= 100)
        return tr("%1 events/s").arg(countText(qRound64(eventsPerSecond)));
    return tr("%1 events/min").arg(countText(qRound64(eventsPerSecond * 60)));
}

QString countersText(const Counters& counters)
{
    QStringList parts;
    const std::pair<std::int64_t, QString> all[] = {
        {counters.informational, tr("%1 informational")},
        {counters.suppressed, tr("%1 suppressed")},
        {counters.alerts, tr("%1 alerts")},
        {counters.updates, tr("%1 updates")},
        {counters.resolved, tr("%1 resolved")},
        {counters.audit, tr("%1 audit")},
        {counters.unparsed, tr("%1 unparsed")},
    };
    for (const auto& [count, text] : all)
        if (count > 0)
            parts << text.arg(countText(count));
    const QString received = tr("received %1").arg(countText(counters.received));
    return parts.isEmpty() ? received : received + QStringLiteral(" = ") + parts.join(QStringLiteral(" + "));
}

} // namespace duskwatch
