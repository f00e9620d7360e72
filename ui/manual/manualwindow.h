// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace duskwatch {

class ManualBrowser;
class Theme;

/// The user's manual in a window of its own beside the program's: chapters, search over all of them, back. It blocks
/// nothing. GUI thread; \a theme is borrowed and outlives it.
class ManualWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ManualWindow(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the window with a chapter in front: a file name such as "alerts.md", with "#heading" behind it if need be;
    /// empty: the one that was open last, at first the table of contents.
    void open(const QString& chapter = {});

    ManualBrowser& browser() const { return *m_browser; }
    QListWidget& contents() const { return *m_contents; }
    QLineEdit& searchField() const { return *m_search; }
    QString searchNote() const;

private:
    QWidget* buildSide();
    QWidget* buildPage();
    void readContents();
    void addCommands();
    void refresh();
    void say(const QString& note);
    void followContents();
    void markChapter();
    void find(bool backward);
    bool findInOtherChapters(const QString& text, bool backward);

    const Theme& m_theme;
    ManualBrowser* m_browser;
    QListWidget* m_contents;
    QLineEdit* m_search;
    QLabel* m_note; ///< what the search has to say
    QPushButton* m_back;
    QPushButton* m_forward;
};

} // namespace duskwatch
