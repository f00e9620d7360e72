// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionremovejob.h"

#include "app/console/keychaintext.h"
#include "app/console/textescape.h"

#include <algorithm>

namespace duskwatch::console {

ConnectionRemoveJob::ConnectionRemoveJob(const QString& dataFolder, const QString& name, bool keepCredential)
    : FolderJob(dataFolder),
      m_name(name),
      m_keepCredential(keepCredential),
      m_desk(engine().connectionDesk())
{
    connect(&m_desk, &ConnectionDesk::connectionCommandFinished, this,
            [this](quint64 command, bool ok, ConnectionId, const Error& error) {
                connectionRemoved(command, ok, error);
            });
    connect(&m_desk, &ConnectionDesk::credentialCommandFinished, this,
            [this](quint64 command, bool ok, CredentialId, const Error& error) {
                credentialRemoved(command, ok, error);
            });
}

void ConnectionRemoveJob::work()
{
    for (const ConnectionRecord& connection : m_desk.connections()) {
        if (connection.name.compare(m_name, Qt::CaseInsensitive) != 0)
            continue;
        m_connection = connection;
        m_command = m_desk.removeConnection(connection.id);
        return;
    }
    fail(tr("There is no connection named \"%1\".")
             .arg(escapedForTerminal(m_name))); // just removed by another
}

bool ConnectionRemoveJob::isUsed(CredentialId credential) const
{
    const auto connections = m_desk.connections();
    return std::any_of(
        connections.begin(), connections.end(),
        [credential](const ConnectionRecord& connection) { return connection.credential == credential; });
}

void ConnectionRemoveJob::connectionRemoved(quint64 command, bool ok, const Error& error)
{
    if (command != m_command)
        return;
    if (!ok) {
        fail(userMessage(error));
        return;
    }
    for (const CredentialRecord& credential : m_desk.credentials()) {
        if (credential.id == m_connection.credential)
            m_credentialName = credential.name;
    }
    const QString name = escapedForTerminal(m_connection.name);
    if (m_credentialName.isEmpty()) {
        succeed(tr("Removed the connection \"%1\".").arg(name));
    } else if (m_keepCredential || isUsed(m_connection.credential)) {
        succeed(tr("Removed the connection \"%1\"; its credential \"%2\" stays.")
                    .arg(name, escapedForTerminal(m_credentialName)));
    } else {
        m_command = m_desk.removeCredential(m_connection.credential);
    }
}

void ConnectionRemoveJob::credentialRemoved(quint64 command, bool ok, const Error& error)
{
    if (command != m_command)
        return;
    const QString name = escapedForTerminal(m_connection.name);
    const QString credential = escapedForTerminal(m_credentialName);
    if (ok)
        succeed(tr("Removed the connection \"%1\" and its credential \"%2\" with the private token.")
                    .arg(name, credential));
    else
        fail(tr("The connection \"%1\" was removed, but its credential \"%2\" stays: %3 It can be used again "
                "with "
                "\"connection add --credential\", and removed in the window.")
                 .arg(name, credential, keychainMessage(error)));
}

/// What waits for the keychain ends.
void ConnectionRemoveJob::stop()
{
    m_desk.cancel(m_command);
}

} // namespace duskwatch::console
