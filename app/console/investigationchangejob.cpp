// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/investigationchangejob.h"

#include "app/console/textescape.h"
#include "core/engine/investigationdesk.h"

namespace duskwatch::console {

InvestigationChangeJob::InvestigationChangeJob(const QString& dataFolder,
                                               std::vector<InvestigationStep> steps)
    : FolderJob(dataFolder),
      m_steps(std::move(steps))
{
    connect(&engine().investigationDesk(), &InvestigationDesk::finished, this,
            &InvestigationChangeJob::finished);
}

void InvestigationChangeJob::work()
{
    m_job = engine().investigationDesk().change(m_steps);
}

void InvestigationChangeJob::finished(quint64 job, const InvestigationOutcome& outcome)
{
    if (job != m_job)
        return;
    if (outcome.error)
        fail(escapedForTerminal(userMessage(*outcome.error)));
    else if (outcome.changed == 0)
        succeed(tr("Nothing changed: it was so already."));
    else
        succeed(tr("The investigation was changed."));
}

/// It is in the store's hands and takes milliseconds: its answer comes.
void InvestigationChangeJob::stop() {}

} // namespace duskwatch::console
