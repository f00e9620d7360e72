// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/logmarks.h"

#include <QDialog>

class QTableWidget;

namespace duskwatch {

class Theme;

/// The marks of one log: go to one, write its note, remove it. Opened, not executed; deletes itself when closed.
class MarksDialog : public QDialog
{
    Q_OBJECT
public:
    MarksDialog(const Theme& theme, const LogMarks::Notes& notes, std::int64_t current, QWidget* parent);

Q_SIGNALS:
    void chosen(qint64 sequence);
    void noteChanged(qint64 sequence, const QString& note);
    void removed(qint64 sequence);

private:
    void fill(const LogMarks::Notes& notes, std::int64_t current);
    void removeCurrent();
    qint64 sequenceAt(int row) const;

    QTableWidget* m_table;
};

} // namespace duskwatch
