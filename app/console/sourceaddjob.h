// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "app/console/sourceoptions.h"

namespace duskwatch::console {

/// Stores an event source without starting it: adds it disabled, then enables it. Main thread.
class SourceAddJob final : public FolderJob
{
    Q_OBJECT
public:
    SourceAddJob(const QString& dataFolder, const GivenSource& source);

protected:
    void work() override;
    void stop() override {} // nothing waits for anybody

private:
    /// Finds the connection; false when there is none of that name (said).
    bool resolveConnection();
    void sourceFinished(quint64 command, bool ok, SourceId id, const Error& error);

    GivenSource m_source;
    quint64 m_adding = 0;
    quint64 m_enabling = 0;
};

} // namespace duskwatch::console
