// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace duskwatch {

class Theme;

/// Under the table of rules: what was done, with a way back, or what went wrong. GUI thread.
class RuleBar : public QFrame
{
    Q_OBJECT
public:
    explicit RuleBar(const Theme& theme, QWidget* parent = nullptr);
    void tell(const QString& text, bool canUndo);

Q_SIGNALS:
    void undoRequested();

private:
    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_undo;
    QPushButton* m_close;
};

} // namespace duskwatch
