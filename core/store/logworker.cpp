// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logworker.h"

#include "core/base/workerthread.h"
#include "core/store/logscanner.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace duskwatch {
namespace {

constexpr qint64 kReportMs = 50;

/// A thread's own end: what it opens at its first job and keeps. A failure is tried again by the next job.
template <class Access>
class Lane : public QObject
{
public:
    explicit Lane(const QString& dataFolder)
        : m_dataFolder(dataFolder)
    {
    }

    Result<Access*> access()
    {
        if (!m_access) {
            auto opened = Access::open(m_dataFolder);
            if (!opened)
                return opened.error();
            m_access = std::move(opened).value();
        }
        return m_access.get();
    }

private:
    const QString m_dataFolder;
    std::unique_ptr<Access> m_access;
};

CancelFlag newFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

} // namespace

struct LogWorker::Private
{
    LogWorker* q;
    std::atomic<quint64> lastJob{0};
    std::mutex mutex; ///< guards the flags
    CancelFlag searchFlag = newFlag();
    CancelFlag exportFlag = newFlag();
    Lane<LogScanner>* searchLane = nullptr; ///< owned by its thread
    Lane<StoreReader>* exportLane = nullptr;
    std::unique_ptr<WorkerThread> searchThread;
    std::unique_ptr<WorkerThread> exportThread;

    CancelFlag replace(CancelFlag& flag)
    {
        const std::scoped_lock lock(mutex);
        flag->store(true);
        return flag = newFlag();
    }
    void search(quint64 job, const LogSearch& wanted, const CancelFlag& flag);
    Result<void> runSearch(quint64 job, const LogSearch& wanted, const CancelFlag& flag);
    void runExport(quint64 job, const LogExport& wanted, const CancelFlag& flag);
};

LogWorker::LogWorker(const QString& dataFolder)
    : d(std::make_unique<Private>())
{
    d->q = this;
    auto search = std::make_unique<Lane<LogScanner>>(dataFolder);
    auto write = std::make_unique<Lane<StoreReader>>(dataFolder);
    d->searchLane = search.get();
    d->exportLane = write.get();
    d->searchThread = std::make_unique<WorkerThread>(QStringLiteral("log-search"), std::move(search),
                                                     ThreadRank::BehindWindow);
    d->exportThread = std::make_unique<WorkerThread>(QStringLiteral("log-export"), std::move(write),
                                                     ThreadRank::BehindWindow);
}

LogWorker::~LogWorker()
{
    cancelSearch();
    cancelExport();
}

quint64 LogWorker::requestSearch(const LogSearch& search)
{
    const CancelFlag flag = d->replace(d->searchFlag);
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->searchLane, [this, job, search, flag] { d->search(job, search, flag); }, Qt::QueuedConnection);
    return job;
}

void LogWorker::cancelSearch()
{
    d->replace(d->searchFlag);
}

quint64 LogWorker::requestExport(const LogExport& wanted)
{
    const CancelFlag flag = d->replace(d->exportFlag);
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->exportLane, [this, job, wanted, flag] { d->runExport(job, wanted, flag); }, Qt::QueuedConnection);
    return job;
}

void LogWorker::cancelExport()
{
    d->replace(d->exportFlag);
}

void LogWorker::Private::search(quint64 job, const LogSearch& wanted, const CancelFlag& flag)
{
    const Result<void> result = runSearch(job, wanted, flag);
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT q->failed(job, result.error());
}

Result<void> LogWorker::Private::runSearch(quint64 job, const LogSearch& wanted, const CancelFlag& flag)
{
    const auto matcher = LineMatcher::compile(wanted.pattern);
    if (!matcher)
        return matcher.error();
    const auto scanner = searchLane->access();
    if (!scanner)
        return scanner.error();
    LogFinds finds;
    const auto startAgain = [&](std::int64_t at) {
        finds = {};
        finds.searched = {at, at};
    };
    startAgain(wanted.scan.newestFirst ? wanted.scan.span.end : wanted.scan.span.first);
    std::int64_t left = wanted.maxMatches;
    QElapsedTimer sinceReport;
    sinceReport.start();
    const auto take = [&](LogScanPiece&& piece) {
        if (flag->load())
            return false;
        finds.full = static_cast<std::int64_t>(piece.matches.size()) > left;
        if (finds.full)
            piece.matches.resize(static_cast<std::size_t>(left));
        left -= static_cast<std::int64_t>(piece.matches.size());
        finds.matches.insert(finds.matches.end(), piece.matches.begin(), piece.matches.end());
        finds.tooHard += piece.tooHard;
        if (wanted.scan.newestFirst)
            finds.searched.first = piece.span.first;
        else
            finds.searched.end = piece.span.end;
        if (!finds.full && sinceReport.elapsed() >= kReportMs) {
            Q_EMIT q->found(job, finds);
            startAgain(wanted.scan.newestFirst ? finds.searched.first : finds.searched.end);
            sinceReport.restart();
        }
        return !finds.full;
    };
    const LogQuestion question{
        [&matcher](std::string_view bytes, const LogEntry&) { return matcher.value().test(bytes); },
        {},
        matcher.value().finder(),
        false};
    const Result<void> scanned = scanner.value()->scan(wanted.scan, question, take, flag);
    if (!scanned)
        return scanned;
    if (!finds.full) { // what retention has taken counts as searched
        if (wanted.scan.newestFirst)
            finds.searched.first = wanted.scan.span.first;
        else
            finds.searched.end = wanted.scan.span.end;
    }
    finds.finished = true;
    if (!flag->load())
        Q_EMIT q->found(job, finds);
    return {};
}

void LogWorker::Private::runExport(quint64 job, const LogExport& wanted, const CancelFlag& flag)
{
    const auto reader = exportLane->access();
    if (!reader) {
        Q_EMIT q->failed(job, reader.error());
        return;
    }
    QElapsedTimer sinceReport;
    sinceReport.start();
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        if (sinceReport.elapsed() < kReportMs)
            return;
        Q_EMIT q->exportProgress(job, done, total);
        sinceReport.restart();
    };
    const auto written = exportLog(*reader.value(), wanted, progress, flag);
    if (written)
        Q_EMIT q->exported(job, written->lines, written->bytes);
    else
        Q_EMIT q->failed(job, written.error());
}

} // namespace duskwatch
