// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreigntext.h"

#include <QDateTime>
#include <QStringDecoder>

#include <algorithm>

namespace duskwatch {
namespace {

bool needsEscape(char16_t c)
{
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f))
        return true;
    if (c < 0x061c)
        return c == 0xad;
    return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb);
}

QString escaped(char16_t c)
{
    return QStringLiteral("\\u%1").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

/// Length of the UTF-8 sequence at \a position, 0 where there is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype position)
{
    const auto lead = static_cast<unsigned char>(bytes[position]);
    const qsizetype length = lead < 0x80   ? 1
                             : lead < 0xc2 ? 0
                             : lead < 0xe0 ? 2
                             : lead < 0xf0 ? 3
                             : lead < 0xf5 ? 4
                                           : 0;
    if (length == 0 || position + length > bytes.size())
        return 0;
    for (qsizetype i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(bytes[position + i]) & 0xc0u) != 0x80u)
            return 0;
    const QString text = QString::fromUtf8(bytes.sliced(position, length));
    return text.contains(QChar(QChar::ReplacementCharacter)) && length > 1 &&
                   bytes.sliced(position, length) != QByteArrayView("\xef\xbf\xbd")
               ? 0
               : length;
}

/// Indents JSON token by token; never judges whether it is any.
class Indenter
{
public:
    explicit Indenter(QByteArrayView json)
        : m_json(json)
    {
    }

    QString run()
    {
        while (m_position < m_json.size() && m_lines < kMaxPrettyLines)
            step();
        flush();
        return m_out;
    }
    bool isCut() const { return m_position < m_json.size(); }

private:
    void step()
    {
        const char c = m_json[m_position];
        switch (c) {
        case '"':
            string();
            return;
        case '{':
        case '[':
            flush();
            open(c);
            return;
        case '}':
        case ']':
            flush();
            m_depth = std::max(0, m_depth - 1);
            newLine();
            m_out += QLatin1Char(c);
            break;
        case ',':
            flush();
            m_out += u',';
            note();
            newLine();
            break;
        case ':':
            flush();
            m_out += QStringLiteral(": ");
            break;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            flush();
            break;
        default:
            m_scalar += c;
        }
        ++m_position;
    }

    void open(char c)
    {
        m_out += QLatin1Char(c);
        ++m_position;
        while (m_position < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_position]))
            ++m_position;
        if (m_position < m_json.size() && m_json[m_position] == (c == '{' ? '}' : ']')) {
            m_out += QLatin1Char(m_json[m_position++]);
            return;
        }
        ++m_depth;
        newLine();
    }

    void string()
    {
        flush();
        const qsizetype begin = m_position++;
        while (m_position < m_json.size() && m_json[m_position] != '"')
            m_position += m_json[m_position] == '\\' ? 2 : 1;
        m_position = std::min(m_position + 1, m_json.size());
        m_out += visibleText(m_json.sliced(begin, m_position - begin), m_position - begin);
    }

    /// Writes a number or word that has ended; remembers what it means where it is a time.
    void flush()
    {
        if (m_scalar.isEmpty())
            return;
        m_out += visibleText(m_scalar, m_scalar.size());
        bool isNumber = false;
        const qint64 ms = m_scalar.toLongLong(&isNumber);
        constexpr qint64 kYear2000 = 946684800000;
        constexpr qint64 kYear2100 = 4102444800000;
        if (isNumber && ms >= kYear2000 && ms < kYear2100)
            m_note = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)
                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
        m_scalar.clear();
    }

    void note()
    {
        if (!m_note.isEmpty())
            m_out += QStringLiteral("   ← ") + m_note;
        m_note.clear();
    }

    void newLine()
    {
        note();
        constexpr int kDeepestIndent = 64; // beyond it the indent would be larger than the text
        m_out += u'\n';
        ++m_lines;
        m_out += QString(std::min(m_depth, kDeepestIndent) * 2, u' ');
    }

    QByteArrayView m_json;
    qsizetype m_position = 0;
    int m_depth = 0;
    int m_lines = 1;
    QByteArray m_scalar;
    QString m_note;
    QString m_out;
};

} // namespace

QString visibleText(const QString& text)
{
    const auto suspicious = [&](qsizetype i) {
        const QChar c = text[i];
        if (!c.isSurrogate())
            return needsEscape(c.unicode());
        const bool pairedLow = c.isLowSurrogate() && i > 0 && text[i - 1].isHighSurrogate();
        const bool pairedHigh = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        return !pairedLow && !pairedHigh;
    };
    qsizetype first = 0;
    while (first < text.size() && !suspicious(first))
        ++first;
    if (first == text.size())
        return text;
    QString out = text.left(first);
    for (qsizetype i = first; i < text.size(); ++i) {
        if (suspicious(i))
            out += escaped(text[i].unicode());
        else
            out += text[i];
    }
    return out;
}

QString visibleText(QByteArrayView bytes, qsizetype maxBytes)
{
    bytes = bytes.first(std::min(bytes.size(), maxBytes));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString whole = decoder.decode(bytes);
    if (!decoder.hasError())
        return visibleText(whole);
    QString out;
    qsizetype position = 0;
    while (position < bytes.size()) {
        qsizetype end = position;
        while (end < bytes.size()) {
            const qsizetype length = sequenceLength(bytes, end);
            if (length == 0)
                break;
            end += length;
        }
        out += visibleText(QString::fromUtf8(bytes.sliced(position, end - position)));
        if (end < bytes.size())
            out +=
                QStringLiteral("\\x") +
                QString::number(static_cast<unsigned char>(bytes[end]), 16).toUpper().rightJustified(2, u'0');
        position = end + 1;
    }
    return out;
}

PrettyText prettyLine(QByteArrayView line, qsizetype maxBytes)
{
    const bool isLonger = line.size() > maxBytes;
    line = line.first(std::min(line.size(), maxBytes));
    const qsizetype brace = line.indexOf('{');
    if (brace < 0)
        return {visibleText(line, maxBytes), isLonger};
    Indenter indenter(line.sliced(brace));
    const QString json = indenter.run();
    const bool cut = isLonger || indenter.isCut();
    if (brace == 0)
        return {json, cut};
    return {visibleText(line.first(brace), maxBytes).trimmed() + u'\n' + json, cut};
}

} // namespace duskwatch
