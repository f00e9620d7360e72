// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <memory>

namespace duskwatch {

/// How a thread stands when there are more of them than cores.
enum class ThreadRank {
    Equal,
    BehindWindow, ///< yields to the thread that answers clicks; Linux: niceness 5
};

/// A named thread and the one worker that lives in it. The worker is built by the caller, moved here, deleted
/// in its own thread when this goes; the destructor waits until what was asked of the worker by then is done.
/// Create and destroy on the thread that owns it.
class WorkerThread
{
public:
    /// Takes ownership of \a worker, which must have no parent.
    WorkerThread(const QString& name, std::unique_ptr<QObject> worker, ThreadRank rank = ThreadRank::Equal);
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    bool isRunning() const { return m_thread.isRunning(); }

private:
    QThread m_thread;
    QObject* m_worker; ///< owned by the thread
};

} // namespace duskwatch
