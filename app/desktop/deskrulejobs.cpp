// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/deskrulejobs.h"

namespace duskwatch {

DeskRuleJobs::DeskRuleJobs(RuleDesk& desk, const QString& dataFolder, QObject* parent)
    : RuleJobs(parent),
      m_desk(desk),
      m_trials(dataFolder)
{
    connect(&desk, &RuleDesk::rulesChanged, this, &RuleJobs::rulesChanged);
    connect(&desk, &RuleDesk::finished, this, &RuleJobs::finished);
    connect(&desk, &RuleDesk::hitsRead, this, &RuleJobs::hitsRead);
    connect(&m_trials, &RuleTrialWorker::progressed, this, &RuleJobs::trialProgressed);
    connect(&m_trials, &RuleTrialWorker::finished, this, &RuleJobs::trialFinished);
    connect(&m_trials, &RuleTrialWorker::failed, this, &RuleJobs::trialFailed);
}

} // namespace duskwatch
