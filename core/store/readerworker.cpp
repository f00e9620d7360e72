// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readerworker.h"

#include "core/base/workerthread.h"
#include "core/store/joblane.h"
#include "core/store/logtime.h"
#include "core/store/pastreader.h"

#include <array>
#include <mutex>

namespace duskwatch {
namespace {

using Lane = LaneAccess<StoreReader>; ///< a thread's end of the facade

/// Kinds of request of which only the newest counts.
enum Replaceable : std::size_t {
    Ids,
    Counts,
    Detail,
    Around,
    Range,
    Figures,
    Top,
    Thresholds,
    Facts,
    Retention,
    kReplaceableCount
};

CancelFlag newFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

} // namespace

struct ReaderWorker::Private
{
    ReaderWorker* q;
    std::atomic<quint64> lastJob{0};
    std::mutex mutex; ///< guards the flags
    std::array<CancelFlag, kReplaceableCount> flags;
    Lane* quick = nullptr; ///< owned by its thread
    Lane* slow = nullptr;
    std::unique_ptr<WorkerThread> quickThread;
    std::unique_ptr<WorkerThread> slowThread;

    CancelFlag replace(Replaceable kind)
    {
        const std::scoped_lock lock(mutex);
        if (flags[kind])
            flags[kind]->store(true);
        return flags[kind] = newFlag();
    }

