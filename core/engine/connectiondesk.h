// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/secrets/memorysecretstore.h"
#include "core/store/writer.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <functional>
#include <map>
#include <type_traits>

namespace duskwatch {

/// Keeps the connections and credentials: a snapshot for showing, commands that change the store, and the private
/// tokens in the keychain or, where the user chose so, in memory until the program ends.
/// Lives in the engine's thread, owned by the engine. Each command returns a number at once and is answered later,
/// exactly once while the store is open, by the signal of its kind. Errors are those of StoreWriter and SecretStore.
///
/// A new token, order of steps (each token has a key of its own, so that a failure never harms the old one):
///   write the secret --> write the record --> remove the replaced secret --> answer
///          '- failed: answer      '- failed: remove the new secret again, answer
class ConnectionDesk final : public QObject
{
    Q_OBJECT
public:
    /// Runs something with the store's writer in its thread; false when the store is not open.
    using StoreRunner = std::function<bool(std::function<void(StoreWriter&)>)>;
    /// The names of the event sources that use a connection.
    using UsersOf = std::function<QStringList(ConnectionId)>;

    /// \a keychain is borrowed and must outlive this.
    ConnectionDesk(SecretStore& keychain, StoreRunner runner, UsersOf usersOf, QObject* parent = nullptr);

    /// Under which the keychain has the private token of \a credential.
    static QString secretKey(const CredentialRecord& credential);

    /// Reads the records; answers with loaded(), before anything that is asked of the writer after this call.
    void load();

    /// Snapshots, ordered by name.
    QVector<ConnectionRecord> connections() const;
    QVector<CredentialRecord> credentials() const;

    // Answered by connectionCommandFinished(). A record's id is ignored when it is added.
    quint64 addConnection(const ConnectionRecord& connection);
    quint64 editConnection(const ConnectionRecord& connection);
    quint64 removeConnection(ConnectionId id); ///< InUse, naming the sources

    // Answered by credentialCommandFinished(). Name, description, type and place are used, the key is made here.
    /// An empty \a secret is for SecretPlace::ThisSession only: one that is handed over at each start.
    quint64 addCredential(const CredentialRecord& credential, SecretText secret);
    quint64 editCredential(const CredentialRecord& credential); ///< name, description and type
    quint64 replaceSecret(CredentialId id, SecretText secret, SecretPlace place);
    /// InUse, naming the connections. Without \a evenIfSecretStays it fails when the keychain will not remove the
    /// secret, and the credential stays, so that it can be tried again; with it, the secret may stay behind.
    quint64 removeCredential(CredentialId id, bool evenIfSecretStays = false);
    /// Calls \a answer once, later, unless \a context goes first. Also NotFound.
    quint64 readSecret(CredentialId id, QObject* context, SecretStore::ReadAnswer answer);
    /// Answers reads of the credential called \a name (compared without case) with \a secret until the program ends,
    /// whatever its place holds: for services that are given their tokens at each start. Kept in memory only.
    void lendSecret(const QString& name, SecretText secret);
    /// Stops a command or read that waits for the keychain: it fails with Cancelled, and no record has changed.
    void cancel(quint64 command);

Q_SIGNALS:
    void loaded(const duskwatch::Result<void>& result);
    /// A connection or credential was added, edited or removed.
    void connectionsChanged();
    /// \a error is meaningful when !ok.
    void connectionCommandFinished(quint64 command, bool ok, duskwatch::ConnectionId id,
                                   const duskwatch::Error& error);
    void credentialCommandFinished(quint64 command, bool ok, duskwatch::CredentialId id,
                                   const duskwatch::Error& error);

private:
    struct SecretJob
    {
        SecretStore* store = nullptr;
        quint64 job = 0;
    };
    /// Runs work(writer) in the writer's thread and done(result) back in this one. Where the store is not open,
    /// done gets an error, also later. Work returns a Result.
    template <class Work, class Done>
    void onWriter(Work work, Done done)
    {
        using Returned = std::invoke_result_t<Work, StoreWriter&>;
        const bool runs = m_runner([this, work = std::move(work), done](StoreWriter& writer) {
            QMetaObject::invokeMethod(
                this, [done, outcome = work(writer)] { done(outcome); }, Qt::QueuedConnection);
        });
        if (!runs)
            QMetaObject::invokeMethod(
                this, [done] { done(Returned(notOpen())); }, Qt::QueuedConnection);
    }
    static Error notOpen();

    SecretStore& storeFor(SecretPlace place);
    /// Writes the secret of \a credential; then save(), which must end in one answer.
    void writeSecret(quint64 command, const CredentialRecord& credential, SecretText secret,
                     std::function<void()> save);
    /// Its record could not be saved: takes the new secret away again and answers.
    void undoSecret(quint64 command, const CredentialRecord& credential, const Error& error);
    void secretReplaced(quint64 command, const CredentialRecord& fresh);
    void removeRecord(quint64 command, CredentialId id);

    void answerConnection(quint64 command, ConnectionId id, const Result<void>& result);
    void answerCredential(quint64 command, CredentialId id, const Result<void>& result);
    quint64 refuseConnection(ConnectionId id, const Error& error);
    quint64 refuseCredential(CredentialId id, const Error& error);

    SecretStore& m_keychain;
    MemorySecretStore m_session;
    MemorySecretStore m_lent; ///< by name in lower case
    QSet<QString> m_lentNames;
    const StoreRunner m_runner;
    const UsersOf m_usersOf;
    std::map<ConnectionId, ConnectionRecord> m_connections;
    std::map<CredentialId, CredentialRecord> m_credentials;
    std::map<quint64, SecretJob> m_secretJobs; ///< by command or read
    quint64 m_lastCommand = 0;
};

} // namespace duskwatch
