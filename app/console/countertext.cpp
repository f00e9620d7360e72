// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/countertext.h"

#include "app/console/eventrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch::console {
namespace {

QJsonObject counterObject(const Counters& counters)
{
    return {
        {QStringLiteral("received"), qint64{counters.received}},
        {QStringLiteral("unparsed"), qint64{counters.unparsed}},
        {QStringLiteral("audit"), qint64{counters.audit}},
        {QStringLiteral("informational"), qint64{counters.informational}},
        {QStringLiteral("suppressed"), qint64{counters.suppressed}},
        {QStringLiteral("resolved"), qint64{counters.resolved}},
        {QStringLiteral("alerts"), qint64{counters.alerts}},
        {QStringLiteral("updates"), qint64{counters.updates}},
        {QStringLiteral("bytes"), qint64{counters.bytes}},
        {QStringLiteral("addsUp"), counters.addsUp()},
    };
}

QJsonObject logObject(const LogRange& log)
{
    return {
        {QStringLiteral("first"), qint64{log.first}},
        {QStringLiteral("end"), qint64{log.end}},
        {QStringLiteral("lineBytes"), qint64{log.lineBytes}},
        {QStringLiteral("storedBytes"), qint64{log.storedBytes}},
    };
}

} // namespace

QString counterSentence(const Counters& counters)
{
    return QStringLiteral(
               "received %1 = %2 alerts + %3 updates + %4 informational + %5 suppressed + %6 resolved + "
               "%7 audit + %8 unparsed")
        .arg(counters.received)
        .arg(counters.alerts)
        .arg(counters.updates)
        .arg(counters.informational)
        .arg(counters.suppressed)
        .arg(counters.resolved)
        .arg(counters.audit)
        .arg(counters.unparsed);
}

QByteArray statusJson(const QString& dataFolder, const std::vector<SourceRecord>& sources,
                      const std::vector<LogRange>& logs)
{
    QJsonArray list;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const SourceRecord& source = sources[i];
        QJsonObject object = counterObject(source.counters);
        object.insert(QStringLiteral("name"), source.name);
        object.insert(QStringLiteral("removed"), source.removed);
        object.insert(QStringLiteral("lastReceived"),
                      source.lastReceivedMs == 0
                          ? QJsonValue()
                          : QJsonValue(QString::fromStdString(isoTime(source.lastReceivedMs))));
        object.insert(QStringLiteral("log"), logObject(logs[i]));
        list.append(object);
    }
    const QJsonObject document{{QStringLiteral("dataDir"), dataFolder}, {QStringLiteral("sources"), list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace duskwatch::console
