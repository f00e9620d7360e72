// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace duskwatch {

class Theme;

/// Asks for one text: a line, or a few. Shown with open(); deletes itself when it is closed. GUI thread.
class TextPrompt : public QDialog
{
    Q_OBJECT
public:
    enum class Shape { Line, Paragraph };
    struct Words
    {
        QString title;
        QString sentence; ///< what the text is for
        QString button;
    };
    TextPrompt(const Words& words, Shape shape, int maxCharacters, const Theme& theme, QWidget* parent);

    /// Offered while one types; a line only.
    void setSuggestions(const QStringList& suggestions);
    QString text() const;
    /// The editor, for tests and for filling it in.
    QWidget* editor() const;

Q_SIGNALS:
    /// The user wants it; not empty.
    void given(const QString& text);

private:
    void judge();

    const int m_maxCharacters;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_paragraph = nullptr;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace duskwatch
