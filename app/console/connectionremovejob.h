// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "core/engine/connectiondesk.h"

namespace duskwatch::console {

/// Removes a connection and then, when no other connection uses it, its credential with its private token: there is
/// nothing else in the console that could. Main thread.
class ConnectionRemoveJob final : public FolderJob
{
    Q_OBJECT
public:
    ConnectionRemoveJob(const QString& dataFolder, const QString& name, bool keepCredential);

protected:
    void work() override;
    void stop() override;

private:
    void connectionRemoved(quint64 command, bool ok, const Error& error);
    void credentialRemoved(quint64 command, bool ok, const Error& error);
    bool isUsed(CredentialId credential) const;

    const QString m_name;
    const bool m_keepCredential;
    ConnectionDesk& m_desk;
    ConnectionRecord m_connection;
    QString m_credentialName;
    quint64 m_command = 0; ///< the one that runs
};

} // namespace duskwatch::console
