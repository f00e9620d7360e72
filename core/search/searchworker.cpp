// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchworker.h"

#include "core/base/workerthread.h"
#include "core/search/logsearcher.h"
#include "core/search/queryparser.h"
#include "core/search/searchexporter.h"
#include "core/search/searchkeys.h"

#include <atomic>
#include <mutex>

namespace duskwatch {
namespace {

CancelFlag newFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

/// A thread's own end: the searcher it opens at its first job and keeps. A failure is tried again by the next job.
class SearchLane : public QObject
{
public:
    explicit SearchLane(const QString& dataFolder)
        : m_dataFolder(dataFolder)
    {
    }
    Result<LogSearcher*> access()
    {
        if (!m_searcher) {
            auto opened = LogSearcher::open(m_dataFolder);
            if (!opened)
                return opened.error();
            m_searcher = std::move(opened).value();
        }
        return m_searcher.get();
    }

private:
    const QString m_dataFolder;
    std::unique_ptr<LogSearcher> m_searcher;
};

} // namespace

struct SearchWorker::Private
{
    SearchWorker* q;
    std::atomic<quint64> lastJob{0};
    std::mutex mutex; ///< guards the flags
    CancelFlag searchFlag = newFlag();
    CancelFlag exportFlag = newFlag();
    SearchLane* searchLane = nullptr; ///< owned by its thread
    SearchLane* exportLane = nullptr;
    std::unique_ptr<WorkerThread> searchThread;
    std::unique_ptr<WorkerThread> exportThread;

    CancelFlag replace(CancelFlag& flag)
    {
        const std::scoped_lock lock(mutex);
        flag->store(true);
        return flag = newFlag();
    }
    void search(quint64 job, const SearchRequest& request, const CancelFlag& flag);
    void runExport(quint64 job, const SearchExport& wanted, const CancelFlag& flag);
};

SearchWorker::SearchWorker(const QString& dataFolder)
    : d(std::make_unique<Private>())
{
    d->q = this;
    auto search = std::make_unique<SearchLane>(dataFolder);
    auto write = std::make_unique<SearchLane>(dataFolder);
    d->searchLane = search.get();
    d->exportLane = write.get();
    d->searchThread =
        std::make_unique<WorkerThread>(QStringLiteral("search"), std::move(search), ThreadRank::BehindWindow);
    d->exportThread = std::make_unique<WorkerThread>(QStringLiteral("search-export"), std::move(write),
                                                     ThreadRank::BehindWindow);
}

SearchWorker::~SearchWorker()
{
    cancelSearch();
    cancelExport();
}

quint64 SearchWorker::requestSearch(const SearchRequest& request)
{
    const CancelFlag flag = d->replace(d->searchFlag);
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->searchLane, [this, job, request, flag] { d->search(job, request, flag); }, Qt::QueuedConnection);
    return job;
}

void SearchWorker::cancelSearch()
{
    d->replace(d->searchFlag);
}

quint64 SearchWorker::requestKeys(SourceId source)
{
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->exportLane,
        [this, job, source] {
            KeySamples samples;
            for (const FriendlyKeyName& key : friendlyKeys()) {
                const QString name = QLatin1StringView(key.name);
                samples.keys << name;
                if (const QStringList words = wordsOf(key.key); !words.isEmpty())
                    samples.values.insert(name, words);
            }
            Q_EMIT keysSampled(job, source, samples);
        },
        Qt::QueuedConnection);
    return job;
}

quint64 SearchWorker::requestExport(const SearchExport& wanted)
{
    const CancelFlag flag = d->replace(d->exportFlag);
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->exportLane, [this, job, wanted, flag] { d->runExport(job, wanted, flag); }, Qt::QueuedConnection);
    return job;
}

void SearchWorker::cancelExport()
{
    d->replace(d->exportFlag);
}

void SearchWorker::Private::search(quint64 job, const SearchRequest& request, const CancelFlag& flag)
{
    if (flag->load())
        return;
    const auto parsed = parseQuery(request.query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        Q_EMIT q->refused(job, *problem);
        return;
    }
    const auto searcher = searchLane->access();
    if (!searcher) {
        Q_EMIT q->failed(job, searcher.error());
        return;
    }
    const auto done = searcher.value()->search(
        request, std::get<Query>(parsed), {},
        [&](SearchAnswer&& answer) {
            if (flag->load())
                return false;
            Q_EMIT q->answered(job, answer);
            return true;
        },
        flag);
    if (!done && done.error().code != ErrorCode::Cancelled)
        Q_EMIT q->failed(job, done.error());
}

void SearchWorker::Private::runExport(quint64 job, const SearchExport& wanted, const CancelFlag& flag)
{
    const auto parsed = parseQuery(wanted.request.query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        Q_EMIT q->refused(job, *problem);
        return;
    }
    const auto searcher = exportLane->access();
    if (!searcher) {
        Q_EMIT q->failed(job, searcher.error());
        return;
    }
    const auto written = exportSearch(
        *searcher.value(), wanted, std::get<Query>(parsed),
        [&](std::int64_t done, std::int64_t total) { Q_EMIT q->exportProgress(job, done, total); }, flag);
    if (written)
        Q_EMIT q->exported(job, written->rows, written->bytes);
    else
        Q_EMIT q->failed(job, written.error());
}

} // namespace duskwatch
