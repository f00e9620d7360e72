// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryhighlighter.h"

#include "ui/search/querytokens.h"
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
    for (const QueryToken& token : queryTokens(text)) {
        QTextCharFormat format;
        switch (token.kind) {
        case QueryTokenKind::Keyword:
        case QueryTokenKind::Function:
            format.setForeground(colors.accent);
            format.setFontWeight(QFont::DemiBold);
            break;
        case QueryTokenKind::Text:
            format.setForeground(colors.good);
            break;
        case QueryTokenKind::Regex:
        case QueryTokenKind::Number:
            format.setForeground(colors.medium);
            break;
        case QueryTokenKind::Key:
            format.setForeground(colors.low);
            break;
        case QueryTokenKind::Comparison:
        case QueryTokenKind::Bracket:
            format.setForeground(colors.muted);
            break;
        case QueryTokenKind::Word:
            continue;
        }
        setFormat(token.at, token.length, format);
    }
}

} // namespace duskwatch
