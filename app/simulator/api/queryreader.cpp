// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/queryreader.h"

#include <QList>

namespace duskwatch::simulator {

namespace {
constexpr qsizetype kMostNames = 64;
} // namespace

QueryReader::QueryReader(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    const QList<QByteArray> pairs = text.toByteArray().split('&');
    if (pairs.size() > kMostNames) {
        m_failed = true;
        return;
    }
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = pair.left(equals);
        if (equals < 1 || m_values.contains(name))
            m_failed = true;
        else
            m_values.insert(name, QByteArray::fromPercentEncoding(pair.mid(equals + 1)));
    }
}

bool QueryReader::flag(const QByteArray& name, bool initial)
{
    const auto value = take(name);
    if (!value)
        return initial;
    if (*value != "true" && *value != "false")
        m_failed = true;
    return *value == "true";
}

std::optional<std::int64_t> QueryReader::number(const QByteArray& name, std::int64_t lowest,
                                                std::int64_t highest)
{
    const auto value = take(name);
    if (!value)
        return {};
    bool isNumber = false;
    const std::int64_t number = value->toLongLong(&isNumber);
    if (!isNumber || number < lowest || number > highest)
        m_failed = true;
    return number;
}

std::optional<double> QueryReader::decimal(const QByteArray& name, double lowest, double highest)
{
    const auto value = take(name);
    if (!value)
        return {};
    bool isNumber = false;
    const double number = value->toDouble(&isNumber);
    if (!isNumber || !(number >= lowest && number <= highest)) // so that what is not a number fails
        m_failed = true;
    return number;
}

QByteArray QueryReader::text(const QByteArray& name)
{
    return take(name).value_or(QByteArray());
}

std::optional<QByteArray> QueryReader::take(const QByteArray& name)
{
    const auto found = m_values.constFind(name);
    if (found == m_values.constEnd())
        return {};
    QByteArray value = *found;
    m_values.erase(found);
    return value;
}

} // namespace duskwatch::simulator
