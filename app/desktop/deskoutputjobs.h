// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outputdesk.h"
#include "core/outputs/alertexportworker.h"
#include "core/outputs/receivertrial.h"
#include "ui/backend/outputjobs.h"

namespace duskwatch {

/// OutputJobs over the engine's OutputDesk, which is borrowed, with a worker of its own for exports and one for tests.
class DeskOutputJobs final : public OutputJobs
{
    Q_OBJECT
public:
    /// \a dataFolder is that of the open store.
    DeskOutputJobs(OutputDesk& desk, const QString& dataFolder, QObject* parent);

    QVector<OutputStatus> outputs() const override { return m_desk.outputs(); }
    quint64 add(const OutputSettings& settings, OutputStart start) override
    {
        return m_desk.add(settings, start);
    }
    quint64 edit(OutputId id, const OutputSettings& settings) override { return m_desk.edit(id, settings); }
    quint64 remove(OutputId id) override { return m_desk.remove(id); }
    quint64 start(OutputId id) override { return m_desk.start(id); }
    quint64 stop(OutputId id) override { return m_desk.stop(id); }
    quint64 testReceiver(const OutputSettings& settings) override { return m_trial.start(settings); }
    void cancelTest() override { m_trial.cancel(); }
    quint64 exportAlerts(const AlertExport& wanted, const QString& path) override
    {
        return m_exports.start(wanted, path);
    }
    void cancelExport() override { m_exports.cancel(); }

private:
    OutputDesk& m_desk;
    AlertExportWorker m_exports;
    ReceiverTrial m_trial;
};

} // namespace duskwatch
