// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/jsonline.h"

#include "app/console/textescape.h"

#include <QByteArray>
#include <QLocale>

#include <utility>

namespace duskwatch::console {

JsonLine::JsonLine(std::string& out)
    : m_out(out)
{
    m_out += '{';
}

JsonLine::~JsonLine()
{
    m_out += "}\n";
}

void JsonLine::member(const char* name)
{
    if (!std::exchange(m_first, false))
        m_out += ',';
    m_out.append(1, '"').append(name).append("\":");
}

void JsonLine::text(const char* name, const QString& value)
{
    if (value.isEmpty()) {
        null(name);
        return;
    }
    member(name);
    appendJsonString(value.toStdString(), m_out);
}

void JsonLine::number(const char* name, std::int64_t value)
{
    member(name);
    m_out += std::to_string(value);
}

void JsonLine::number(const char* name, double value)
{
    member(name);
    m_out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
}

void JsonLine::boolean(const char* name, bool value)
{
    member(name);
    m_out += value ? "true" : "false";
}

void JsonLine::null(const char* name)
{
    member(name);
    m_out += "null";
}

void JsonLine::texts(const char* name, const QStringList& values)
{
    member(name);
    m_out += '[';
    for (const QString& value : values) {
        if (m_out.back() != '[')
            m_out += ',';
        appendJsonString(value.toStdString(), m_out);
    }
    m_out += ']';
}

} // namespace duskwatch::console
