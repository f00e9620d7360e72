// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/logjobs.h"

#include <vector>

namespace duskwatch {

/// Log jobs for tests: remembers what was asked; the test answers by emitting the signals.
class FakeLogJobs : public LogJobs
{
    Q_OBJECT
public:
    using LogJobs::LogJobs;

    std::vector<LogSearch> searches;
    std::vector<LogExport> exports;
    int searchCancels = 0;
    int exportCancels = 0;
    quint64 lastJob = 0; ///< of the newest request

    /// Answers the newest search.
    void answer(LogSpan searched, const std::vector<std::int64_t>& matches, bool finished = true)
    {
        LogFinds finds;
        finds.searched = searched;
        finds.matches = matches;
        finds.finished = finished;
        Q_EMIT found(lastJob, finds);
    }

    quint64 requestSearch(const LogSearch& search) override
    {
        searches.push_back(search);
        return ++lastJob;
    }
    void cancelSearch() override { ++searchCancels; }
    quint64 requestExport(const LogExport& wanted) override
    {
        exports.push_back(wanted);
        return ++lastJob;
    }
    void cancelExport() override { ++exportCancels; }
};

} // namespace duskwatch
