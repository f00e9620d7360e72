// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulejsonreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace duskwatch {
namespace {

constexpr qint64 kYear10000 = 253402300800000;
constexpr int kShownCharacters = 60;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::RuleJson", text);
}

} // namespace

RuleJsonReader::RuleJsonReader(QJsonObject object, QString path, QString& problem)
    : m_object(std::move(object)),
      m_path(std::move(path)),
      m_problem(&problem)
{
}

void RuleJsonReader::fail(const char* name, const QString& message) const
{
    if (m_problem->isEmpty())
        *m_problem =
            QStringLiteral("%1%2: %3").arg(m_path, QString::fromUtf8(name).left(kShownCharacters), message);
}

void RuleJsonReader::allowOnly(std::initializer_list<const char*> names) const
{
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        const QString name = member.key();
        const bool known = std::any_of(names.begin(), names.end(),
                                       [&name](const char* each) { return name == QLatin1String(each); });
        if (!known)
            fail(name.toUtf8().constData(), tr("no such member is known"));
    }
}

QString RuleJsonReader::text(const char* name, int maxCharacters) const
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return {};
    if (!value.isString())
        fail(name, tr("must be a text"));
    else if (value.toString().size() > maxCharacters)
        fail(name, tr("is longer than %1 characters").arg(maxCharacters));
    else
        return value.toString();
    return {};
}

bool RuleJsonReader::boolean(const char* name, bool otherwise) const
{
    const QJsonValue value = member(name);
    if (!value.isUndefined() && !value.isBool())
        fail(name, tr("must be true or false"));
    return value.toBool(otherwise);
}

std::optional<double> RuleJsonReader::number(const char* name) const
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        fail(name, tr("must be a number"));
        return std::nullopt;
    }
    return value.toDouble();
}

std::optional<qint64> RuleJsonReader::integer(const char* name, qint64 from, qint64 to) const
{
    const auto value = number(name);
    if (!value)
        return std::nullopt;
    if (std::floor(*value) != *value || *value < static_cast<double>(from) ||
        *value > static_cast<double>(to)) {
        fail(name, tr("must be a whole number from %1 to %2").arg(from).arg(to));
        return std::nullopt;
    }
    return static_cast<qint64>(*value);
}

std::optional<qint64> RuleJsonReader::time(const char* name) const
{
    if (!has(name))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text(name, kShownCharacters), Qt::ISODateWithMs);
    const qint64 ms = time.isValid() ? time.toMSecsSinceEpoch() : -1;
    if (ms < 0 || ms >= kYear10000) {
        fail(name, tr("must be a time such as 2026-05-31T00:00:00Z"));
        return std::nullopt;
    }
    return ms;
}

QStringList RuleJsonReader::texts(const char* name, int maxCount, int maxCharacters) const
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return {};
    const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
    if (!value.isString() && !value.isArray())
        fail(name, tr("must be a text or a list of texts"));
    if (list.size() > maxCount) {
        fail(name, tr("has more than %1 entries").arg(maxCount));
        return {};
    }
    QStringList texts;
    for (const QJsonValue& each : list) {
        if (!each.isString())
            fail(name, tr("must be a text or a list of texts"));
        else if (each.toString().size() > maxCharacters)
            fail(name, tr("has an entry longer than %1 characters").arg(maxCharacters));
        else
            texts += each.toString();
    }
    return texts;
}

RuleJsonReader RuleJsonReader::object(const char* name) const
{
    const QJsonValue value = member(name);
    if (!value.isUndefined() && !value.isObject())
        fail(name, tr("must be an object"));
    return RuleJsonReader(value.toObject(), m_path + QLatin1String(name) + QLatin1Char('.'), *m_problem);
}

std::vector<RuleJsonReader> RuleJsonReader::objects(const char* name, int maxCount) const
{
    const QJsonValue value = member(name);
    if (!value.isUndefined() && !value.isArray())
        fail(name, tr("must be a list of objects"));
    const QJsonArray list = value.toArray();
    if (list.size() > maxCount) {
        fail(name, tr("has more than %1 entries").arg(maxCount));
        return {};
    }
    std::vector<RuleJsonReader> readers;
    for (const QJsonValue& each : list) {
        if (!each.isObject())
            fail(name, tr("must be a list of objects"));
        readers.emplace_back(
            each.toObject(),
            QStringLiteral("%1%2[%3].").arg(m_path, QLatin1String(name)).arg(readers.size() + 1), *m_problem);
    }
    return readers;
}

QString timeToJson(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace duskwatch
