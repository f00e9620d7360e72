// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace duskwatch {

class Theme;

/// Colours of a query. Nothing is told by colour alone: what is wrong is underlined and said. GUI thread; owned by the
/// document.
class QueryHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    QueryHighlighter(const Theme& theme, QTextDocument* document);

protected:
    /// Texts in quotes do not go on in the next line of the editor.
    void highlightBlock(const QString& text) override;

private:
    const Theme& m_theme;
};

} // namespace duskwatch
