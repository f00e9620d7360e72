// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"

namespace duskwatch::console {

/// Fetches once over the connection of a source and stores what came. Main thread.
class SourceStartOnceJob final : public FolderJob
{
    Q_OBJECT
public:
    SourceStartOnceJob(const QString& dataFolder, SourceId source, const QString& name);

    ConnectionDesk& desk() { return engine().connectionDesk(); }

protected:
    void work() override;
    void stop() override;

private:
    void showProgress();

    const SourceId m_source;
    const QString m_name;
    quint64 m_command = 0;
    QString m_said; ///< last on standard error
};

} // namespace duskwatch::console
