// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulechangejob.h"

#include "app/console/storedrules.h"
#include "app/console/textescape.h"
#include "core/engine/ruledesk.h"

namespace duskwatch::console {

RuleChangeJob::RuleChangeJob(const QString& dataFolder, const QByteArray& file)
    : FolderJob(dataFolder),
      m_file(file)
{
    connectDesk();
}

RuleChangeJob::RuleChangeJob(const QString& dataFolder, const QString& name, bool enabled)
    : FolderJob(dataFolder),
      m_name(name),
      m_enabled(enabled)
{
    connectDesk();
}

void RuleChangeJob::connectDesk()
{
    connect(&engine().rules(), &RuleDesk::finished, this, &RuleChangeJob::finished);
}

void RuleChangeJob::work()
{
    RuleDesk& desk = engine().rules();
    if (m_name.isEmpty()) {
        m_command = desk.import(m_file);
        return;
    }
    const DetectionRule* const rule = findRule(desk.rules(), m_name);
    if (!rule)
        fail(tr("There is no rule called \"%1\".").arg(escapedForTerminal(m_name)));
    else if (rule->enabled == m_enabled)
        succeed(tr("Nothing changed: it was so already."));
    else
        m_command = desk.setEnabled({rule->id}, m_enabled);
}

void RuleChangeJob::finished(quint64 command, bool ok, const Error& error)
{
    if (command != m_command)
        return;
    if (!ok)
        fail(escapedForTerminal(userMessage(error)));
    else if (m_name.isEmpty())
        succeed(tr("The rules were imported."));
    else
        succeed(m_enabled ? tr("The rule was switched on.") : tr("The rule was switched off."));
}

/// It is in the store's hands and takes milliseconds: its answer comes.
void RuleChangeJob::stop() {}

} // namespace duskwatch::console
