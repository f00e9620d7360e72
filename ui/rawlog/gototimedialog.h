// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <cstdint>

class QLabel;
class QLineEdit;

namespace duskwatch {

class Theme;

/// Asks for a moment in the log, in the user's zone. Opened, not executed; deletes itself when closed.
class GoToTimeDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a ms is offered; 0: now.
    GoToTimeDialog(const Theme& theme, std::int64_t ms, QWidget* parent);

Q_SIGNALS:
    void timeChosen(qint64 ms);

private:
    void choose();

    QLineEdit* m_time;
    QLabel* m_problem;
};

} // namespace duskwatch
