// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"

namespace duskwatch::console {

/// Removes an event source; its events and its log stay. Main thread.
class SourceRemoveJob final : public FolderJob
{
    Q_OBJECT
public:
    SourceRemoveJob(const QString& dataFolder, SourceId source, const QString& name);

protected:
    void work() override;
    void stop() override {} // nothing waits for anybody

private:
    const SourceId m_source;
    const QString m_name;
    quint64 m_command = 0;
};

} // namespace duskwatch::console
