// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>
#include <QVector>

class QLabel;
class QLineEdit;

namespace duskwatch {

class SectionsView;
class Theme;

/// The keys of the window and of its pages (F1), with a field to find one and a way to the manual. Shown with open(),
/// deletes itself. GUI thread.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    struct Line
    {
        QString keys;
        QString text;
    };
    struct Group
    {
        QString title;
        QVector<Line> lines;
    };
    ShortcutSheet(QVector<Group> groups, const Theme& theme, QWidget* window);

    SectionsView& list() const { return *m_list; }

Q_SIGNALS:
    void manualRequested();

private:
    void filter(const QString& text);

    const QVector<Group> m_groups;
    QLineEdit* m_text;
    SectionsView* m_list;
};

} // namespace duskwatch
