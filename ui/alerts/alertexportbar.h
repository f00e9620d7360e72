// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/outputjobs.h"

#include <QFileDialog>
#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class Theme;

/// Exports alerts: asks for the file and its format, and shows under the table how far it is, with a way to stop it.
/// One export at a time. GUI thread; everything given is borrowed.
class AlertExportBar : public QFrame
{
    Q_OBJECT
public:
    AlertExportBar(OutputJobs& jobs, const Theme& theme, QWidget* parent = nullptr);

    /// Exactly \a ids; or, where that is empty, what \a filter finds.
    void ask(const AlertFilter& filter, const AlertOrder& order, std::vector<EventId> ids);
    /// The dialog that is open, or null.
    QFileDialog* dialog() const { return m_dialog; }

private:
    enum class Ending { Done, Failed };
    void build();
    void start(const QString& path, AlertFileFormat format);
    void setLook(Ending ending);
    void finish(Ending ending, const QString& text);

    OutputJobs& m_jobs;
    const Theme& m_theme;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QPointer<QFileDialog> m_dialog;
    AlertExport m_wanted;
    QString m_path;
    quint64 m_job = 0;
};

} // namespace duskwatch
