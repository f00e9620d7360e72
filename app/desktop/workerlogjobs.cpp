// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workerlogjobs.h"

namespace duskwatch {

WorkerLogJobs::WorkerLogJobs(const QString& dataFolder, QObject* parent)
    : LogJobs(parent),
      m_worker(dataFolder)
{
    connect(&m_worker, &LogWorker::found, this, &LogJobs::found);
    connect(&m_worker, &LogWorker::exportProgress, this, &LogJobs::exportProgress);
    connect(&m_worker, &LogWorker::exported, this, &LogJobs::exported);
    connect(&m_worker, &LogWorker::failed, this, &LogJobs::failed);
}

quint64 WorkerLogJobs::requestSearch(const LogSearch& search)
{
    return m_worker.requestSearch(search);
}

void WorkerLogJobs::cancelSearch()
{
    m_worker.cancelSearch();
}

quint64 WorkerLogJobs::requestExport(const LogExport& wanted)
{
    return m_worker.requestExport(wanted);
}

void WorkerLogJobs::cancelExport()
{
    m_worker.cancelExport();
}

} // namespace duskwatch
