// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/healthwords.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace duskwatch {
namespace {

constexpr std::int64_t kTenSecondsMs = 10'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::HealthWords", text);
}

QString silenceText(const SourceSettings& settings)
{
    if (settings.silentAfter.count() == 0)
        return tr("never called silent");
    return tr("called silent after %1")
        .arg(durationText(std::chrono::milliseconds(settings.silentAfter).count()));
}

constexpr qsizetype kRefusedShown = 5;

/// Who may not send but tries, a line each.
QString refusedText(const QVector<RefusedSource>& refused, std::int64_t nowMs)
{
    QStringList lines;
    for (const RefusedSource& sender : refused.mid(0, kRefusedShown))
        //: %1 address, %2 how often, %3 when the last time, %4 why
        lines << tr("%1 · %2 times, last %3 · %4")
                     .arg(sender.address, countText(sender.times), agoText(sender.lastTryMs, nowMs),
                          sender.reason);
    if (refused.size() > kRefusedShown)
        lines << tr("and %1 more").arg(countText(refused.size() - kRefusedShown));
    return lines.join(u'\n');
}

/// The appliance's clock, or what the lag says of a sender's.
QString clockText(const SourceStatus& source)
{
    if (source.clockSkew) {
        const std::int64_t seconds = source.clockSkew->count();
        if (std::abs(seconds) < 2)
            return tr("the appliance's clock agrees with this one");
        return seconds > 0 ? tr("the appliance's clock is %1 ahead").arg(durationText(seconds * 1000))
                           : tr("the appliance's clock is %1 behind").arg(durationText(-seconds * 1000));
    }
    if (source.lagMs && *source.lagMs < -1000)
        return tr("the sender's clock is at least %1 ahead: events come before they happen")
            .arg(durationText(-*source.lagMs));
    return {};
}

} // namespace

QString lagText(std::int64_t lagMs)
{
    const QString sign = lagMs < 0 ? QStringLiteral("−") : QString();
    const std::int64_t ms = std::abs(lagMs);
    if (ms < kTenSecondsMs)
        //: seconds with a decimal
        return tr("%1%2 s").arg(sign, QLocale().toString(static_cast<double>(ms) / 1000, 'f', 1));
    return sign + durationText(ms);
}

QVector<QPair<QString, QString>> healthFacts(const SourceStatus& source, std::int64_t nowMs)
{
    QVector<QPair<QString, QString>> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    add(tr("State"),
        QStringLiteral("%1 · %2").arg(sourceStateText(source, nowMs), silenceText(source.settings)));
    if (isRunning(source) && source.startedMs != 0)
        add(tr("Running since"), localTime(source.startedMs));
    add(tr("Last event"), source.lastReceivedMs == 0 ? tr("never") : localTime(source.lastReceivedMs));
    add(tr("Lag"),
        source.lagMs
            ? tr("%1 from an event to its receipt, the middle of the recent ones").arg(lagText(*source.lagMs))
            : QString());
    add(tr("Clock"), clockText(source));
    if (source.certificateExpiryMs != 0)
        add(tr("Certificate"), tr("valid until %1").arg(localTime(source.certificateExpiryMs)));
    if (const auto& shown = source.listener.certificate) {
        add(tr("Own certificate"), tr("valid until %1").arg(localTime(shown->notAfterMs)));
        add(tr("Fingerprint"), shown->fingerprint);
    }
    if (source.settings.method == SourceMethod::Collector && !source.settings.allowedSenders.isEmpty())
        add(tr("Allowed senders"), visibleText(source.settings.allowedSenders.join(QStringLiteral(", "))));
    add(tr("Turned away"), refusedText(source.listener.refused, nowMs));
    if (source.listener.datagramsLost > 0)
        add(tr("Lost"), tr("%1 datagrams came faster than they could be read; UDP does not send them again")
                            .arg(countText(source.listener.datagramsLost)));
    if (source.listener.datagramsCut > 0)
        add(tr("Cut"), tr("%1 datagrams were too long").arg(countText(source.listener.datagramsCut)));
    add(tr("Size"),
        tr("%1 in %2 lines").arg(sizeText(source.counters.bytes), countText(source.counters.received)));
    return facts;
}

QString recentText(const QVector<int>& counts)
{
    const std::int64_t sum = std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
    if (sum == 0)
        return tr("Nothing in the last 10 minutes.");
    return tr("%1 lines in the last 10 minutes, at most %2 in 5 seconds.")
        .arg(countText(sum), countText(*std::max_element(counts.begin(), counts.end())));
}

QString peerText(const SourcePeer& peer, std::int64_t nowMs)
{
    return tr("%1 · %2 · %3 lines · %4 · last heard %5")
        .arg(visibleText(peer.address), connectionsText(peer.connections), countText(peer.lines),
             sizeText(peer.bytes), agoText(peer.lastHeardMs, nowMs));
}

} // namespace duskwatch
