// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics.h"

#include "core/triage/triagejson.h"
#include "ui/backend/backend.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

#include <iterator>

namespace duskwatch {
namespace {

QString timeText(std::int64_t ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject programFacts()
{
    return {
        {QStringLiteral("duskwatch"), QStringLiteral(DUSKWATCH_VERSION)},
        {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("tls"), QSslSocket::sslLibraryVersionString()},
        {QStringLiteral("system"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
        {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
        {QStringLiteral("locale"), QLocale().name()},
        {QStringLiteral("desktop"), qEnvironmentVariable("XDG_CURRENT_DESKTOP").left(64)},
    };
}

QJsonObject countersOf(const Counters& counters)
{
    return {
        {QStringLiteral("received"), static_cast<qint64>(counters.received)},
        {QStringLiteral("unparsed"), static_cast<qint64>(counters.unparsed)},
        {QStringLiteral("audit"), static_cast<qint64>(counters.audit)},
        {QStringLiteral("informational"), static_cast<qint64>(counters.informational)},
        {QStringLiteral("suppressed"), static_cast<qint64>(counters.suppressed)},
        {QStringLiteral("resolved"), static_cast<qint64>(counters.resolved)},
        {QStringLiteral("alerts"), static_cast<qint64>(counters.alerts)},
        {QStringLiteral("updates"), static_cast<qint64>(counters.updates)},
        {QStringLiteral("bytes"), static_cast<qint64>(counters.bytes)},
        {QStringLiteral("addUp"), counters.addsUp()},
    };
}

QString stateWord(SourceState state)
{
    static const char* const words[] = {"stopped",  "starting",       "listening",
                                        "fetching", "waitingForDisk", "problem"};
    const auto index = static_cast<std::size_t>(state);
    return index < std::size(words) ? QString::fromLatin1(words[index]) : QString();
}

QJsonObject sourceFacts(const SourceStatus& source)
{
    QJsonObject object{
        {QStringLiteral("name"), source.settings.name},
        {QStringLiteral("settings"), QJsonDocument::fromJson(toJson(source.settings)).object()},
        {QStringLiteral("state"), stateWord(source.state)},
        {QStringLiteral("problem"), source.problem},
        {QStringLiteral("notice"), source.notice},
        {QStringLiteral("counters"), countersOf(source.counters)},
        {QStringLiteral("eventsPerSecond"), source.eventsPerSecond},
        {QStringLiteral("connections"), source.connections},
        {QStringLiteral("startedAt"), timeText(source.startedMs)},
        {QStringLiteral("lastReceivedAt"), timeText(source.lastReceivedMs)},
        {QStringLiteral("lastPollAt"), timeText(source.lastPollMs)},
        {QStringLiteral("certificateEndsAt"), timeText(source.certificateExpiryMs)},
    };
    if (source.lagMs)
        object.insert(QStringLiteral("lagMs"), static_cast<qint64>(*source.lagMs));
    if (source.clockSkew)
        object.insert(QStringLiteral("clockSkewSeconds"), static_cast<qint64>(source.clockSkew->count()));
    QJsonArray peers;
    for (const SourcePeer& peer : source.peers)
        peers.append(QJsonObject{{QStringLiteral("address"), peer.address},
                                 {QStringLiteral("connections"), peer.connections},
                                 {QStringLiteral("lines"), static_cast<qint64>(peer.lines)},
                                 {QStringLiteral("lastHeardAt"), timeText(peer.lastHeardMs)}});
    object.insert(QStringLiteral("peers"), peers);
    QJsonArray refused;
    for (const RefusedSource& sender : source.listener.refused)
        refused.append(QJsonObject{{QStringLiteral("address"), sender.address},
                                   {QStringLiteral("times"), static_cast<qint64>(sender.times)},
                                   {QStringLiteral("lastTryAt"), timeText(sender.lastTryMs)},
                                   {QStringLiteral("reason"), sender.reason}});
    object.insert(QStringLiteral("refusedSenders"), refused);
    object.insert(QStringLiteral("datagramsLost"), static_cast<qint64>(source.listener.datagramsLost));
    return object;
}

QJsonObject connectionFacts(const ConnectionRecord& record)
{
    QJsonObject object = QJsonDocument::fromJson(record.settings).object();
    // Half of a pair, and of no use for finding a fault.
    object.insert(QStringLiteral("publicToken"),
                  object.value(QLatin1String("publicToken")).toString().isEmpty() ? QStringLiteral("missing")
                                                                                  : QStringLiteral("set"));
    object.insert(QStringLiteral("name"), record.name);
    return object;
}

QJsonObject dataFacts(const DataFacts& facts)
{
    return {
        {QStringLiteral("fileBytes"), static_cast<qint64>(facts.fileBytes)},
        {QStringLiteral("usedBytes"), static_cast<qint64>(facts.usedBytes)},
        {QStringLiteral("freeBytes"), static_cast<qint64>(facts.freeBytes)},
        {QStringLiteral("events"), static_cast<qint64>(facts.events)},
        {QStringLiteral("lines"), static_cast<qint64>(facts.lines)},
        {QStringLiteral("oldestAt"), timeText(facts.oldestMs)},
        {QStringLiteral("layout"), facts.schemaVersion},
        {QStringLiteral("sqlite"), facts.sqliteVersion},
    };
}

QJsonObject settingsFacts(const Backend& backend, const Preferences& preferences)
{
    const RetentionSettings retention = backend.retention();
    return {
        {QStringLiteral("thresholds"),
         QJsonDocument::fromJson(toJson(backend.triageSettings()).toUtf8()).object()},
        {QStringLiteral("keepMs"), static_cast<qint64>(retention.keepMs.value_or(0))},
        {QStringLiteral("keepBytes"), static_cast<qint64>(retention.keepBytes.value_or(0))},
        {QStringLiteral("theme"), themeChoiceWord(preferences.theme)},
        {QStringLiteral("language"), preferences.language},
        {QStringLiteral("notifications"), toJson(preferences.notifications)},
    };
}

} // namespace

QByteArray diagnosticsOf(const Backend& backend, const Preferences& preferences,
                         const std::optional<DataFacts>& facts, std::int64_t nowMs)
{
    QJsonArray sources;
    for (const SourceStatus& source : backend.sources())
        sources.append(sourceFacts(source));
    QJsonArray connections;
    for (const ConnectionRecord& record : backend.connections())
        connections.append(connectionFacts(record));
    QJsonArray credentials;
    for (const CredentialRecord& record : backend.credentials())
        credentials.append(
            QJsonObject{{QStringLiteral("name"), record.name},
                        {QStringLiteral("keptInKeychain"), record.place == SecretPlace::Keychain}});
    QJsonObject all{
        {QStringLiteral("format"), QStringLiteral("duskwatch-diagnostics")},
        {QStringLiteral("madeAt"), timeText(nowMs)},
        {QStringLiteral("program"), programFacts()},
        {QStringLiteral("settings"), settingsFacts(backend, preferences)},
        {QStringLiteral("sources"), sources},
        {QStringLiteral("connections"), connections},
        {QStringLiteral("credentials"), credentials},
        {QStringLiteral("messages"), QJsonArray::fromStringList(backend.recentMessages())},
    };
    if (facts)
        all.insert(QStringLiteral("data"), dataFacts(*facts));
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace duskwatch
