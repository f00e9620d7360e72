// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/highlighters.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace duskwatch {

class Theme;

/// Edits the saved highlighters: a list to switch them on and off, and a form for the one that is chosen. Opened, not
/// executed; deletes itself when closed.
class HighlightersDialog : public QDialog
{
    Q_OBJECT
public:
    HighlightersDialog(const Theme& theme, const QVector<Highlighter>& highlighters, QWidget* parent);

Q_SIGNALS:
    /// Save was chosen; all of them have a pattern that works.
    void saved(const QVector<duskwatch::Highlighter>& highlighters);

private:
    void build();
    QWidget* buildForm();
    void connectParts();
    void add();
    void remove();
    void showCurrent();
    void takeForm();
    void showItem(int row);
    bool check();
    void save();

    const Theme& m_theme;
    QVector<Highlighter> m_highlighters;
    bool m_filling = false; ///< the form is being filled, not edited
    QListWidget* m_list;
    QLineEdit* m_name;
    QLineEdit* m_text;
    QCheckBox* m_expression;
    QCheckBox* m_case;
    QComboBox* m_color;
    QLabel* m_problem;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_save;
};

} // namespace duskwatch
