// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"

#include <sys/resource.h>
#include <unistd.h>

namespace duskwatch {
namespace {

constexpr int kBehindWindowNiceness = 5;

} // namespace

WorkerThread::WorkerThread(const QString& name, std::unique_ptr<QObject> worker, ThreadRank rank)
{
    if (rank == ThreadRank::BehindWindow) { // runs in the new thread: niceness is each thread's own on Linux
        QObject::connect(
            &m_thread, &QThread::started, &m_thread,
            [] { ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kBehindWindowNiceness); },
            Qt::DirectConnection);
    }
    m_thread.setObjectName(name);
    m_worker = worker.release();
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    // In turn behind what was asked of the worker before: that is done first, not dropped.
    QMetaObject::invokeMethod(
        m_worker, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace duskwatch
