// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcewords.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

// What the window says about fetching over a connection.
namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SourceWords", text);
}

QString skewNotice(std::chrono::seconds skew)
{
    const QString apart = durationText(std::chrono::milliseconds(std::chrono::abs(skew)).count());
    return (skew.count() > 0 ? tr("The appliance's clock is %1 ahead of this computer's.")
                             : tr("The appliance's clock is %1 behind this computer's."))
               .arg(apart) +
           u' ' + tr("Set the clock that is wrong; at half an hour the appliance refuses every request.");
}

QString expiryNotice(std::int64_t expiryMs, std::int64_t nowMs)
{
    if (expiryMs <= nowMs)
        return tr("The appliance's certificate has expired. Renew it on the appliance.");
    return tr("The appliance's certificate expires in %1. Renew it on the appliance before that; a pinned "
              "certificate has to be compared and pinned anew.")
        .arg(durationText(expiryMs - nowMs));
}

QString ownExpiryNotice(std::int64_t expiryMs, std::int64_t nowMs)
{
    if (expiryMs <= nowMs)
        return tr("The certificate that this collector shows has expired. Replace it.");
    return tr("The certificate that this collector shows expires in %1. Replace it before that and give the "
              "new "
              "one to the senders.")
        .arg(durationText(expiryMs - nowMs));
}

QString silenceNotice(const SourceStatus& source, std::int64_t nowMs)
{
    const QString silent = durationText(nowMs - lastSignMs(source));
    if (source.settings.method == SourceMethod::Cloud)
        return tr("Nothing was heard for %1: no poll has succeeded. Test its connection.").arg(silent);
    return tr("Nothing was heard for %1. Look whether the appliance still sends to this address, for example "
              "with "
              "“Verify Alert Settings”.")
        .arg(silent);
}

} // namespace

QString untilText(std::int64_t thenMs, std::int64_t nowMs)
{
    if (thenMs <= nowMs)
        return tr("now");
    return tr("in %1").arg(durationText(thenMs - nowMs + 999));
}

QString pollsText(const SourceStatus& source, std::int64_t nowMs)
{
    const bool cloud = source.settings.method == SourceMethod::Cloud;
    if (!cloud && source.lastPollMs == 0)
        return {};
    QStringList parts{source.lastPollMs == 0 ? tr("not polled yet")
                                             : tr("last poll %1").arg(agoText(source.lastPollMs, nowMs))};
    if (source.nextPollMs != 0)
        parts << (source.state == SourceState::Problem ? tr("next try %1") : tr("next poll %1"))
                     .arg(untilText(source.nextPollMs, nowMs));
    if (cloud)
        parts << tr("every %1")
                     .arg(durationText(std::chrono::milliseconds(source.settings.pollInterval).count()));
    return parts.join(QStringLiteral(" · "));
}

double progressShare(const SourceStatus& source)
{
    if (!source.progress || source.progress->toMs <= source.progress->fromMs)
        return 0;
    const FetchProgress& progress = *source.progress;
    const auto whole = static_cast<double>(progress.toMs - progress.fromMs);
    return std::clamp(static_cast<double>(progress.doneMs - progress.fromMs) / whole, 0.0, 1.0);
}

QString progressText(const SourceStatus& source)
{
    if (!source.progress)
        return {};
    const int percent = static_cast<int>(std::floor(progressShare(source) * 100));
    return tr("Fetching the past: %1 % done, complete until %2")
        .arg(QString::number(percent), localTime(source.progress->doneMs));
}

QStringList noticeTexts(const SourceStatus& source, std::int64_t nowMs)
{
    QStringList notices;
    if (!source.notice.isEmpty())
        notices << source.notice;
    if (isSilent(source, nowMs))
        notices << silenceNotice(source, nowMs);
    const auto& shown = source.listener.certificate;
    if (shown && shown->notAfterMs - nowMs < kExpirySoonMs)
        notices << ownExpiryNotice(shown->notAfterMs, nowMs);
    if (source.settings.connection == ConnectionId{})
        return notices;
    if (source.clockSkew && std::chrono::abs(*source.clockSkew) >= kSkewToMention)
        notices << skewNotice(*source.clockSkew);
    if (source.certificateExpiryMs != 0 && source.certificateExpiryMs - nowMs < kExpirySoonMs)
        notices << expiryNotice(source.certificateExpiryMs, nowMs);
    return notices;
}

} // namespace duskwatch
