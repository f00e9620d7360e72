// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QVector>

#include <vector>

namespace duskwatch {

/// A saved highlighter: what it marks in every log, and in which colour of the palette (ui/theme/highlightcolors.h).
struct Highlighter
{
    QString name;
    LinePattern pattern;
    int color = 0;
    bool enabled = true;
    friend bool operator==(const Highlighter&, const Highlighter&) = default;
};

inline constexpr int kMaxHighlighters = 20;

QByteArray toJson(const QVector<Highlighter>& highlighters);
/// What toJson() wrote; anything else in it is left out, so that a damaged file costs no more than what is damaged.
QVector<Highlighter> highlightersFromJson(const QByteArray& json);

/// Part of a text to be painted on a colour.
struct HighlightSpan
{
    static constexpr int kSearch = -1;
    qsizetype start = 0;
    qsizetype length = 0;
    int color = 0; ///< of a highlighter, or kSearch
    friend bool operator==(const HighlightSpan&, const HighlightSpan&) = default;
};

/// Finds what to highlight in a painted line; the search, then the first highlighters, win where several match.
/// Work per line is bounded. GUI thread.
class LineHighlight
{
public:
    static constexpr int kMaxSteps = 5000; ///< of one match, in the thread that paints
    static constexpr int kMaxSpans = 50;   ///< per line and pattern

    void setHighlighters(const QVector<Highlighter>& highlighters);
    void setSearch(const LinePattern& pattern);
    bool isEmpty() const { return m_search.isEmpty() && m_expressions.empty(); }
    /// Ascending, without overlaps.
    std::vector<HighlightSpan> spans(const QString& text) const;
    /// Where the search matches first in \a text; -1 where it does not.
    qsizetype firstSearchMatch(const QString& text) const;

private:
    struct Expression
    {
        QRegularExpression expression;
        int color = 0;
    };
    QVector<Expression> m_search; ///< one or none
    std::vector<Expression> m_expressions;
};

} // namespace duskwatch
