// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsaver.h"

namespace duskwatch {

ConnectionSaver::ConnectionSaver(Backend& backend, QObject* parent)
    : QObject(parent),
      m_backend(backend)
{
    connect(&backend, &Backend::credentialCommandFinished, this, &ConnectionSaver::onCredential);
    connect(&backend, &Backend::connectionCommandFinished, this, &ConnectionSaver::onConnection);
}

void ConnectionSaver::save(ConnectionId id, ConnectionDraft draft)
{
    if (isRunning())
        return;
    m_id = id;
    m_settings = draft.settings;
    m_made = {};
    m_undoing = false;
    if (draft.newCredential)
        m_command = m_backend.addCredential(*draft.newCredential, std::move(draft.secret));
    else
        storeConnection();
}

void ConnectionSaver::cancel()
{
    if (isRunning())
        m_backend.cancelKeychainWait(m_command);
}

void ConnectionSaver::storeConnection()
{
    const ConnectionRecord record{m_id, m_settings.name, toJson(m_settings),
                                  CredentialId{m_settings.credentialId}};
    m_command = m_id == ConnectionId{} ? m_backend.addConnection(record) : m_backend.editConnection(record);
}

void ConnectionSaver::onCredential(quint64 command, bool ok, CredentialId id, const Error& error)
{
    if (command != m_command || command == 0)
        return;
    m_command = 0;
    if (m_undoing) {
        Q_EMIT failed(m_failure, false);
    } else if (ok) {
        m_made = id;
        m_settings.credentialId = toInt(id);
        storeConnection();
    } else {
        Q_EMIT failed(error, true);
    }
}

void ConnectionSaver::onConnection(quint64 command, bool ok, ConnectionId id, const Error& error)
{
    if (command != m_command || command == 0)
        return;
    m_command = 0;
    if (ok) {
        Q_EMIT saved(id);
    } else if (m_made == CredentialId{}) {
        Q_EMIT failed(error, false);
    } else {
        m_failure = error;
        m_undoing = true;
        m_command = m_backend.removeCredential(m_made, true);
    }
}

} // namespace duskwatch
