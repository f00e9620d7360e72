// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/writebackjob.h"

#include "app/console/textescape.h"
#include "core/engine/connectiondesk.h"
#include "core/engine/writebackdesk.h"

namespace duskwatch::console {

WriteBackJob::WriteBackJob(const QString& dataFolder, Action action, std::int64_t item,
                           const QString& connection)
    : FolderJob(dataFolder),
      m_action(action),
      m_connection(connection)
{
    m_scope.item = item;
    connect(&engine().writeBack(), &WriteBackDesk::finished, this, &WriteBackJob::finished);
    connect(&engine().connectionDesk(), &ConnectionDesk::connectionCommandFinished, this,
            [this](quint64 command, bool ok, ConnectionId, const Error& error) {
                if (command == m_job && ok)
                    succeed(m_action == Action::SwitchOn
                                ? tr("The connection writes back to Darktrace.")
                                : tr("The connection no longer writes back to Darktrace."));
                else if (command == m_job)
                    fail(escapedForTerminal(userMessage(error)));
            });
}

void WriteBackJob::work()
{
    std::optional<ConnectionRecord> named;
    for (const ConnectionRecord& record : engine().connectionDesk().connections()) {
        if (record.name.compare(m_connection, Qt::CaseInsensitive) == 0)
            named = record;
    }
    if (!m_connection.isEmpty() && !named) {
        fail(tr("There is no connection named \"%1\".").arg(escapedForTerminal(m_connection)));
        return;
    }
    if (named)
        m_scope.connection = named->id;
    if (m_action == Action::Retry)
        m_job = engine().writeBack().retry(m_scope);
    else if (m_action == Action::Discard)
        m_job = engine().writeBack().discard(m_scope);
    else
        switchConnection(*named);
}

void WriteBackJob::switchConnection(const ConnectionRecord& record)
{
    auto settings = connectionSettingsFromJson(record.settings);
    if (!settings) {
        fail(escapedForTerminal(userMessage(settings.error())));
        return;
    }
    settings->writeBack = m_action == Action::SwitchOn;
    ConnectionRecord edited = record;
    edited.settings = toJson(settings.value());
    m_job = engine().connectionDesk().editConnection(edited);
}

void WriteBackJob::finished(quint64 job, qint64 items, const Error& error)
{
    if (job != m_job || m_action == Action::SwitchOn || m_action == Action::SwitchOff)
        return;
    if (items < 0)
        fail(escapedForTerminal(userMessage(error)));
    else if (items == 0)
        succeed(tr("Nothing waits."));
    else if (m_action == Action::Discard)
        succeed(tr("Discarded: %1").arg(items));
    else
        succeed(tr("To be sent as soon as a program collects: %1").arg(items));
}

} // namespace duskwatch::console
