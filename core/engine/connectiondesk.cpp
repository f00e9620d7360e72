// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/connectiondesk.h"

#include <algorithm>

namespace duskwatch {
namespace {

template <class Records>
auto byName(const Records& records)
{
    QVector<typename Records::mapped_type> list;
    for (const auto& [id, record] : records)
        list.append(record);
    std::sort(list.begin(), list.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return list;
}

} // namespace

ConnectionDesk::ConnectionDesk(SecretStore& keychain, StoreRunner runner, UsersOf usersOf, QObject* parent)
    : QObject(parent),
      m_keychain(keychain),
      m_runner(std::move(runner)),
      m_usersOf(std::move(usersOf))
{
}

Error ConnectionDesk::notOpen()
{
    return {ErrorCode::StoreFailure, tr("The store is not open")};
}

void ConnectionDesk::load()
{
    struct Records
    {
        std::vector<ConnectionRecord> connections;
        std::vector<CredentialRecord> credentials;
    };
    onWriter(
        [](StoreWriter& store) -> Result<Records> {
            auto connections = store.connections();
            if (!connections)
                return connections.error();
            auto credentials = store.credentials();
            if (!credentials)
                return credentials.error();
            return Records{std::move(connections).value(), std::move(credentials).value()};
        },
        [this](const Result<Records>& records) {
            if (!records) {
                Q_EMIT loaded(records.error());
                return;
            }
            m_connections.clear();
            m_credentials.clear();
            for (const ConnectionRecord& connection : records.value().connections)
                m_connections.emplace(connection.id, connection);
            for (const CredentialRecord& credential : records.value().credentials)
                m_credentials.emplace(credential.id, credential);
            Q_EMIT loaded({});
            Q_EMIT connectionsChanged();
        });
}

QVector<ConnectionRecord> ConnectionDesk::connections() const
{
    return byName(m_connections);
}

QVector<CredentialRecord> ConnectionDesk::credentials() const
{
    return byName(m_credentials);
}

quint64 ConnectionDesk::addConnection(const ConnectionRecord& connection)
{
    const quint64 command = ++m_lastCommand;
    onWriter([connection](StoreWriter& store) { return store.addConnection(connection); },
             [this, command](const Result<ConnectionRecord>& added) {
                 if (!added) {
                     answerConnection(command, {}, added.error());
                     return;
                 }
                 m_connections.insert_or_assign(added.value().id, added.value());
                 Q_EMIT connectionsChanged();
                 answerConnection(command, added.value().id, {});
             });
    return command;
}

quint64 ConnectionDesk::editConnection(const ConnectionRecord& connection)
{
    const quint64 command = ++m_lastCommand;
    onWriter([connection](StoreWriter& store) { return store.editConnection(connection); },
             [this, command, connection](const Result<void>& saved) {
                 if (saved) {
                     m_connections.insert_or_assign(connection.id, connection);
                     Q_EMIT connectionsChanged();
                 }
                 answerConnection(command, connection.id, saved);
             });
    return command;
}

quint64 ConnectionDesk::removeConnection(ConnectionId id)
{
    const QStringList users = m_usersOf(id);
    if (!users.isEmpty())
        return refuseConnection(
            id, {ErrorCode::InUse,
                 tr("Event sources use the connection: %1").arg(users.join(QStringLiteral(", ")))});
    const quint64 command = ++m_lastCommand;
    onWriter([id](StoreWriter& store) { return store.removeConnection(id); },
             [this, command, id](const Result<void>& removed) {
                 if (removed) {
                     m_connections.erase(id);
                     Q_EMIT connectionsChanged();
                 }
                 answerConnection(command, id, removed);
             });
    return command;
}

void ConnectionDesk::answerConnection(quint64 command, ConnectionId id, const Result<void>& result)
{
    Q_EMIT connectionCommandFinished(command, result.ok(), id, result ? Error{} : result.error());
}

quint64 ConnectionDesk::refuseConnection(ConnectionId id, const Error& error)
{
    const quint64 command = ++m_lastCommand;
    QMetaObject::invokeMethod(
        this, [this, command, id, error] { answerConnection(command, id, error); }, Qt::QueuedConnection);
    return command;
}

} // namespace duskwatch
