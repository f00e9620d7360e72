// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/engine/connectiondesk.h"
#include "core/sources/credentialvalidation.h"

#include <algorithm>

namespace duskwatch {

SecretStore& ConnectionDesk::storeFor(SecretPlace place)
{
    return place == SecretPlace::ThisSession ? static_cast<SecretStore&>(m_session) : m_keychain;
}

QString ConnectionDesk::secretKey(const CredentialRecord& credential)
{
    return QStringLiteral("credential/") + credential.key.toString(QUuid::WithoutBraces);
}

quint64 ConnectionDesk::addCredential(const CredentialRecord& credential, SecretText secret)
{
    CredentialRecord fresh = credential;
    fresh.id = {};
    fresh.key = QUuid::createUuid();
    if (const auto problems = validate(fresh, credentials()); !problems.isEmpty())
        return refuseCredential({}, {ErrorCode::InvalidInput, problems.first().message});
    const quint64 command = ++m_lastCommand;
    writeSecret(command, fresh, std::move(secret), [this, command, fresh] {
        onWriter([fresh](StoreWriter& store) { return store.addCredential(fresh); },
                 [this, command, fresh](const Result<CredentialRecord>& added) {
                     if (!added) {
                         undoSecret(command, fresh, added.error());
                         return;
                     }
                     m_credentials.insert_or_assign(added.value().id, added.value());
                     Q_EMIT connectionsChanged();
                     answerCredential(command, added.value().id, {});
                 });
    });
    return command;
}

quint64 ConnectionDesk::editCredential(const CredentialRecord& credential)
{
    if (const auto problems = validate(credential, credentials()); !problems.isEmpty())
        return refuseCredential(credential.id, {ErrorCode::InvalidInput, problems.first().message});
    const quint64 command = ++m_lastCommand;
    onWriter([credential](StoreWriter& store) { return store.editCredential(credential); },
             [this, command, credential](const Result<void>& saved) {
                 const auto known = m_credentials.find(credential.id);
                 if (saved && known != m_credentials.end()) {
                     known->second.name = credential.name;
                     known->second.description = credential.description;
                     known->second.type = credential.type;
                     Q_EMIT connectionsChanged();
                 }
                 answerCredential(command, credential.id, saved);
             });
    return command;
}

quint64 ConnectionDesk::replaceSecret(CredentialId id, SecretText secret, SecretPlace place)
{
    const auto known = m_credentials.find(id);
    if (known == m_credentials.end())
        return refuseCredential(id, {ErrorCode::NotFound, tr("The credential")});
    CredentialRecord fresh = known->second;
    fresh.key = QUuid::createUuid();
    fresh.place = place;
    const quint64 command = ++m_lastCommand;
    writeSecret(command, fresh, std::move(secret), [this, command, fresh] {
        onWriter(
            [fresh](StoreWriter& store) {
                return store.setCredentialSecret(fresh.id, fresh.key, fresh.place);
            },
            [this, command, fresh](const Result<void>& saved) {
                if (saved)
                    secretReplaced(command, fresh);
                else
                    undoSecret(command, fresh, saved.error());
            });
    });
    return command;
}

void ConnectionDesk::secretReplaced(quint64 command, const CredentialRecord& fresh)
{
    const auto known = m_credentials.find(fresh.id);
    if (known == m_credentials.end()) {
        answerCredential(command, fresh.id, {});
        return;
    }
    const CredentialRecord old = known->second;
    known->second.key = fresh.key;
    known->second.place = fresh.place;
    Q_EMIT connectionsChanged();
    storeFor(old.place).remove(secretKey(old), this, [this, command, old](const Result<void>& removed) {
        // The new token is in place and used; that the old one is left where it was safe all the time is no failure.
        if (!removed)
            qCWarning(lcSecrets).noquote() << "the replaced token of" << old.name
                                           << "stays in the keychain:" << userMessage(removed.error());
        answerCredential(command, old.id, {});
    });
}

quint64 ConnectionDesk::removeCredential(CredentialId id, bool evenIfSecretStays)
{
    const auto known = m_credentials.find(id);
    if (known == m_credentials.end())
        return refuseCredential(id, {ErrorCode::NotFound, tr("The credential")});
    QStringList users;
    for (const ConnectionRecord& connection : connections()) {
        if (connection.credential == id)
            users += connection.name;
    }
    if (!users.isEmpty())
        return refuseCredential(
            id, {ErrorCode::InUse,
                 tr("Connections use the credential: %1").arg(users.join(QStringLiteral(", ")))});
    const quint64 command = ++m_lastCommand;
    SecretStore& store = storeFor(known->second.place);
    const quint64 job = store.remove(
        secretKey(known->second), this, [this, command, id, evenIfSecretStays](const Result<void>& removed) {
            m_secretJobs.erase(command);
            const bool cancelled = !removed && removed.error().code == ErrorCode::Cancelled;
            if (removed || (evenIfSecretStays && !cancelled))
                removeRecord(command, id);
            else
                answerCredential(command, id, removed);
        });
    m_secretJobs.emplace(command, SecretJob{&store, job});
    return command;
}

void ConnectionDesk::removeRecord(quint64 command, CredentialId id)
{
    onWriter([id](StoreWriter& store) { return store.removeCredential(id); },
             [this, command, id](const Result<void>& removed) {
                 if (removed) {
                     m_credentials.erase(id);
                     Q_EMIT connectionsChanged();
                 }
                 answerCredential(command, id, removed);
             });
}

void ConnectionDesk::writeSecret(quint64 command, const CredentialRecord& credential, SecretText secret,
                                 std::function<void()> save)
{
    if (credential.place == SecretPlace::ThisSession && secret.isEmpty()) {
        save(); // it is handed over at each start: lendSecret()
        return;
    }
    SecretStore& store = storeFor(credential.place);
    const quint64 job =
        store.write(secretKey(credential), std::move(secret), this,
                    [this, command, id = credential.id, save = std::move(save)](const Result<void>& written) {
                        m_secretJobs.erase(command);
                        if (written)
                            save();
                        else
                            answerCredential(command, id, written);
                    });
    m_secretJobs.emplace(command, SecretJob{&store, job});
}

void ConnectionDesk::undoSecret(quint64 command, const CredentialRecord& credential, const Error& error)
{
    storeFor(credential.place)
        .remove(secretKey(credential), this, [this, command, credential, error](const Result<void>& removed) {
            if (!removed)
                qCWarning(lcSecrets).noquote()
                    << "a token that was not needed stays in the keychain:" << userMessage(removed.error());
            answerCredential(command, credential.id, error);
        });
}

void ConnectionDesk::cancel(quint64 command)
{
    const auto found = m_secretJobs.find(command);
    if (found != m_secretJobs.end())
        found->second.store->cancel(found->second.job);
}

void ConnectionDesk::lendSecret(const QString& name, SecretText secret)
{
    const QString key = name.toCaseFolded();
    m_lentNames.insert(key);
    m_lent.write(key, std::move(secret), this, [](const Result<void>&) {}); // memory takes everything
}

quint64 ConnectionDesk::readSecret(CredentialId id, QObject* context, SecretStore::ReadAnswer answer)
{
    const quint64 read = ++m_lastCommand;
    const auto known = m_credentials.find(id);
    if (known == m_credentials.end()) {
        QMetaObject::invokeMethod(
            context,
            [answer = std::move(answer)] {
                answer(Error{ErrorCode::NotFound, tr("The credential")});
            },
            Qt::QueuedConnection);
        return read;
    }
    const QString lentKey = known->second.name.toCaseFolded();
    const bool lent = m_lentNames.contains(lentKey);
    SecretStore& store = lent ? static_cast<SecretStore&>(m_lent) : storeFor(known->second.place);
    const quint64 job = store.read(lent ? lentKey : secretKey(known->second), this,
                                   [this, read, asker = QPointer<QObject>(context),
                                    answer = std::move(answer)](Result<SecretText> secret) {
                                       m_secretJobs.erase(read);
                                       if (asker)
                                           answer(std::move(secret));
                                   });
    m_secretJobs.emplace(read, SecretJob{&store, job});
    return read;
}

void ConnectionDesk::answerCredential(quint64 command, CredentialId id, const Result<void>& result)
{
    Q_EMIT credentialCommandFinished(command, result.ok(), id, result ? Error{} : result.error());
}

quint64 ConnectionDesk::refuseCredential(CredentialId id, const Error& error)
{
    const quint64 command = ++m_lastCommand;
    QMetaObject::invokeMethod(
        this, [this, command, id, error] { answerCredential(command, id, error); }, Qt::QueuedConnection);
    return command;
}

} // namespace duskwatch
