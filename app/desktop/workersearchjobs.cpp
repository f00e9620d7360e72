// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workersearchjobs.h"

#include "core/engine/querydesk.h"

namespace duskwatch {

WorkerSearchJobs::WorkerSearchJobs(const QString& dataFolder, QueryDesk& desk, QObject* parent)
    : SearchJobs(parent),
      m_worker(dataFolder),
      m_desk(desk)
{
    connect(&m_worker, &SearchWorker::answered, this, &SearchJobs::answered);
    connect(&m_worker, &SearchWorker::refused, this, &SearchJobs::refused);
    connect(&m_worker, &SearchWorker::keysSampled, this, &SearchJobs::keysSampled);
    connect(&m_worker, &SearchWorker::exportProgress, this, &SearchJobs::exportProgress);
    connect(&m_worker, &SearchWorker::exported, this, &SearchJobs::exported);
    connect(&m_worker, &SearchWorker::failed, this, &SearchJobs::failed);
    connect(&desk, &QueryDesk::changed, this, &SearchJobs::savedQueriesChanged);
    connect(&desk, &QueryDesk::finished, this, &SearchJobs::queryCommandFinished);
}

quint64 WorkerSearchJobs::requestSearch(const SearchRequest& request)
{
    return m_worker.requestSearch(request);
}

void WorkerSearchJobs::cancelSearch()
{
    m_worker.cancelSearch();
}

quint64 WorkerSearchJobs::requestKeys(SourceId source)
{
    return m_worker.requestKeys(source);
}

quint64 WorkerSearchJobs::requestExport(const SearchExport& wanted)
{
    return m_worker.requestExport(wanted);
}

void WorkerSearchJobs::cancelExport()
{
    m_worker.cancelExport();
}

std::vector<SavedQuery> WorkerSearchJobs::savedQueries() const
{
    return m_desk.queries();
}

quint64 WorkerSearchJobs::saveQuery(const SavedQuery& query)
{
    return m_desk.save(query);
}

quint64 WorkerSearchJobs::removeQuery(QueryId id)
{
    return m_desk.remove(id);
}

} // namespace duskwatch
