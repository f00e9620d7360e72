// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceaddjob.h"

#include "app/console/textescape.h"
#include "core/engine/connectiondesk.h"

namespace duskwatch::console {

SourceAddJob::SourceAddJob(const QString& dataFolder, const GivenSource& source)
    : FolderJob(dataFolder),
      m_source(source)
{
    connect(&engine(), &Engine::sourceCommandFinished, this, &SourceAddJob::sourceFinished);
}

bool SourceAddJob::resolveConnection()
{
    if (m_source.connection.isEmpty())
        return true;
    QStringList names;
    for (const ConnectionRecord& connection : engine().connectionDesk().connections()) {
        if (connection.name.compare(m_source.connection, Qt::CaseInsensitive) == 0) {
            m_source.settings.connection = connection.id;
            m_source.connection = connection.name;
            return true;
        }
        names.append(escapedForTerminal(connection.name));
    }
    fail(names.isEmpty()
             ? tr("There is no connection in this data folder yet. \"duskwatchctl connection add\" adds "
                  "one.")
             : tr("There is no connection named \"%1\"; there are: %2.")
                   .arg(escapedForTerminal(m_source.connection), names.join(QStringLiteral(", "))));
    return false;
}

void SourceAddJob::work()
{
    if (!resolveConnection())
        return;
    SourceSettings disabled = m_source.settings;
    disabled.enabled = false; // an enabled one would start at once
    m_adding = engine().addSource(disabled);
}

void SourceAddJob::sourceFinished(quint64 command, bool ok, SourceId id, const Error& error)
{
    if (command != m_adding && command != m_enabling)
        return;
    if (!ok) {
        fail(error.code == ErrorCode::InvalidInput ? error.detail : userMessage(error));
        return;
    }
    if (command == m_adding) {
        m_enabling = engine().editSource(id, m_source.settings);
        return;
    }
    const QString name = escapedForTerminal(m_source.settings.name);
    if (m_source.settings.method == SourceMethod::Cloud)
        succeed(tr("Added the event source \"%1\", which fetches over the connection \"%2\".")
                    .arg(name, escapedForTerminal(m_source.connection)));
    else
        succeed(tr("Added the event source \"%1\", which listens on %2.")
                    .arg(name, listenText(m_source.settings)));
}

} // namespace duskwatch::console
