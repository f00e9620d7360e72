// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/highlighters.h"

#include <QRect>

class QPainter;

namespace duskwatch {

class Theme;
struct ShownLine;

/// How one line of a log is to look.
struct LogLineLook
{
    bool selected = false;
    bool current = false; ///< keys act on it, and the view has the focus
    bool marked = false;
    bool matches = false;    ///< the search, wherever in the line
    bool showsMatch = false; ///< its text begins before the match where that would be out of sight
};

/// Paints one line of a log: margin (mark, match), time of receipt, verdict, text. \a theme is borrowed.
class LogLinePainter
{
public:
    explicit LogLinePainter(const Theme& theme);

    /// Lengths anew, after the font or the day has changed.
    void measure();
    /// Room for dates in front of the times; only needed where a visible line is not of today.
    void setShowsDates(bool shows) { m_showsDates = shows; }
    int lineHeight() const { return m_height; }
    /// How many characters of text fit into \a width.
    int charactersIn(int width) const;
    /// \a line is null while it is being read. Text begins with its character \a column.
    void paint(QPainter& painter, const QRect& box, const ShownLine* line, const LogLineLook& look,
               const LineHighlight& highlight, int column) const;

private:
    int timeWidth() const { return m_showsDates ? m_dateTimeWidth : m_timeWidth; }
    void paintMargin(QPainter& painter, const QRect& box, const LogLineLook& look) const;
    void paintVerdict(QPainter& painter, const QRect& box, const ShownLine& line) const;
    void paintText(QPainter& painter, const QRect& box, const ShownLine& line, const LogLineLook& look,
                   const LineHighlight& highlight, int column) const;

    const Theme& m_theme;
    int m_height = 0;
    int m_marginWidth = 0;
    int m_timeWidth = 0;
    int m_dateTimeWidth = 0;
    bool m_showsDates = false;
    int m_verdictWidth = 0;
    double m_characterWidth = 1;
};

} // namespace duskwatch
