// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectionaddjob.h"

#include "app/console/keychaintext.h"
#include "app/console/textescape.h"

#include <algorithm>

namespace duskwatch::console {

ConnectionAddJob::ConnectionAddJob(const QString& dataFolder, NewConnection connection)
    : FolderJob(dataFolder),
      m_connection(std::move(connection)),
      m_desk(engine().connectionDesk())
{
    connect(&m_desk, &ConnectionDesk::credentialCommandFinished, this, &ConnectionAddJob::credentialFinished);
    connect(&m_desk, &ConnectionDesk::connectionCommandFinished, this,
            [this](quint64 command, bool ok, ConnectionId, const Error& error) {
                connectionFinished(command, ok, error);
            });
}

QString ConnectionAddJob::problem()
{
    QStringList names;
    for (const ConnectionRecord& record : m_desk.connections())
        names.append(record.name);
    const auto problems = validate(m_connection.settings, names);
    return problems.isEmpty() ? QString() : problems.first().message;
}

void ConnectionAddJob::work()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        fail(wrong);
        return;
    }
    if (!m_connection.credential.isEmpty()) {
        useExisting();
        return;
    }
    const QString& name = m_connection.settings.name;
    const auto credentials = m_desk.credentials();
    if (std::any_of(credentials.begin(), credentials.end(), [&name](const CredentialRecord& credential) {
            return credential.name.compare(name, Qt::CaseInsensitive) == 0;
        })) {
        fail(tr("There is a credential named \"%1\" already. Use it with --credential, or choose another "
                "name.")
                 .arg(escapedForTerminal(name)));
        return;
    }
    const CredentialRecord credential{{}, {}, name, {}, m_connection.type, m_connection.place};
    m_command = m_desk.addCredential(credential, std::move(m_connection.token));
}

void ConnectionAddJob::useExisting()
{
    QStringList names;
    for (const CredentialRecord& credential : m_desk.credentials()) {
        if (credential.name.compare(m_connection.credential, Qt::CaseInsensitive) == 0) {
            m_connection.credential = credential.name;
            addConnection(credential.id);
            return;
        }
        names.append(escapedForTerminal(credential.name));
    }
    fail(names.isEmpty()
             ? tr("There is no credential in this data folder yet. Leave --credential out and give the "
                  "private token "
                  "with --private-token-stdin.")
             : tr("There is no credential named \"%1\"; there are: %2.")
                   .arg(escapedForTerminal(m_connection.credential), names.join(QStringLiteral(", "))));
}

void ConnectionAddJob::credentialFinished(quint64 command, bool ok, CredentialId id, const Error& error)
{
    if (command != m_command)
        return;
    if (m_made != CredentialId{}) { // removed again
        fail(m_failure);
        return;
    }
    if (!ok) {
        fail(keychainMessage(error));
        return;
    }
    m_made = id;
    addConnection(id);
}

void ConnectionAddJob::addConnection(CredentialId credential)
{
    ConnectionSettings& settings = m_connection.settings;
    settings.credentialId = toInt(credential);
    m_command = m_desk.addConnection({{}, settings.name, toJson(settings), credential});
}

void ConnectionAddJob::connectionFinished(quint64 command, bool ok, const Error& error)
{
    if (command != m_command)
        return;
    const ConnectionSettings& settings = m_connection.settings;
    const QString credential = m_made == CredentialId{} ? m_connection.credential : settings.name;
    if (ok) {
        succeed(tr("Added the connection \"%1\" to %2, port %3, with the credential \"%4\".")
                    .arg(escapedForTerminal(settings.name), settings.host)
                    .arg(settings.port)
                    .arg(escapedForTerminal(credential)));
    } else if (m_made == CredentialId{}) {
        fail(userMessage(error));
    } else {
        m_failure = userMessage(error);
        m_command = m_desk.removeCredential(m_made, true);
    }
}

/// What waits for the keychain ends; what is being stored is stored.
void ConnectionAddJob::stop()
{
    m_desk.cancel(m_command);
}

} // namespace duskwatch::console
