// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace duskwatch {

class Theme;

/// A card of the Settings page: a heading, a sentence on what it is about, and under them whatever a section adds.
/// GUI thread.
class SettingsSection : public QFrame
{
    Q_OBJECT
public:
    SettingsSection(const QString& title, const QString& sentence, const Theme& theme, QWidget* parent);
    QString title() const { return m_title; }

protected:
    const Theme& theme() const { return m_theme; }
    QVBoxLayout* body() const { return m_body; }
    /// A label for plain, wrapped, muted text, not yet in a layout.
    QLabel* newNote();
    /// A row of buttons that starts at the left, added to the body.
    void addButtons(const QList<QWidget*>& buttons);

private:
    const Theme& m_theme;
    QString m_title;
    QVBoxLayout* m_body;
};

} // namespace duskwatch
