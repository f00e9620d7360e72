// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertecs.h"

#include "core/outputs/alertjson.h"
#include "core/store/statusword.h"
#include "core/triage/reasontext.h"
#include "core/triage/words.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void put(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

void put(QJsonObject& object, const char* name, const QStringList& values)
{
    if (!values.isEmpty())
        object.insert(QLatin1String(name), QJsonArray::fromStringList(values));
}

void put(QJsonObject& object, const char* name, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

/// event.severity is a number whose meaning is the producer's: ours is that of syslog-like scales of 0 to 100.
int severity(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return 73;
    case Priority::Medium:
        return 47;
    case Priority::Low:
        return 21;
    default:
        return 0;
    }
}

QJsonObject eventFields(const AlertDetail& detail)
{
    const AlertRow& row = detail.row;
    QJsonObject event{{QStringLiteral("kind"),
                       row.outcome == Outcome::Alert ? QStringLiteral("alert") : QStringLiteral("event")},
                      {QStringLiteral("module"), QStringLiteral("darktrace")},
                      {QStringLiteral("dataset"), QStringLiteral("darktrace.") + word(kindWord(row.kind))},
                      {QStringLiteral("severity"), severity(row.priority)}};
    put(event, "id", row.externalId);
    put(event, "created", exportTime(row.firstReceivedMs));
    put(event, "reason", reasonTexts(detail.reasons).join(u' '));
    if (row.score)
        event.insert(QStringLiteral("risk_score"), *row.score * 100);
    return event;
}

QJsonObject hostFields(const AlertRow& row)
{
    QJsonObject host;
    put(host, "name", row.deviceName);
    if (!QHostAddress(row.deviceAddress).isNull())
        put(host, "ip", QStringList{row.deviceAddress});
    return host;
}

QJsonObject threatFields(const QStringList& techniques)
{
    QStringList whole;
    QStringList parts;
    for (const QString& technique : techniques) {
        const QString parent = technique.section(u'.', 0, 0);
        if (!whole.contains(parent))
            whole += parent;
        if (parent != technique)
            parts += technique;
    }
    QJsonObject technique;
    put(technique, "id", whole);
    if (!parts.isEmpty())
        technique.insert(QStringLiteral("subtechnique"),
                         QJsonObject{{QStringLiteral("id"), QJsonArray::fromStringList(parts)}});
    if (technique.isEmpty())
        return {};
    return {{QStringLiteral("framework"), QStringLiteral("MITRE ATT&CK")},
            {QStringLiteral("technique"), technique}};
}

/// What ECS has no field for, below a name of our own.
QJsonObject ownFields(const AlertDetail& detail)
{
    const AlertRow& row = detail.row;
    QJsonObject own{{QStringLiteral("id"), qint64{toInt(row.id)}},
                    {QStringLiteral("repeats"), row.repeats},
                    {QStringLiteral("test"), row.test}};
    put(own, "source", detail.sourceName);
    put(own, "status", word(statusWord(row.status)));
    put(own, "priority", word(priorityWord(row.priority)));
    put(own, "address", row.deviceAddress);
    put(own, "assignee", row.assignee);
    return own;
}

} // namespace

QByteArray alertEcsLine(const AlertDetail& detail, const QStringList& techniques)
{
    const AlertRow& row = detail.row;
    QJsonObject rule;
    put(rule, "name", row.title);
    put(rule, "category", word(categoryWord(row.category)));
    QJsonObject object{
        {QStringLiteral("ecs"), QJsonObject{{QStringLiteral("version"), QStringLiteral("8.11.0")}}},
        {QStringLiteral("observer"), QJsonObject{{QStringLiteral("vendor"), QStringLiteral("Darktrace")}}}};
    put(object, "@timestamp", exportTime(row.timeMs));
    put(object, "message", row.summary.isEmpty() ? row.title : row.summary);
    put(object, "tags", row.tags);
    put(object, "event", eventFields(detail));
    put(object, "host", hostFields(row));
    put(object, "rule", rule);
    put(object, "threat", threatFields(techniques));
    put(object, "duskwatch", ownFields(detail));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList techniquesOf(const Event& event)
{
    QStringList techniques;
    for (const std::string_view technique : event.lists.of(EventList::Techniques))
        techniques += QString::fromUtf8(technique.data(), static_cast<qsizetype>(technique.size()));
    return techniques;
}

} // namespace duskwatch
