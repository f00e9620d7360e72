// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/writebackjobs.h"

#include <vector>

namespace duskwatch {

/// Write-back for tests: counts as told, commands remembered and answered when the event loop runs.
class FakeWriteBackJobs : public WriteBackJobs
{
    Q_OBJECT
public:
    struct Command
    {
        bool retry = false; ///< else discard
        WriteBackScope scope;
    };
    std::vector<Command> commands;

    void tell(const WriteBackCounts& counts)
    {
        m_counts = counts;
        Q_EMIT changed();
    }
    const WriteBackCounts& counts() const override { return m_counts; }
    quint64 retry(const WriteBackScope& scope) override { return answer({true, scope}); }
    quint64 discard(const WriteBackScope& scope) override { return answer({false, scope}); }

private:
    quint64 answer(const Command& command)
    {
        commands.push_back(command);
        const quint64 job = commands.size();
        QMetaObject::invokeMethod(
            this, [this, job] { Q_EMIT finished(job, 1, {}); }, Qt::QueuedConnection);
        return job;
    }

    WriteBackCounts m_counts;
};

} // namespace duskwatch
