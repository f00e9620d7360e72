// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logworker.h"

#include "core/store/joblane.h"
#include "core/store/logscanner.h"

#include <QElapsedTimer>

#include <atomic>

namespace duskwatch {
namespace {

constexpr qint64 kReportMs = 50;

} // namespace

struct LogWorker::Private
{
    LogWorker* q;
    JobLane<LogScanner> searches;
    JobLane<StoreReader> exports;
    std::atomic<quint64> lastJob{0};

    Private(LogWorker* worker, const QString& dataFolder)
        : q(worker),
          searches(QStringLiteral("log-search"), dataFolder),
          exports(QStringLiteral("log-export"), dataFolder)
    {
    }
    Result<void> search(quint64 job, const LogSearch& wanted, LaneAccess<LogScanner>& access,
                        const CancelFlag& flag);
    void runExport(quint64 job, const LogExport& wanted, LaneAccess<StoreReader>& access,
                   const CancelFlag& flag);
};

LogWorker::LogWorker(const QString& dataFolder)
    : d(std::make_unique<Private>(this, dataFolder))
{
}

LogWorker::~LogWorker()
{
    cancelSearch(); // both, before either is waited for
    cancelExport();
}

quint64 LogWorker::requestSearch(const LogSearch& search)
{
    const quint64 job = ++d->lastJob;
    d->searches.start([this, job, search](LaneAccess<LogScanner>& access, const CancelFlag& flag) {
        const Result<void> result = d->search(job, search, access, flag);
        if (!result && result.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(job, result.error());
    });
    return job;
}

void LogWorker::cancelSearch()
{
    d->searches.cancel();
}

quint64 LogWorker::requestExport(const LogExport& wanted)
{
    const quint64 job = ++d->lastJob;
    d->exports.start([this, job, wanted](LaneAccess<StoreReader>& access, const CancelFlag& flag) {
        d->runExport(job, wanted, access, flag);
    });
    return job;
}

void LogWorker::cancelExport()
{
    d->exports.cancel();
}

Result<void> LogWorker::Private::search(quint64 job, const LogSearch& wanted, LaneAccess<LogScanner>& access,
                                        const CancelFlag& flag)
{
    const auto matcher = LineMatcher::compile(wanted.pattern);
    if (!matcher)
        return matcher.error();
    const auto scanner = access.open();
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

void LogWorker::Private::runExport(quint64 job, const LogExport& wanted, LaneAccess<StoreReader>& access,
                                   const CancelFlag& flag)
{
    const auto reader = access.open();
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
