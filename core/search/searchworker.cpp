// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchworker.h"

#include "core/search/keysampler.h"
#include "core/search/logsearcher.h"
#include "core/search/queryparser.h"
#include "core/search/searchexporter.h"
#include "core/store/joblane.h"

#include <atomic>

namespace duskwatch {

struct SearchWorker::Private
{
    using Access = LaneAccess<LogSearcher>;

    SearchWorker* q;
    JobLane<LogSearcher> searches;
    JobLane<KeySampler> samplings;
    JobLane<LogSearcher> exports;
    std::atomic<quint64> lastJob{0};

    Private(SearchWorker* worker, const QString& dataFolder)
        : q(worker),
          searches(QStringLiteral("search"), dataFolder),
          samplings(QStringLiteral("search-keys"), dataFolder),
          exports(QStringLiteral("search-export"), dataFolder)
    {
    }
    void search(quint64 job, const SearchRequest& request, Access& access, const CancelFlag& flag);
    void sample(quint64 job, SourceId source, LaneAccess<KeySampler>& access, const CancelFlag& flag);
    void runExport(quint64 job, const SearchExport& wanted, Access& access, const CancelFlag& flag);
};

SearchWorker::SearchWorker(const QString& dataFolder)
    : d(std::make_unique<Private>(this, dataFolder))
{
}

SearchWorker::~SearchWorker()
{
    cancelSearch(); // all, before any is waited for
    d->samplings.cancel();
    cancelExport();
}

quint64 SearchWorker::requestSearch(const SearchRequest& request)
{
    const quint64 job = ++d->lastJob;
    d->searches.start([this, job, request](Private::Access& access, const CancelFlag& flag) {
        d->search(job, request, access, flag);
    });
    return job;
}

void SearchWorker::cancelSearch()
{
    d->searches.cancel();
}

quint64 SearchWorker::requestKeys(SourceId source)
{
    const quint64 job = ++d->lastJob;
    d->samplings.start([this, job, source](LaneAccess<KeySampler>& access, const CancelFlag& flag) {
        d->sample(job, source, access, flag);
    });
    return job;
}

quint64 SearchWorker::requestExport(const SearchExport& wanted)
{
    const quint64 job = ++d->lastJob;
    d->exports.start([this, job, wanted](Private::Access& access, const CancelFlag& flag) {
        d->runExport(job, wanted, access, flag);
    });
    return job;
}

void SearchWorker::cancelExport()
{
    d->exports.cancel();
}

void SearchWorker::Private::search(quint64 job, const SearchRequest& request, Access& access,
                                   const CancelFlag& flag)
{
    if (flag->load())
        return;
    const auto parsed = parseQuery(request.query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        Q_EMIT q->refused(job, *problem);
        return;
    }
    const auto searcher = access.open();
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

/// A log that cannot be read has the built-in keys; a search of it will say what is wrong.
void SearchWorker::Private::sample(quint64 job, SourceId source, LaneAccess<KeySampler>& access,
                                   const CancelFlag& flag)
{
    if (flag->load())
        return;
    KeySamples samples = builtInKeys();
    Q_EMIT q->keysSampled(job, source, samples);
    const auto sampler = access.open();
    if (!sampler)
        return;
    const auto learnt = sampler.value()->keysOf(source, flag);
    if (!learnt || flag->load())
        return;
    samples.keys += learnt.value();
    Q_EMIT q->keysSampled(job, source, samples);
}

void SearchWorker::Private::runExport(quint64 job, const SearchExport& wanted, Access& access,
                                      const CancelFlag& flag)
{
    const auto parsed = parseQuery(wanted.request.query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed)) {
        Q_EMIT q->refused(job, *problem);
        return;
    }
    const auto searcher = access.open();
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
