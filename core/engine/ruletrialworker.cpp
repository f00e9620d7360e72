// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruletrialworker.h"

#include "core/base/workerthread.h"
#include "core/engine/ruletrialreader.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

namespace duskwatch {
namespace {

constexpr qint64 kReportMs = 100;

CancelFlag newFlag()
{
    return std::make_shared<std::atomic<bool>>(false);
}

} // namespace

struct RuleTrialWorker::Private
{
    RuleTrialWorker* q = nullptr;
    QString dataFolder;
    std::mutex mutex; ///< guards what follows
    quint64 lastJob = 0;
    CancelFlag flag = newFlag();
    QObject* lane = nullptr; ///< owned by the thread
    std::unique_ptr<WorkerThread> thread;

    void run(quint64 job, const RuleTrial& trial, const CancelFlag& cancel);
};

RuleTrialWorker::RuleTrialWorker(const QString& dataFolder)
    : d(std::make_unique<Private>())
{
    d->q = this;
    d->dataFolder = dataFolder;
    auto lane = std::make_unique<QObject>();
    d->lane = lane.get();
    d->thread = std::make_unique<WorkerThread>(QStringLiteral("rule-trial"), std::move(lane),
                                               ThreadRank::BehindWindow);
}

RuleTrialWorker::~RuleTrialWorker()
{
    cancel();
}

quint64 RuleTrialWorker::start(const RuleTrial& trial)
{
    const std::scoped_lock lock(d->mutex);
    d->flag->store(true);
    d->flag = newFlag();
    const quint64 job = ++d->lastJob;
    QMetaObject::invokeMethod(
        d->lane, [this, job, trial, cancel = d->flag] { d->run(job, trial, cancel); }, Qt::QueuedConnection);
    return job;
}

void RuleTrialWorker::cancel()
{
    const std::scoped_lock lock(d->mutex);
    d->flag->store(true);
}

void RuleTrialWorker::Private::run(quint64 job, const RuleTrial& trial, const CancelFlag& cancel)
{
    if (cancel->load())
        return;
    QElapsedTimer sinceReport;
    sinceReport.start();
    auto reader = StoreReader::open(dataFolder);
    Result<RuleTrialOutcome> outcome = reader ? RuleTrialReader(*reader.value())
                                                    .run(trial, cancel,
                                                         [&](std::int64_t done, std::int64_t total) {
                                                             if (sinceReport.elapsed() < kReportMs)
                                                                 return;
                                                             sinceReport.restart();
                                                             Q_EMIT q->progressed(job, done, total);
                                                         })
                                              : Result<RuleTrialOutcome>(reader.error());
    if (cancel->load())
        return;
    if (outcome)
        Q_EMIT q->finished(job, outcome.value());
    else
        Q_EMIT q->failed(job, outcome.error());
}

} // namespace duskwatch
