// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/connections/connectiondraft.h"

namespace duskwatch {

/// Stores a draft: the new credential first, where there is one, then the connection. When the connection cannot be
/// stored, the credential that was made for it goes again. GUI thread.
///
///   idle --save()--> [credential -->] connection --> saved() --> idle
///                         |               '--refused--> [credential removed] --+
///                         '--refused-------------------------------------------+--> failed() --> idle
class ConnectionSaver : public QObject
{
    Q_OBJECT
public:
    /// \a backend is borrowed.
    explicit ConnectionSaver(Backend& backend, QObject* parent = nullptr);

    /// \a id 0: a new connection. Only when idle.
    void save(ConnectionId id, ConnectionDraft draft);
    /// Ends the wait for the keychain; it fails with Cancelled. What is being stored is stored.
    void cancel();
    bool isRunning() const { return m_command != 0; }

Q_SIGNALS:
    void saved(duskwatch::ConnectionId id);
    /// \a aboutCredential: the token could not be kept, nothing else was tried.
    void failed(const duskwatch::Error& error, bool aboutCredential);

private:
    void storeConnection();
    void onCredential(quint64 command, bool ok, CredentialId id, const Error& error);
    void onConnection(quint64 command, bool ok, ConnectionId id, const Error& error);

    Backend& m_backend;
    quint64 m_command = 0;
    ConnectionId m_id{};
    ConnectionSettings m_settings;
    CredentialId m_made{}; ///< for this connection
    bool m_undoing = false;
    Error m_failure{};
};

} // namespace duskwatch
