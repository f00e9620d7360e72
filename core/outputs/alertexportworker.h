// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/outputs/alertexport.h"

#include <QObject>

#include <memory>

namespace duskwatch {

/// Exports alerts to files in a thread of its own, one after the other. May be used from any thread and returns at once.
/// Signals are emitted in that thread, at most some ten a second: connect them with a context object.
class AlertExportWorker final : public QObject
{
    Q_OBJECT
public:
    explicit AlertExportWorker(QString dataFolder);
    /// Cancels what runs.
    ~AlertExportWorker() override;

    /// Returns a number; it ends in exactly one exported() or failed().
    quint64 start(const AlertExport& wanted, const QString& path);
    /// What runs or waits fails with Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total);
    void exported(quint64 job, qint64 count);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    void run(quint64 job, const AlertExport& wanted, const QString& path, const CancelFlag& cancel);

    const QString m_dataFolder;
    quint64 m_lastJob = 0;
    CancelFlag m_cancel; ///< of all that were started since the last cancel()
    QObject* m_place;    ///< lives in the thread, owned by it
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace duskwatch
