// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/engineinvestigations.h"

#include "app/desktop/investigationworker.h"
#include "core/base/clock.h"
#include "core/engine/engine.h"
#include "core/engine/investigationdesk.h"

namespace duskwatch {

EngineInvestigations::EngineInvestigations(Engine& engine, QObject* parent)
    : Investigations(parent),
      m_engine(engine)
{
    auto worker = std::make_unique<InvestigationWorker>(engine.dataFolder());
    m_worker = worker.get();
    connect(m_worker, &InvestigationWorker::listRead, this, &Investigations::listRead);
    connect(m_worker, &InvestigationWorker::detailRead, this, &Investigations::detailRead);
    connect(m_worker, &InvestigationWorker::reportSaved, this, &Investigations::reportSaved);
    connect(m_worker, &InvestigationWorker::failed, this, &Investigations::failed);
    connect(&engine.investigationDesk(), &InvestigationDesk::finished, this, &Investigations::changeFinished);
    m_thread = std::make_unique<WorkerThread>(QStringLiteral("investigations"), std::move(worker));
}

EngineInvestigations::~EngineInvestigations() = default;

quint64 EngineInvestigations::requestList(const InvestigationFilter& filter)
{
    const quint64 job = ++m_lastJob;
    QMetaObject::invokeMethod(
        m_worker, [w = m_worker, job, filter] { w->readList(job, filter); }, Qt::QueuedConnection);
    return job;
}

quint64 EngineInvestigations::requestDetail(InvestigationId id)
{
    const quint64 job = ++m_lastJob;
    QMetaObject::invokeMethod(
        m_worker, [w = m_worker, job, id] { w->readDetail(job, id); }, Qt::QueuedConnection);
    return job;
}

quint64 EngineInvestigations::saveReport(InvestigationId id, const QString& path, bool asPdf)
{
    const quint64 job = ++m_lastJob;
    const ReportAuthor author{m_engine.investigationDesk().who(), SystemClock().nowMs()};
    QMetaObject::invokeMethod(
        m_worker,
        [w = m_worker, job, id, path, asPdf, author] { w->saveReport(job, id, path, asPdf, author); },
        Qt::QueuedConnection);
    return job;
}

quint64 EngineInvestigations::change(std::vector<InvestigationStep> steps)
{
    return m_engine.investigationDesk().change(std::move(steps));
}

quint64 EngineInvestigations::setLimits(const InvestigationLimits& limits)
{
    return m_engine.investigationDesk().setLimits(limits);
}

} // namespace duskwatch
