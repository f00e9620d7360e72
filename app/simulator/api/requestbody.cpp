// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/requestbody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace duskwatch::simulator {

namespace {

constexpr qsizetype kMostMembers = 16;

bool isType(const HttpRequest& request, const char* type)
{
    const QByteArray given = request.header("content-type");
    return given.split(';').constFirst().trimmed().toLower() == type;
}

} // namespace

std::optional<QHash<QByteArray, QByteArray>> readForm(const HttpRequest& request)
{
    if (!isType(request, "application/x-www-form-urlencoded"))
        return {};
    QHash<QByteArray, QByteArray> members;
    const QList<QByteArray> pairs = request.body.split('&');
    if (pairs.size() > kMostMembers)
        return {};
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 1 || members.contains(pair.left(equals)))
            return {};
        QByteArray value = pair.mid(equals + 1);
        members.insert(pair.left(equals), QByteArray::fromPercentEncoding(value.replace('+', ' ')));
    }
    return members;
}

std::optional<QHash<QByteArray, QByteArray>> readJson(const HttpRequest& request)
{
    if (!isType(request, "application/json"))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonObject object = document.object();
    if (!document.isObject() || object.size() > kMostMembers)
        return {};
    QHash<QByteArray, QByteArray> members;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString())
            members.insert(member.key().toUtf8(), member->toString().toUtf8());
        else if (member->isBool())
            members.insert(member.key().toUtf8(), member->toBool() ? "true" : "false");
        else
            return {};
    }
    return members;
}

} // namespace duskwatch::simulator
