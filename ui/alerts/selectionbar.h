// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;

namespace duskwatch {

class Theme;

/// Under the table while several alerts are selected: how many, and what can be done with all of them. GUI thread.
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(const Theme& theme, QWidget* parent = nullptr);

    /// A button \a text that triggers \a action.
    void addAction(const QString& text, QAction* action);
    /// Shown from two on. \a all: everything that matches the filter is selected.
    void setCount(qint64 count, bool all);

Q_SIGNALS:
    void clearRequested();

private:
    QLabel* m_text;
    QHBoxLayout* m_line;
};

} // namespace duskwatch
