// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workerthread.h"

namespace duskwatch {

WorkerThread::WorkerThread(const QString& name, std::unique_ptr<QObject> worker)
{
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
