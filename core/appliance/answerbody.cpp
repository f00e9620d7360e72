// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answerbody.h"

#include <algorithm>
#include <utility>

namespace duskwatch {

AnswerBody::AnswerBody(bool json, AnswerSink sink)
    : m_sink(std::move(sink)),
      m_kind(json ? Kind::Unknown : Kind::Page)
{
}

void AnswerBody::feed(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (!m_held) {
        handOn(bytes);
        return;
    }
    const qsizetype room = kKeptBytes - m_text.size();
    const QByteArrayView kept = bytes.first(std::min(room, bytes.size()));
    m_text.append(kept);
    if (m_kind == Kind::Unknown)
        decide();
    if (m_kind == Kind::List || (m_kind == Kind::Object && m_text.size() > kHeldBytes)) {
        flush();
        handOn(bytes.sliced(kept.size()));
    }
}

void AnswerBody::decide()
{
    const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");
    if (m_text.size() < byteOrderMark.size() && byteOrderMark.startsWith(m_text))
        return;
    if (m_blanks == 0 && m_text.startsWith(byteOrderMark))
        m_blanks = byteOrderMark.size();
    const auto blank = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    const auto first = std::find_if_not(m_text.cbegin() + m_blanks, m_text.cend(), blank);
    m_blanks = first - m_text.cbegin();
    if (first != m_text.cend())
        m_kind = *first == '[' ? Kind::List : *first == '{' ? Kind::Object : Kind::Page;
    else if (m_text.size() == kKeptBytes)
        m_kind = Kind::Page; // blanks without end
}

void AnswerBody::flush()
{
    if (!m_held || !isJson())
        return;
    m_held = false;
    handOn(m_text);
    m_text.clear();
}

void AnswerBody::handOn(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_sink)
        m_sink(bytes);
    else
        m_whole.append(bytes);
}

} // namespace duskwatch
