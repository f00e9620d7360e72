// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workerthread.h"
#include "ui/backend/investigations.h"

#include <memory>

namespace duskwatch {

class Engine;
class InvestigationWorker;

/// Investigations over the real engine: reads and reports in a thread of its own, changes through the engine's desk.
class EngineInvestigations final : public Investigations
{
    Q_OBJECT
public:
    /// \a engine is borrowed, and open while this lives.
    EngineInvestigations(Engine& engine, QObject* parent);
    ~EngineInvestigations() override;

    quint64 requestList(const InvestigationFilter& filter) override;
    quint64 requestDetail(InvestigationId id) override;
    quint64 saveReport(InvestigationId id, const QString& path, bool asPdf) override;
    quint64 change(std::vector<InvestigationStep> steps) override;
    quint64 setLimits(const InvestigationLimits& limits) override;

private:
    Engine& m_engine;
    quint64 m_lastJob = 0;
    InvestigationWorker* m_worker; ///< owned by its thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace duskwatch
