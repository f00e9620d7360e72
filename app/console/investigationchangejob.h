// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "core/store/investigation.h"

#include <vector>

namespace duskwatch::console {

/// Does steps with an investigation and says what came of it. Main thread.
class InvestigationChangeJob final : public FolderJob
{
    Q_OBJECT
public:
    InvestigationChangeJob(const QString& dataFolder, std::vector<InvestigationStep> steps);

protected:
    void work() override;
    void stop() override;

private:
    void finished(quint64 job, const InvestigationOutcome& outcome);

    const std::vector<InvestigationStep> m_steps;
    quint64 m_job = 0;
};

} // namespace duskwatch::console
