// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace duskwatch {

class Theme;

/// What a page shows when it has nothing: one sentence on what will appear here and the one button that makes
/// it happen.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);
    /// No button where \a button is empty.
    void setContent(const QString& title, const QString& sentence, const QString& button);

Q_SIGNALS:
    void buttonClicked();

private:
    void refresh();

    const Theme& m_theme;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace duskwatch
