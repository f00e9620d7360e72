// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerttext.h"

#include "core/store/statusword.h"
#include "core/triage/words.h"
#include "ui/alerts/alertcells.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::AlertText", text);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString word(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString alertAsText(const AlertRow& row, const QString& sourceName)
{
    QStringList lines;
    const QString urgency =
        row.priority == Priority::None ? outcomeName(row.outcome) : priorityName(row.priority);
    lines << QStringLiteral("[%1] %2").arg(urgency, alertTitleText(row));
    QString device = visibleText(row.deviceName);
    if (!row.deviceAddress.isEmpty())
        device += device.isEmpty() ? visibleText(row.deviceAddress)
                                   : QStringLiteral(" (%1)").arg(visibleText(row.deviceAddress));
    if (!device.isEmpty())
        lines << tr("Device: %1").arg(device);
    lines << tr("Time: %1").arg(utcTime(row.timeMs));
    QStringList facts{kindName(row.kind), categoryName(row.category)};
    if (row.score)
        facts << tr("score %1").arg(scoreText(*row.score));
    if (row.repeats > 0)
        facts << tr("%1 repeats").arg(countText(row.repeats));
    lines << facts.join(QStringLiteral(" · "));
    QString status = statusName(row.status);
    if (!row.assignee.isEmpty())
        status += QStringLiteral(" · ") + tr("assigned to %1").arg(visibleText(row.assignee));
    if (!row.tags.isEmpty())
        status +=
            QStringLiteral(" · ") + tr("tags: %1").arg(visibleText(row.tags.join(QStringLiteral(", "))));
    lines << status;
    if (!row.externalId.isEmpty())
        lines << tr("Darktrace id: %1").arg(visibleText(row.externalId));
    lines << tr("Event source: %1").arg(visibleText(sourceName));
    if (!row.summary.isEmpty())
        lines << QString() << visibleText(row.summary);
    return lines.join(u'\n');
}

QByteArray alertAsJson(const AlertRow& row, const QString& sourceName)
{
    QJsonObject json;
    json[QStringLiteral("kind")] = word(kindWord(row.kind));
    json[QStringLiteral("outcome")] = word(outcomeWord(row.outcome));
    json[QStringLiteral("priority")] = textOrNull(word(priorityWord(row.priority)));
    json[QStringLiteral("category")] = word(categoryWord(row.category));
    json[QStringLiteral("score")] = row.score ? QJsonValue(*row.score) : QJsonValue();
    json[QStringLiteral("modelPriority")] = row.modelPriority ? QJsonValue(*row.modelPriority) : QJsonValue();
    json[QStringLiteral("externalId")] = textOrNull(row.externalId);
    json[QStringLiteral("title")] = textOrNull(row.title);
    json[QStringLiteral("device")] = QJsonObject{{QStringLiteral("hostname"), textOrNull(row.deviceName)},
                                                 {QStringLiteral("ip"), textOrNull(row.deviceAddress)}};
    const auto iso = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    };
    json[QStringLiteral("time")] = row.eventTimeMs ? QJsonValue(iso(*row.eventTimeMs)) : QJsonValue();
    json[QStringLiteral("received")] = iso(row.firstReceivedMs);
    json[QStringLiteral("test")] = row.test;
    json[QStringLiteral("source")] = sourceName;
    json[QStringLiteral("status")] = word(statusWord(row.status));
    json[QStringLiteral("repeats")] = row.repeats;
    json[QStringLiteral("assignee")] = textOrNull(row.assignee);
    json[QStringLiteral("tags")] = QJsonArray::fromStringList(row.tags);
    json[QStringLiteral("summary")] = textOrNull(row.summary);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace duskwatch
