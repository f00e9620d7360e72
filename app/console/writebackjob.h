// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "core/store/writeback.h"

#include <QString>

namespace duskwatch::console {

/// Retries or discards what goes to Darktrace, or switches a connection. Main thread.
class WriteBackJob final : public FolderJob
{
    Q_OBJECT
public:
    enum class Action { Retry, Discard, SwitchOn, SwitchOff };
    /// \a connection: its name; may be empty where \a action is about items.
    WriteBackJob(const QString& dataFolder, Action action, std::int64_t item, const QString& connection);

protected:
    void work() override;
    void stop() override {} // it is in the store's hands and takes milliseconds: its answer comes

private:
    void switchConnection(const ConnectionRecord& record);
    void finished(quint64 job, qint64 items, const Error& error);

    const Action m_action;
    WriteBackScope m_scope;
    const QString m_connection;
    quint64 m_job = 0;
};

} // namespace duskwatch::console
