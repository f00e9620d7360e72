// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruletrialworker.h"

#include "core/engine/ruletrialreader.h"
#include "core/store/joblane.h"

#include <QElapsedTimer>

#include <atomic>

namespace duskwatch {
namespace {

constexpr qint64 kReportMs = 100;

} // namespace

struct RuleTrialWorker::Private
{
    RuleTrialWorker* q;
    JobLane<StoreReader> lane;
    std::atomic<quint64> lastJob{0};

    Private(RuleTrialWorker* worker, const QString& dataFolder)
        : q(worker),
          lane(QStringLiteral("rule-trial"), dataFolder)
    {
    }
    void run(quint64 job, const RuleTrial& trial, LaneAccess<StoreReader>& access, const CancelFlag& flag);
};

RuleTrialWorker::RuleTrialWorker(const QString& dataFolder)
    : d(std::make_unique<Private>(this, dataFolder))
{
}

RuleTrialWorker::~RuleTrialWorker() = default;

quint64 RuleTrialWorker::start(const RuleTrial& trial)
{
    const quint64 job = ++d->lastJob;
    d->lane.start([this, job, trial](LaneAccess<StoreReader>& access, const CancelFlag& flag) {
        d->run(job, trial, access, flag);
    });
    return job;
}

void RuleTrialWorker::cancel()
{
    d->lane.cancel();
}

void RuleTrialWorker::Private::run(quint64 job, const RuleTrial& trial, LaneAccess<StoreReader>& access,
                                   const CancelFlag& flag)
{
    if (flag->load())
        return;
    const auto reader = access.open();
    if (!reader) {
        Q_EMIT q->failed(job, reader.error());
        return;
    }
    QElapsedTimer sinceReport;
    sinceReport.start();
    const auto report = [&](std::int64_t done, std::int64_t total) {
        if (sinceReport.elapsed() < kReportMs)
            return;
        sinceReport.restart();
        Q_EMIT q->progressed(job, done, total);
    };
    const auto outcome = RuleTrialReader(*reader.value()).run(trial, flag, report);
    if (flag->load())
        return;
    if (outcome)
        Q_EMIT q->finished(job, outcome.value());
    else
        Q_EMIT q->failed(job, outcome.error());
}

} // namespace duskwatch
