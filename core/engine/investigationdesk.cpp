// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/investigationdesk.h"

#include "core/store/writer.h"

namespace duskwatch {
namespace {

InvestigationOutcome changeAll(StoreWriter& store, const std::vector<InvestigationStep>& steps,
                               const QString& who, std::int64_t nowMs)
{
    InvestigationOutcome all;
    for (const InvestigationStep& step : steps) {
        auto done = store.changeInvestigations(step, who, nowMs);
        if (!done) {
            all.error = done.error();
            break;
        }
        all.changed += done->changed;
        if (done->created != InvestigationId{})
            all.created = done->created;
        // The last step is undone first.
        all.undo.insert(all.undo.begin(), done->undo.begin(), done->undo.end());
    }
    return all;
}

} // namespace

InvestigationDesk::InvestigationDesk(AlertDesk::StoreRunner runner, QString who, const Clock& clock,
                                     QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_who(std::move(who)),
      m_clock(clock)
{
}

quint64 InvestigationDesk::change(std::vector<InvestigationStep> steps)
{
    return run([steps = std::move(steps), who = m_who, now = m_clock.nowMs()](StoreWriter& store) {
        return changeAll(store, steps, who, now);
    });
}

quint64 InvestigationDesk::setLimits(const InvestigationLimits& limits)
{
    return run([limits](StoreWriter& store) {
        InvestigationOutcome outcome;
        if (const auto set = store.setInvestigationLimits(limits); !set)
            outcome.error = set.error();
        return outcome;
    });
}

quint64 InvestigationDesk::run(std::function<InvestigationOutcome(StoreWriter&)> work)
{
    const quint64 job = ++m_lastJob;
    const auto tell = [this, job](const InvestigationOutcome& outcome) {
        QMetaObject::invokeMethod(
            this, [this, job, outcome] { Q_EMIT finished(job, outcome); }, Qt::QueuedConnection);
    };
    const bool runs = m_runner([tell, work = std::move(work)](StoreWriter& store) { tell(work(store)); });
    if (!runs) {
        InvestigationOutcome closed;
        closed.error = Error{ErrorCode::StoreFailure, tr("The data folder is not open")};
        tell(closed);
    }
    return job;
}

} // namespace duskwatch
