// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/workerthread.h"
#include "ui/dashboard/dashboardreport.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QFileDialog;
class QWidget;

namespace duskwatch {

class FileSaver;

/// Asks where the dashboard's report is to go, draws it and has it written. GUI thread; writing happens in a thread of
/// its own.
class DashboardExport : public QObject
{
    Q_OBJECT
public:
    enum class Format { Png, Pdf };

    /// \a makeReport gives what is shown at the moment; \a window owns this, and its file dialogs.
    DashboardExport(std::function<DashboardReport()> makeReport, const Clock& clock, QWidget* window);
    ~DashboardExport() override;

    /// Opens the dialog; returns at once. What is saved is what is shown now, however long the choice takes.
    void ask(Format format);
    /// Writes to \a path without asking; answered by finished() or failed().
    void save(Format format, const QString& path);
    /// The one that is open, or null.
    QFileDialog* dialog() const;

Q_SIGNALS:
    void finished(const QString& path);
    /// \a message: what happened and what to do.
    void failed(const QString& message);

private:
    void write(const DashboardReport& report, Format format, const QString& path);

    const std::function<DashboardReport()> m_makeReport;
    const Clock& m_clock;
    QWidget* m_window;
    QPointer<QFileDialog> m_dialog;
    QString m_folder;   ///< where the last one went
    FileSaver* m_saver; ///< owned by its thread
    WorkerThread m_thread;
};

} // namespace duskwatch
