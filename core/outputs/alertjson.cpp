// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertjson.h"

#include "core/store/statusword.h"
#include "core/triage/reasontext.h"
#include "core/triage/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

QJsonValue word(std::string_view text)
{
    return text.empty() ? QJsonValue()
                        : QJsonValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QJsonValue text(const QString& value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

} // namespace

QString exportTime(std::int64_t timeMs)
{
    constexpr std::int64_t kYear0 = -62167219200000;
    constexpr std::int64_t kYear10000 = 253402300800000;
    if (timeMs < kYear0 || timeMs >= kYear10000)
        return {};
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray alertJsonLine(const AlertDetail& detail)
{
    const AlertRow& row = detail.row;
    const QJsonObject object{
        {QStringLiteral("id"), qint64{toInt(row.id)}},
        {QStringLiteral("time"), text(exportTime(row.timeMs))},
        {QStringLiteral("firstReceived"), text(exportTime(row.firstReceivedMs))},
        {QStringLiteral("lastReceived"), text(exportTime(row.lastReceivedMs))},
        {QStringLiteral("kind"), word(kindWord(row.kind))},
        {QStringLiteral("outcome"), word(outcomeWord(row.outcome))},
        {QStringLiteral("priority"), word(priorityWord(row.priority))},
        {QStringLiteral("category"), word(categoryWord(row.category))},
        {QStringLiteral("score"), row.score ? QJsonValue(*row.score) : QJsonValue()},
        {QStringLiteral("modelPriority"), row.modelPriority ? QJsonValue(*row.modelPriority) : QJsonValue()},
        {QStringLiteral("externalId"), text(row.externalId)},
        {QStringLiteral("title"), text(row.title)},
        {QStringLiteral("summary"), text(row.summary)},
        {QStringLiteral("device"), QJsonObject{{QStringLiteral("hostname"), text(row.deviceName)},
                                               {QStringLiteral("ip"), text(row.deviceAddress)}}},
        {QStringLiteral("source"), text(detail.sourceName)},
        {QStringLiteral("status"), word(statusWord(row.status))},
        {QStringLiteral("assignee"), text(row.assignee)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(row.tags)},
        {QStringLiteral("repeats"), row.repeats},
        {QStringLiteral("test"), row.test},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonTexts(detail.reasons))},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace duskwatch
