// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/readerqueries.h"

namespace duskwatch {

ReaderQueries::ReaderQueries(ReaderWorker& worker, QObject* parent)
    : StoreQueries(parent),
      m_worker(worker)
{
    connect(&worker, &ReaderWorker::idsChunk, this, &StoreQueries::idsChunk);
    connect(&worker, &ReaderWorker::newerIds, this, &StoreQueries::newerIds);
    connect(&worker, &ReaderWorker::rowsRead, this, &StoreQueries::rowsRead);
    connect(&worker, &ReaderWorker::countsRead, this, &StoreQueries::countsRead);
    connect(&worker, &ReaderWorker::detailRead, this, &StoreQueries::detailRead);
    connect(&worker, &ReaderWorker::eventOfFound, this, &StoreQueries::eventOfFound);
    connect(&worker, &ReaderWorker::relativesRead, this, &StoreQueries::relativesRead);
    connect(&worker, &ReaderWorker::figuresRead, this, &StoreQueries::figuresRead);
    connect(&worker, &ReaderWorker::topRead, this, &StoreQueries::topRead);
    connect(&worker, &ReaderWorker::logRangeRead, this, &StoreQueries::logRangeRead);
    connect(&worker, &ReaderWorker::logLinesRead, this, &StoreQueries::logLinesRead);
    connect(&worker, &ReaderWorker::logLineFound, this, &StoreQueries::logLineFound);
    connect(&worker, &ReaderWorker::keptUnparsedRead, this, &StoreQueries::keptUnparsedRead);
    connect(&worker, &ReaderWorker::triagePreviewRead, this, &StoreQueries::triagePreviewRead);
    connect(&worker, &ReaderWorker::dataFactsRead, this, &StoreQueries::dataFactsRead);
    connect(&worker, &ReaderWorker::retentionPreviewRead, this, &StoreQueries::retentionPreviewRead);
    connect(&worker, &ReaderWorker::failed, this, &StoreQueries::failed);
}

quint64 ReaderQueries::requestIds(const AlertFilter& filter, const AlertOrder& order)
{
    return m_worker.requestIds(filter, order);
}

quint64 ReaderQueries::requestNewer(const AlertFilter& filter, const AlertOrder& order, EventId afterId,
                                    const std::vector<EventId>& changed)
{
    return m_worker.requestNewer(filter, order, afterId, changed);
}

quint64 ReaderQueries::requestRows(const std::vector<EventId>& ids)
{
    return m_worker.requestRows(ids);
}

quint64 ReaderQueries::requestCounts(const AlertFilter& filter)
{
    return m_worker.requestCounts(filter);
}

quint64 ReaderQueries::requestDetail(EventId id)
{
    return m_worker.requestDetail(id);
}

quint64 ReaderQueries::requestEventOf(SourceId source, EventKind kind, const QString& externalId)
{
    return m_worker.requestEventOf(source, kind, externalId);
}

quint64 ReaderQueries::requestRelatives(EventId id)
{
    return m_worker.requestRelatives(id);
}

quint64 ReaderQueries::requestFigures(const DashboardQuery& query)
{
    return m_worker.requestFigures(query);
}

quint64 ReaderQueries::requestTop(const TopQuery& query)
{
    return m_worker.requestTop(query);
}

quint64 ReaderQueries::requestLogRange(SourceId source)
{
    return m_worker.requestLogRange(source);
}

quint64 ReaderQueries::requestLogLines(SourceId source, std::int64_t first, int count)
{
    return m_worker.requestLogLines(source, first, count);
}

quint64 ReaderQueries::requestLogLineAt(SourceId source, std::int64_t ms)
{
    return m_worker.requestLogLineAt(source, ms);
}

quint64 ReaderQueries::requestKeptUnparsed(SourceId source)
{
    return m_worker.requestKeptUnparsed(source);
}

quint64 ReaderQueries::requestTriagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                            std::int64_t toMs)
{
    return m_worker.requestTriagePreview(settings, fromMs, toMs);
}

quint64 ReaderQueries::requestDataFacts()
{
    return m_worker.requestDataFacts();
}

quint64 ReaderQueries::requestRetentionPreview(const RetentionSettings& settings, std::int64_t nowMs)
{
    return m_worker.requestRetentionPreview(settings, nowMs);
}

void ReaderQueries::cancelAll()
{
    m_worker.cancelAll();
}

} // namespace duskwatch
