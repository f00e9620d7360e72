// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/foldmap.h"

#include <QPlainTextEdit>

namespace duskwatch {

class Theme;

/// Indented JSON to read, with a margin where what belongs together is folded away and back: by a click there, by
/// "-" and "+" on the line of the cursor, by "*" for all. Text found in folded lines unfolds them. GUI thread.
class FoldText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit FoldText(const Theme& theme, QWidget* parent = nullptr);

    /// \a text comes from prettyLine().
    void setText(const QString& text);
    bool isFolded(int line) const;
    /// Folds what begins on \a line, if anything does.
    void setFolded(int line, bool folded);
    /// Folds everything but the outermost object, or unfolds everything.
    void setAllFolded(bool folded);
    /// Selects the next place of \a text from the cursor on, around the end; false where there is none.
    bool findNext(const QString& text, bool backward);
    /// The line of the cursor.
    int currentLine() const;
    const FoldMap& map() const { return m_map; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintMargin();
    void clickMargin(int y);
    void unfoldAround(int line);
    void showBlocks();
    int marginWidth() const;

    const Theme& m_theme;
    QWidget* m_margin;
    FoldMap m_map;
    std::vector<bool> m_folded; ///< by line
};

} // namespace duskwatch
