// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace duskwatch {

class Theme;

/// An editor with a line of small print under it: a hint, or what is wrong with what was entered. GUI thread.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a editor, whose accessible name becomes \a name. \a hint may be empty.
    FormField(QWidget* editor, const QString& name, const QString& hint, const Theme& theme,
              QWidget* parent = nullptr);

    void setHint(const QString& hint);
    /// Shown instead of the hint, in the colour of problems; empty: none.
    void setProblem(const QString& problem);
    QString problem() const { return m_problem; }
    QWidget* editor() const { return m_editor; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void giveRoom();

    QWidget* m_editor;
    QLabel* m_message;
    QString m_hint;
    QString m_problem;
};

/// Still as the dialog opened, and empty: missing, but not yet something to complain about.
bool isUntouched(const QLineEdit& edit);

} // namespace duskwatch
