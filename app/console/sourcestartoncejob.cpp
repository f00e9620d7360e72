// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sourcestartoncejob.h"

#include "app/console/arguments.h"
#include "app/console/textescape.h"

#include <QDateTime>

namespace duskwatch::console {

SourceStartOnceJob::SourceStartOnceJob(const QString& dataFolder, SourceId source, const QString& name)
    : FolderJob(dataFolder),
      m_source(source),
      m_name(escapedForTerminal(name))
{
    connect(&engine(), &Engine::sourceCommandFinished, this,
            [this](quint64 command, bool ok, SourceId, const Error& error) {
                if (command != m_command)
                    return;
                if (ok)
                    succeed(tr("\"%1\" has fetched everything until now.").arg(m_name));
                else
                    fail(tr("\"%1\": %2")
                             .arg(m_name, error.code == ErrorCode::NetworkFailure
                                              ? error.detail // says it all
                                              : userMessage(error)));
            });
    connect(&engine(), &Engine::countersChanged, this, &SourceStartOnceJob::showProgress);
}

void SourceStartOnceJob::work()
{
    m_command = engine().fetchNow(m_source);
}

void SourceStartOnceJob::stop()
{
    fail(tr("Stopped. What was fetched is stored, and the next fetch goes on behind it."));
}

/// A long first fetch says each day it has reached.
void SourceStartOnceJob::showProgress()
{
    for (const SourceStatus& source : engine().sources()) {
        if (source.id != m_source || !source.progress)
            continue;
        const QString day = QDateTime::fromMSecsSinceEpoch(source.progress->doneMs, Qt::UTC)
                                .toString(QStringLiteral("yyyy-MM-dd"));
        if (std::exchange(m_said, day) != day)
            reportNote(tr("\"%1\" has fetched until %2.").arg(m_name, day));
    }
}

} // namespace duskwatch::console
