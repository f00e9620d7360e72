// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/logexporter.h"
#include "core/store/logjobs.h"

#include <QObject>

#include <memory>

namespace duskwatch {

/// Searches and exports logs, which may take long. A facade that may be used from any thread and returns at once; it
/// owns a thread with a database connection for each of the two, both behind the window in rank. Every request gets a
/// positive number, unique within this worker. A newer search replaces an older one, which ends silently; an export
/// ends in exactly one exported() or failed(). Signals are emitted in those threads, some twenty a second: connect
/// them with a context object.
class LogWorker : public QObject
{
    Q_OBJECT
public:
    explicit LogWorker(const QString& dataFolder);
    ~LogWorker() override;

    /// Answered by found(), in several pieces, or failed(): InvalidInput for a bad pattern, or an error of the store.
    quint64 requestSearch(const LogSearch& search);
    /// Ends the search silently.
    void cancelSearch();
    /// Answered by exportProgress() and then exported() or failed().
    quint64 requestExport(const LogExport& wanted);
    /// Makes the export fail with Cancelled.
    void cancelExport();

Q_SIGNALS:
    void found(quint64 job, const duskwatch::LogFinds& finds);
    void exportProgress(quint64 job, qint64 doneLines, qint64 totalLines);
    void exported(quint64 job, qint64 lines, qint64 bytes);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
