// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryhighlighter.h"

#include "ui/search/queryparts.h"
#include "ui/theme/theme.h"

namespace duskwatch {

QueryHighlighter::QueryHighlighter(const Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document),
      m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void QueryHighlighter::highlightBlock(const QString& text)
{
    const Colors& colors = m_theme.colors();
    for (const QueryPart& token : queryParts(text)) {
        QTextCharFormat format;
        switch (token.kind) {
        case QueryPartKind::Keyword:
        case QueryPartKind::Function:
            format.setForeground(colors.accent);
            format.setFontWeight(QFont::DemiBold);
            break;
        case QueryPartKind::Text:
            format.setForeground(colors.good);
            break;
        case QueryPartKind::Regex:
        case QueryPartKind::Number:
            format.setForeground(colors.medium);
            break;
        case QueryPartKind::Key:
            format.setForeground(colors.low);
            break;
        case QueryPartKind::Comparison:
        case QueryPartKind::Bracket:
            format.setForeground(colors.muted);
            break;
        case QueryPartKind::Word:
            continue;
        }
        setFormat(token.at, token.length, format);
    }
}

} // namespace duskwatch
