// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "core/outputs/outputsettings.h"

#include <QObject>

#include <memory>

namespace duskwatch {

class Wakeup;

/// Tries to reach receivers of syslog as an output would, with TLS where it is set, and sends nothing; in a thread of its
/// own, one after the other. To be used from one thread, and returns at once. finished() is emitted in the trial's thread:
/// connect it with a context object.
class ReceiverTrial final : public QObject
{
    Q_OBJECT
public:
    ReceiverTrial();
    /// Cancels what runs.
    ~ReceiverTrial() override;

    /// Returns a number; it ends in exactly one finished().
    quint64 start(const OutputSettings& settings);
    /// What runs or waits fails with Cancelled.
    void cancel();

Q_SIGNALS:
    /// \a error is meaningful when !ok; see ReceiverConnection::open().
    void finished(quint64 job, bool ok, const duskwatch::Error& error);

private:
    void run(quint64 job, const OutputSettings& settings, Wakeup& wakeup);

    quint64 m_lastJob = 0;
    std::shared_ptr<Wakeup> m_wakeup; ///< of all that were started since the last cancel()
    QObject* m_place;                 ///< lives in the thread, owned by it
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace duskwatch
