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
    QObject* raw = worker.release();
    raw->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, raw, &QObject::deleteLater);
    m_thread.start();
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace duskwatch
