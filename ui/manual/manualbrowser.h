// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class QTextBlock;

namespace duskwatch {

class Theme;

/// Shows a chapter of the manual (Markdown, in the program's resources) in the colours and sizes of the theme, follows
/// links to headings, and makes pictures as wide as the column. GUI thread.
class ManualBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualBrowser(const Theme& theme, QWidget* parent = nullptr);

    /// \a chapter: a file name, such as "alerts.md", with "#heading" behind it if need be.
    void openChapter(const QString& chapter);
    /// File name of the chapter that is shown. Right in sourceChanged() as well, where source() is still the one before.
    const QString& chapter() const { return m_chapter; }

    QVariant loadResource(int type, const QUrl& name) override;

private:
    void onSourceChanged(const QUrl& url);
    void dress();
    void dressTables();
    void dressBlocks();
    void dressHeading(const QTextBlock& block);
    void dressText(const QTextBlock& block);
    void scrollToHeading(const QString& anchor);
    int columnWidth() const;

    const Theme& m_theme;
    QString m_chapter;
};

/// What a link to \a heading ends in: its words in small letters, joined by hyphens.
QString headingAnchor(const QString& heading);

} // namespace duskwatch
