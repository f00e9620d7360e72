// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/outputjobs.h"

#include <QPair>

#include <optional>

namespace duskwatch {

/// Outputs for tests: kept in memory; every command is answered when the event loop runs, exports by the test.
class FakeOutputJobs : public OutputJobs
{
    Q_OBJECT
public:
    QVector<OutputStatus> list;
    std::optional<Error> refusal; ///< of every command
    std::optional<OutputStart> lastStart;
    QVector<QPair<AlertExport, QString>> exports; ///< asked for; their numbers count from 1
    int cancels = 0;
    QVector<OutputSettings> tests; ///< asked for; their numbers count from 1
    int testCancels = 0;

    QVector<OutputStatus> outputs() const override { return list; }
    quint64 add(const OutputSettings& settings, OutputStart start) override
    {
        lastStart = start;
        return answer([this, settings] {
            OutputStatus output;
            output.id = OutputId{list.size() + 1};
            output.settings = settings;
            output.state = OutputState::Running;
            list.append(output);
        });
    }
    quint64 edit(OutputId id, const OutputSettings& settings) override
    {
        return answer([this, id, settings] { find(id)->settings = settings; });
    }
    quint64 remove(OutputId id) override
    {
        return answer(
            [this, id] { list.removeIf([id](const OutputStatus& output) { return output.id == id; }); });
    }
    quint64 start(OutputId id) override
    {
        return answer([this, id] { find(id)->state = OutputState::Running; });
    }
    quint64 stop(OutputId id) override
    {
        return answer([this, id] { find(id)->state = OutputState::Stopped; });
    }
    quint64 testReceiver(const OutputSettings& settings) override
    {
        tests.append(settings);
        return static_cast<quint64>(tests.size());
    }
    void cancelTest() override { ++testCancels; }
    quint64 exportAlerts(const AlertExport& wanted, const QString& path) override
    {
        exports.append({wanted, path});
        return static_cast<quint64>(exports.size());
    }
    void cancelExport() override { ++cancels; }

private:
    OutputStatus* find(OutputId id)
    {
        for (OutputStatus& output : list)
            if (output.id == id)
                return &output;
        return nullptr;
    }
    template <class Work>
    quint64 answer(Work work)
    {
        const quint64 job = ++m_lastJob;
        QMetaObject::invokeMethod(
            this,
            [this, job, work] {
                if (refusal) {
                    Q_EMIT finished(job, false, {}, *refusal);
                    return;
                }
                work();
                Q_EMIT changed();
                Q_EMIT finished(job, true, {}, {});
            },
            Qt::QueuedConnection);
        return job;
    }

    quint64 m_lastJob = 0;
};

} // namespace duskwatch
