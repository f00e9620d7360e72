// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logworker.h"
#include "ui/backend/logjobs.h"

namespace duskwatch {

/// LogJobs over a LogWorker in its own threads: passes requests on and answers back to the GUI thread.
class WorkerLogJobs final : public LogJobs
{
    Q_OBJECT
public:
    explicit WorkerLogJobs(const QString& dataFolder, QObject* parent);

    quint64 requestSearch(const LogSearch& search) override;
    void cancelSearch() override;
    quint64 requestExport(const LogExport& wanted) override;
    void cancelExport() override;

private:
    LogWorker m_worker;
};

} // namespace duskwatch
