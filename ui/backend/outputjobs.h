// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/alertexport.h"
#include "core/outputs/outputstatus.h"

#include <QObject>
#include <QVector>

namespace duskwatch {

/// What leaves the program: the running outputs (OutputDesk's snapshot and commands) and exports of alerts to a file,
/// behind one seam. GUI thread. Commands and exports return a number at once and are answered later.
class OutputJobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Ordered by name.
    virtual QVector<OutputStatus> outputs() const = 0;
    // Each ends in exactly one finished().
    virtual quint64 add(const OutputSettings& settings, OutputStart start) = 0;
    virtual quint64 edit(OutputId id, const OutputSettings& settings) = 0;
    virtual quint64 remove(OutputId id) = 0;
    virtual quint64 start(OutputId id) = 0;
    virtual quint64 stop(OutputId id) = 0;

    /// Tries to reach the receiver of \a settings and sends nothing. Ends in exactly one tested().
    virtual quint64 testReceiver(const OutputSettings& settings) = 0;
    /// It fails with Cancelled.
    virtual void cancelTest() = 0;

    /// Writes alerts to the file \a path, which appears when it is complete. Ends in exactly one exported() or
    /// exportFailed().
    virtual quint64 exportAlerts(const AlertExport& wanted, const QString& path) = 0;
    /// It fails with Cancelled.
    virtual void cancelExport() = 0;

Q_SIGNALS:
    void changed();
    void finished(quint64 job, bool ok, duskwatch::OutputId id, const duskwatch::Error& error);
    void tested(quint64 job, bool ok, const duskwatch::Error& error);
    void exportProgressed(quint64 job, qint64 done, qint64 total);
    void exported(quint64 job, qint64 count);
    void exportFailed(quint64 job, const duskwatch::Error& error);
};

} // namespace duskwatch
