// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/testalert.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch {
namespace {

QJsonObject testAlert(std::int64_t nowMs)
{
    const auto created = static_cast<qint64>(nowMs);
    const QJsonObject model{
        {QStringLiteral("name"), QStringLiteral("Unrestricted Test Model")},
        {QStringLiteral("description"),
         QStringLiteral("Made by Duskwatch, not by Darktrace, to see whether alerts arrive.")},
        {QStringLiteral("actions"), QJsonObject{{QStringLiteral("antigena"), QJsonObject{}}}},
    };
    const QJsonObject device{
        {QStringLiteral("did"), -1},
        {QStringLiteral("hostname"), QStringLiteral("duskwatch-test")},
    };
    return {
        {QStringLiteral("pbid"), 123},
        {QStringLiteral("creationTime"), created},
        {QStringLiteral("time"), created},
        {QStringLiteral("score"), 1},
        {QStringLiteral("model"), model},
        {QStringLiteral("device"), device},
        {QStringLiteral("triggeredComponents"), QJsonArray{}},
    };
}

} // namespace

QByteArray testAlertLine(std::int64_t nowMs)
{
    const QByteArray time = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC)
                                .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+00:00"))
                                .toLatin1();
    return "<165>1 " + time + " duskwatch-test darktrace - - - " +
           QJsonDocument(testAlert(nowMs)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray testAlertAnswer(std::int64_t nowMs)
{
    return QJsonDocument(QJsonArray{testAlert(nowMs)}).toJson(QJsonDocument::Compact);
}

} // namespace duskwatch
