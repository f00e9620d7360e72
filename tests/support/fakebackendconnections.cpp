// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"

#include <algorithm>

namespace duskwatch {

CredentialId FakeBackend::addStoredCredential(const QString& name)
{
    CredentialRecord credential;
    credential.id = CredentialId{credentialList.size() + 1};
    credential.name = name;
    credentialList.append(credential);
    return credential.id;
}

ConnectionId FakeBackend::addStoredConnection(const QString& name, const QString& host)
{
    ConnectionSettings settings;
    settings.name = name;
    settings.host = host;
    settings.publicToken = QStringLiteral("publictoken");
    const CredentialId credential =
        credentialList.isEmpty() ? addStoredCredential(name) : credentialList.first().id;
    settings.credentialId = toInt(credential);
    const ConnectionId id{connectionList.size() + 1};
    connectionList.append({id, name, toJson(settings), credential});
    return id;
}

quint64 FakeBackend::answerConnectionLater(ConnectionId id)
{
    const quint64 command = ++m_lastCommand;
    const Error error = connectionRefusal.value_or(Error{ErrorCode::StoreFailure, {}});
    QMetaObject::invokeMethod(
        this,
        [this, command, id, ok = !connectionRefusal.has_value(), error] {
            if (ok)
                Q_EMIT connectionsChanged();
            Q_EMIT connectionCommandFinished(command, ok, id, error);
        },
        Qt::QueuedConnection);
    return command;
}

quint64 FakeBackend::answerCredentialLater(CredentialId id)
{
    const quint64 command = ++m_lastCommand;
    const Error error = credentialRefusal.value_or(Error{ErrorCode::StoreFailure, {}});
    QMetaObject::invokeMethod(
        this,
        [this, command, id, ok = !credentialRefusal.has_value(), error] {
            if (ok)
                Q_EMIT connectionsChanged();
            Q_EMIT credentialCommandFinished(command, ok, id, error);
        },
        Qt::QueuedConnection);
    return command;
}

quint64 FakeBackend::addConnection(const ConnectionRecord& connection)
{
    commands << QStringLiteral("add connection %1 credential %2")
                    .arg(connection.name, QString::number(toInt(connection.credential)));
    ConnectionRecord stored = connection;
    stored.id = ConnectionId{connectionList.size() + 1};
    if (!connectionRefusal)
        connectionList.append(stored);
    return answerConnectionLater(stored.id);
}

quint64 FakeBackend::editConnection(const ConnectionRecord& connection)
{
    commands << QStringLiteral("edit connection %1 %2")
                    .arg(QString::number(toInt(connection.id)), connection.name);
    const auto found =
        std::find_if(connectionList.begin(), connectionList.end(),
                     [&connection](const ConnectionRecord& record) { return record.id == connection.id; });
    if (!connectionRefusal && found != connectionList.end())
        *found = connection;
    return answerConnectionLater(connection.id);
}

quint64 FakeBackend::removeConnection(ConnectionId id)
{
    commands << QStringLiteral("remove connection %1").arg(toInt(id));
    if (!connectionRefusal)
        connectionList.removeIf([id](const ConnectionRecord& record) { return record.id == id; });
    return answerConnectionLater(id);
}

quint64 FakeBackend::addCredential(const CredentialRecord& credential, SecretText given)
{
    const bool session = credential.place == SecretPlace::ThisSession;
    commands << QStringLiteral("add credential %1%2")
                    .arg(credential.name, session ? QStringLiteral(" session") : QString());
    secret = given.view().toByteArray();
    CredentialRecord stored = credential;
    stored.id = CredentialId{credentialList.size() + 1};
    if (!credentialRefusal)
        credentialList.append(stored);
    return answerCredentialLater(stored.id);
}

quint64 FakeBackend::editCredential(const CredentialRecord& credential)
{
    commands << QStringLiteral("edit credential %1 %2")
                    .arg(QString::number(toInt(credential.id)), credential.name);
    return answerCredentialLater(credential.id);
}

quint64 FakeBackend::replaceSecret(CredentialId id, SecretText given, SecretPlace place)
{
    const bool session = place == SecretPlace::ThisSession;
    commands << QStringLiteral("replace %1%2")
                    .arg(QString::number(toInt(id)), session ? QStringLiteral(" session") : QString());
    secret = given.view().toByteArray();
    return answerCredentialLater(id);
}

quint64 FakeBackend::removeCredential(CredentialId id, bool evenIfSecretStays)
{
    commands << QStringLiteral("remove credential %1%2")
                    .arg(QString::number(toInt(id)),
                         evenIfSecretStays ? QStringLiteral(" anyway") : QString());
    if (!credentialRefusal)
        credentialList.removeIf([id](const CredentialRecord& record) { return record.id == id; });
    return answerCredentialLater(id);
}

void FakeBackend::cancelKeychainWait(quint64 command)
{
    commands << QStringLiteral("cancel %1").arg(command);
}

quint64 FakeBackend::testConnection(const ConnectionSettings& settings, SecretText token)
{
    commands << QStringLiteral("test %1").arg(settings.host);
    tested = settings;
    secret = token.view().toByteArray();
    testJob = ++m_lastCommand;
    return testJob;
}

void FakeBackend::cancelConnectionTest(quint64 job)
{
    commands << QStringLiteral("cancel test %1").arg(job);
}

} // namespace duskwatch
