// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class Theme;

/// A line under the header of the log: what was done, what went wrong, or how far something is that can be cancelled.
/// GUI thread.
class LogNotice : public QFrame
{
    Q_OBJECT
public:
    explicit LogNotice(const Theme& theme, QWidget* parent = nullptr);
    void say(const QString& sentence);
    void sayProblem(const QString& sentence);
    /// \a percent 0-100.
    void showProgress(const QString& sentence, int percent);
    /// Something was done that \a action can take back.
    void offer(const QString& sentence, const QString& action);
    QString text() const;

Q_SIGNALS:
    void cancelRequested();
    void offerTaken();

private:
    void set(const QString& sentence, bool problem, bool running);

    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_button; ///< cancels, or closes the notice
    QPushButton* m_action; ///< takes an offer
    bool m_running = false;
    QTimer m_soon; ///< until what was merely said goes by itself
};

} // namespace duskwatch
