// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourceremovejob.h"

#include "app/console/textescape.h"

namespace duskwatch::console {

SourceRemoveJob::SourceRemoveJob(const QString& dataFolder, SourceId source, const QString& name)
    : FolderJob(dataFolder),
      m_source(source),
      m_name(name)
{
    connect(&engine(), &Engine::sourceCommandFinished, this,
            [this](quint64 command, bool ok, SourceId, const Error& error) {
                if (command != m_command)
                    return;
                if (ok)
                    succeed(tr("Removed the event source \"%1\"; its events and its log stay.")
                                .arg(escapedForTerminal(m_name)));
                else
                    fail(userMessage(error));
            });
}

void SourceRemoveJob::work()
{
    m_command = engine().removeSource(m_source);
}

} // namespace duskwatch::console
