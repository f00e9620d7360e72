// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class AlertChanger;
class Theme;

/// Under the table: what is being done with alerts, with its progress and a way to stop it; then what was done, with a
/// way back. Goes by itself after a while, unless something went wrong. GUI thread; \a changer is borrowed.
class ChangeBar : public QFrame
{
    Q_OBJECT
public:
    ChangeBar(AlertChanger& changer, const Theme& theme, QWidget* parent = nullptr);

    /// Something that has nothing to do with a change, such as "3 alerts copied".
    void tell(const QString& text);

private:
    void build();
    void start(const QString& text, qint64 total);
    void finish(const QString& text, bool problem);

    AlertChanger& m_changer;
    const Theme& m_theme;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_undo;
    QPushButton* m_close;
    QTimer m_hide;
    QTimer m_slow; ///< progress is shown only for what takes a while
};

} // namespace duskwatch
