// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace duskwatch {

/// Which lines of prettyLine()'s text belong together, and what each of them is. Lines are counted from 0. A value.
class FoldMap
{
public:
    FoldMap() = default;
    explicit FoldMap(const QString& pretty);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    /// The line that closes what \a line opens; -1 where it opens nothing, or nothing closes it.
    int closing(int line) const;
    /// The opening line around \a line, itself included where it opens or closes something; -1 outside of all.
    int opening(int line) const;
    /// "model.now.name" or "triggeredComponents[0].time"; empty for lines that are in no object.
    QString path(int line) const;
    /// Value of the member on \a line without quotes, comma and note; all lines of it where it is an object or a list.
    QString value(int line) const;

private:
    QStringList m_lines;
    std::vector<int> m_closing; ///< by line
    std::vector<int> m_parent;  ///< by line: the opening line around it, -1 outside
};

} // namespace duskwatch