    /// Runs \a work(reader) in \a lane's thread; an Error it returns becomes failed(), unless it was replaced.
    template <class Work>
    quint64 post(Lane* lane, CancelFlag flag, Work&& work)
    {
        const quint64 job = ++lastJob;
        QMetaObject::invokeMethod(
            lane,
            [this, lane, job, flag = std::move(flag), work = std::forward<Work>(work)] {
                if (flag && flag->load())
                    return;
                auto reader = lane->open();
                const Result<void> result =
                    reader ? work(*reader.value(), job) : Result<void>(reader.error());
                if (!result && result.error().code != ErrorCode::Cancelled)
                    Q_EMIT q->failed(job, result.error());
            },
            Qt::QueuedConnection);
        return job;
    }
    /// Runs ask(past reader, flag) in the slow lane and emits \a read with what it returns.
    template <class Ask, class Answer>
    quint64 postPast(Replaceable kind, Ask ask, void (ReaderWorker::*read)(quint64, const Answer&))
    {
        const CancelFlag flag = replace(kind);
        return post(slow, flag, [this, flag, ask, read](StoreReader&, quint64 job) -> Result<void> {
            auto past = PastReader::open(slow->dataFolder());
            if (!past)
                return past.error();
            auto answer = ask(*past.value(), flag);
            if (!answer)
                return flag->load() ? Result<void>() : Result<void>(answer.error());
            Q_EMIT(q->*read)(job, answer.value());
            return {};
        });
    }
};

ReaderWorker::ReaderWorker(const QString& dataFolder)
    : d(std::make_unique<Private>())
{
    d->q = this;
    auto quick = std::make_unique<Lane>(dataFolder);
    auto slow = std::make_unique<Lane>(dataFolder);
    d->quick = quick.get();
    d->slow = slow.get();
    d->quickThread = std::make_unique<WorkerThread>(QStringLiteral("store-reader"), std::move(quick));
    d->slowThread = std::make_unique<WorkerThread>(QStringLiteral("store-lists"), std::move(slow),
                                                   ThreadRank::BehindWindow);
}

ReaderWorker::~ReaderWorker()
{
    cancelAll();
}

quint64 ReaderWorker::requestIds(const AlertFilter& filter, const AlertOrder& order)
{
    const CancelFlag flag = d->replace(Ids);
    return d->post(d->slow, flag,
                   [this, filter, order, flag](StoreReader& reader, quint64 job) -> Result<void> {
                       // Read before the list: what is stored in between is found again by requestNewer(), not missed.
                       const auto newest = reader.newestEvent();
                       if (!newest)
                           return newest.error();
                       auto listed = reader.eventIds(
                           filter, order,
                           [&](std::vector<EventId>&& ids) {
                               if (flag->load())
                                   return false;
                               std::erase_if(ids, [&](EventId id) { return id > newest.value(); });
                               Q_EMIT idsChunk(job, ids, false, newest.value());
                               return true;
                           },
                           flag);
                       if (listed && !flag->load())
                           Q_EMIT idsChunk(job, {}, true, newest.value());
                       return listed;
                   });
}

quint64 ReaderWorker::requestNewer(const AlertFilter& filter, const AlertOrder& order, EventId afterId,
                                   const std::vector<EventId>& changed)
{
    return d->post(d->quick, {}, [=, this](StoreReader& reader, quint64 job) -> Result<void> {
        const auto newest = reader.newestEvent();
        if (!newest)
            return newest.error();
        std::vector<EventId> added;
        // An id of 0 would mean "no restriction": nothing was stored before, so everything is newer.
        auto listed = reader.eventIds(
            filter, order,
            [&](std::vector<EventId>&& ids) {
                std::erase_if(ids, [&](EventId id) { return id > newest.value(); });
                added.insert(added.end(), ids.begin(), ids.end());
                return true;
            },
            {}, afterId);
        if (!listed)
            return listed.error();
        auto matching = reader.matching(changed, filter);
        if (!matching)
            return matching.error();
        Q_EMIT newerIds(job, added, matching.value(), newest.value());
        return {};
    });
}

quint64 ReaderWorker::requestRows(const std::vector<EventId>& ids)
{
    return d->post(d->quick, {}, [this, ids](StoreReader& reader, quint64 job) -> Result<void> {
        auto rows = reader.rows(ids);
        if (!rows)
            return rows.error();
        Q_EMIT rowsRead(job, rows.value());
        return {};
    });
}

quint64 ReaderWorker::requestCounts(const AlertFilter& filter)
{
    const CancelFlag flag = d->replace(Counts);
    return d->post(d->slow, flag, [this, filter, flag](StoreReader& reader, quint64 job) -> Result<void> {
        auto counts = reader.counts(filter, flag);
        if (!counts)
            return counts.error();
        Q_EMIT countsRead(job, counts.value());
        return {};
    });
}

quint64 ReaderWorker::requestFigures(const DashboardQuery& query)
{
    const CancelFlag flag = d->replace(Figures);
    return d->post(d->slow, flag, [this, query, flag](StoreReader& reader, quint64 job) -> Result<void> {
        auto figures = reader.figures(query, flag);
        if (!figures)
            return figures.error();
        Q_EMIT figuresRead(job, figures.value());
        return {};
    });
}

quint64 ReaderWorker::requestTop(const TopQuery& query)
{
    const CancelFlag flag = d->replace(Top);
    return d->post(d->slow, flag, [this, query, flag](StoreReader& reader, quint64 job) -> Result<void> {
        auto top = reader.top(query, flag);
        if (!top)
            return top.error();
        Q_EMIT topRead(job, top.value());
        return {};
    });
}

quint64 ReaderWorker::requestDetail(EventId id)
{
    return d->post(d->quick, d->replace(Detail),
                   [this, id](StoreReader& reader, quint64 job) -> Result<void> {
                       auto detail = reader.detail(id);
                       if (!detail)
                           return detail.error();
                       Q_EMIT detailRead(job, detail.value());
                       return {};
                   });
}

quint64 ReaderWorker::requestEventOf(SourceId source, EventKind kind, const QString& externalId)
{
    return d->post(d->quick, {}, [=, this](StoreReader& reader, quint64 job) -> Result<void> {
        auto found = reader.eventOf(source, kind, externalId);
        if (!found)
            return found.error();
        Q_EMIT eventOfFound(job, found.value());
        return {};
    });
}

quint64 ReaderWorker::requestRelatives(EventId id)
{
    const CancelFlag flag = d->replace(Around);
    return d->post(d->slow, flag, [this, id, flag](StoreReader& reader, quint64 job) -> Result<void> {
        auto relatives = reader.relatives(id, flag);
        if (!relatives)
            return relatives.error();
        Q_EMIT relativesRead(job, relatives.value());
        return {};
    });
}

quint64 ReaderWorker::requestLogRange(SourceId source)
{
    return d->post(d->quick, d->replace(Range),
                   [this, source](StoreReader& reader, quint64 job) -> Result<void> {
                       auto range = reader.logRange(source);
                       if (!range)
                           return range.error();
                       Q_EMIT logRangeRead(job, range.value());
                       return {};
                   });
}

quint64 ReaderWorker::requestLogLines(SourceId source, std::int64_t first, int count)
{
    return d->post(d->quick, {}, [=, this](StoreReader& reader, quint64 job) -> Result<void> {
        auto lines = reader.logLines(source, first, count);
        if (!lines)
            return lines.error();
        Q_EMIT logLinesRead(job, lines.value());
        return {};
    });
}

quint64 ReaderWorker::requestLogLineAt(SourceId source, std::int64_t ms)
{
    return d->post(d->quick, {}, [=, this](StoreReader& reader, quint64 job) -> Result<void> {
        const auto found = firstLineAt(reader, source, ms);
        if (!found)
            return found.error();
        Q_EMIT logLineFound(job, found.value());
        return {};
    });
}

quint64 ReaderWorker::requestKeptUnparsed(SourceId source)
{
    return d->post(d->quick, {}, [=, this](StoreReader& reader, quint64 job) -> Result<void> {
        auto lines = reader.keptUnparsed(source);
        if (!lines)
            return lines.error();
        Q_EMIT keptUnparsedRead(job, lines.value());
        return {};
    });
}

quint64 ReaderWorker::requestTriagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                           std::int64_t toMs)
{
    return d->postPast(
        Thresholds,
        [=](PastReader& past, const CancelFlag& flag) {
            return past.triagePreview(settings, fromMs, toMs, flag);
        },
        &ReaderWorker::triagePreviewRead);
}

quint64 ReaderWorker::requestDataFacts()
{
    return d->postPast(
        Facts, [](PastReader& past, const CancelFlag& flag) { return past.dataFacts(flag); },
        &ReaderWorker::dataFactsRead);
}

quint64 ReaderWorker::requestRetentionPreview(const RetentionSettings& settings, std::int64_t nowMs)
{
    return d->postPast(
        Retention,
        [=](PastReader& past, const CancelFlag& flag) {
            return past.retentionPreview(settings, nowMs, flag);
        },
        &ReaderWorker::retentionPreviewRead);
}

void ReaderWorker::cancelAll()
{
    const std::scoped_lock lock(d->mutex);
    for (const CancelFlag& flag : d->flags) {
        if (flag)
            flag->store(true);
    }
}

} // namespace duskwatch
