// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/folderjob.h"
#include "core/appliance/connectionsettings.h"
#include "core/engine/connectiondesk.h"

namespace duskwatch::console {

/// What `duskwatchctl connection add` was asked to store.
struct NewConnection
{
    ConnectionSettings settings;
    QString credential; ///< an existing one; empty: one is made, named like the connection
    CredentialType type = CredentialType::Global;
    SecretPlace place = SecretPlace::Keychain; ///< ThisSession: no token is kept, it comes at each start
    SecretText token;                          ///< for the one that is made
};

/// Stores a connection and, where no existing one was named, its credential. Main thread.
///
///   checking --> [the keychain takes the token, the credential is stored] --> the connection is stored --> done
///                                                 a new credential is removed again  <--'-- that failed
class ConnectionAddJob final : public FolderJob
{
    Q_OBJECT
public:
    ConnectionAddJob(const QString& dataFolder, NewConnection connection);

protected:
    void work() override;
    void stop() override;

private:
    /// What is wrong before anything is stored; empty: nothing.
    QString problem();
    void useExisting();
    void credentialFinished(quint64 command, bool ok, CredentialId id, const Error& error);
    void connectionFinished(quint64 command, bool ok, const Error& error);
    void addConnection(CredentialId credential);

    NewConnection m_connection;
    ConnectionDesk& m_desk;
    CredentialId m_made{}; ///< was made here
    QString m_failure;     ///< why it is being removed again
    quint64 m_command = 0; ///< the one that runs
};

} // namespace duskwatch::console
