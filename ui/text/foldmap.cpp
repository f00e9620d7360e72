// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foldmap.h"

namespace duskwatch {
namespace {

constexpr QStringView kNote = u"   ← ";

bool opens(QStringView line)
{
    return line.endsWith(u'{') || line.endsWith(u'[');
}

bool closes(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u'}') || text.startsWith(u']');
}

/// Where the value of a member begins; 0 where the line has no name.
qsizetype valueStart(QStringView text)
{
    if (!text.startsWith(u'"'))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            return text.sliced(i + 1).startsWith(u": ") ? i + 3 : 0;
    }
    return 0;
}

} // namespace

FoldMap::FoldMap(const QString& pretty)
    : m_lines(pretty.split(u'\n')),
      m_closing(static_cast<std::size_t>(m_lines.size()), -1),
      m_parent(static_cast<std::size_t>(m_lines.size()), -1)
{
    std::vector<int> open;
    for (int line = 0; line < lineCount(); ++line) {
        if (closes(m_lines[line]) && !open.empty()) {
            m_closing[static_cast<std::size_t>(open.back())] = line;
            open.pop_back();
        }
        m_parent[static_cast<std::size_t>(line)] = open.empty() ? -1 : open.back();
        if (opens(m_lines[line]))
            open.push_back(line);
    }
}

int FoldMap::closing(int line) const
{
    return line >= 0 && line < lineCount() ? m_closing[static_cast<std::size_t>(line)] : -1;
}

int FoldMap::opening(int line) const
{
    if (line < 0 || line >= lineCount())
        return -1;
    if (closing(line) >= 0)
        return line;
    const int parent = m_parent[static_cast<std::size_t>(line)];
    if (closes(m_lines[line])) // it closes the nearest opening line before it with the same parent
        for (int one = line - 1; one >= 0; --one)
            if (closing(one) == line)
                return one;
    return parent;
}

QString FoldMap::path(int line) const
{
    QString path;
    if (line >= 0 && line < lineCount() && closes(m_lines[line]))
        line = opening(line);
    while (line >= 0 && line < lineCount()) {
        const int parent = m_parent[static_cast<std::size_t>(line)];
        if (parent < 0)
            break;
        const QStringView text = QStringView(m_lines[line]).trimmed();
        QString step;
        if (m_lines[parent].endsWith(u'[')) {
            int index = 0;
            for (int one = parent + 1; one < line; ++one)
                if (m_parent[static_cast<std::size_t>(one)] == parent && !closes(m_lines[one]))
                    ++index;
            step = QStringLiteral("[%1]").arg(index);
        } else if (const qsizetype start = valueStart(text); start > 0) {
            step = text.sliced(1, start - 4).toString();
        }
        path = path.isEmpty() || path.startsWith(u'[') ? step + path : step + u'.' + path;
        line = parent;
    }
    return path;
}

QString FoldMap::value(int line) const
{
    if (line < 0 || line >= lineCount())
        return {};
    if (closes(m_lines[line]))
        line = opening(line);
    if (line < 0)
        return {};
    QString text = m_lines[line].trimmed();
    text = text.sliced(valueStart(text));
    if (const int end = closing(line); end > line) {
        for (int one = line + 1; one <= end; ++one)
            text += u'\n' + m_lines[one];
        return text.endsWith(u',') ? text.chopped(1) : text;
    }
    if (const qsizetype note = text.lastIndexOf(kNote); note >= 0 && !text.startsWith(u'"'))
        text.truncate(note);
    if (text.endsWith(u','))
        text.chop(1);
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

} // namespace duskwatch
