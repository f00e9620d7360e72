// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace duskwatch {

class Theme;

/// A received line, indented, in the monospace font, to read, select and copy. The copy button takes the
/// bytes as they were received, not the escaped text.
class RawTextView : public QWidget
{
    Q_OBJECT
public:
    explicit RawTextView(const Theme& theme, QWidget* parent = nullptr);
    /// \a pretty comes from prettyLine(); \a cut says that it is not all of \a line.
    void setLine(const QString& pretty, bool cut, const QByteArray& line);
    /// Nothing but a sentence.
    void setMessage(const QString& sentence);

private:
    void refresh();

    const Theme& m_theme;
    QPlainTextEdit* m_text;
    QLabel* m_note;
    QPushButton* m_copy;
    QByteArray m_line;
};

} // namespace duskwatch
