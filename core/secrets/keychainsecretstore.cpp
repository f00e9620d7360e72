// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"

#include "core/base/logging.h"
#include "core/secrets/libsecretsession.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <cstring>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Keychain", text);
}

/// libsecret answers through GLib's main loop. Without it (QT_NO_GLIB) no answer would ever come.
bool answersCanArrive()
{
    const QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && QByteArrayView(dispatcher->metaObject()->className()).contains("Glib");
}

/// Takes the secret out of a finished job and wipes the job's bytes, which nobody uses after this.
SecretText takeSecret(const QKeychain::ReadPasswordJob& job)
{
    const QByteArray shared = job.binaryData();
    SecretText secret = SecretText::fromUtf8(QByteArray(shared.constData(), shared.size()));
    ::explicit_bzero(const_cast<char*>(shared.constData()), static_cast<std::size_t>(shared.size()));
    return secret;
}

/// A job that writes \a secret. QtKeychain's own copy cannot be reached to wipe it; the others are ours.
QKeychain::Job* writeJob(const QString& service, const SecretText& secret)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    QString text = QString::fromUtf8(secret.view());
    job->setTextData(text);
    ::explicit_bzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    return job;
}

/// What QtKeychain's failure means. \a state is that of the keychain after it.
Error askedError(QKeychain::Error error, const QString& message, const KeychainState& state)
{
    if (!state.reachable)
        return {ErrorCode::KeychainMissing, state.problem};
    switch (error) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::SecretNotFound, {}};
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::KeychainRefused, message};
    case QKeychain::AccessDenied:
        return {state.canAsk ? ErrorCode::KeychainRefused : ErrorCode::KeychainLocked, message};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorCode::KeychainMissing, message};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    if (!state.hasKeyring) // it asks for the password of a first keyring, and was not given one
        return {state.canAsk ? ErrorCode::KeychainRefused : ErrorCode::KeychainLocked,
                tr("There is no keyring yet, and none was made: %1").arg(message)};
    return {ErrorCode::KeychainFailure, message};
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString& service, QObject* parent)
    : SecretStore(parent),
      m_service(service),
      m_probe(service)
{
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::startRead(quint64 job, const QString& key)
{
    enqueue({job, Kind::Read, key, {}, false});
}

void KeychainSecretStore::startWrite(quint64 job, const QString& key, SecretText secret)
{
    enqueue({job, Kind::Write, key, std::move(secret), false});
}

void KeychainSecretStore::startRemove(quint64 job, const QString& key)
{
    enqueue({job, Kind::Remove, key, {}, false});
}

void KeychainSecretStore::abandon(quint64 job)
{
    if (m_busy && m_task.job == job)
        m_task.cancelled = true; // what has been asked cannot be taken back; the answer is not passed on
    else
        std::erase_if(m_waiting, [job](const Task& task) { return task.job == job; });
}

void KeychainSecretStore::enqueue(Task task)
{
    m_waiting.push_back(std::move(task));
    if (!m_busy)
        next();
}

void KeychainSecretStore::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy) {
        m_task = {};
        return;
    }
    m_task = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_probe.look(m_task.key, [this](const KeychainState& state) { looked(state); });
}

void KeychainSecretStore::looked(const KeychainState& state)
{
    if (!m_owner.isEmpty() && !state.owner.isEmpty() && m_owner != state.owner)
        forgetSecretServiceSession();
    if (!state.owner.isEmpty())
        m_owner = state.owner;
    if (m_task.cancelled)
        end(Error{ErrorCode::Cancelled, {}});
    else if (!state.reachable)
        end(Error{ErrorCode::KeychainMissing, state.problem});
    else if (!answersCanArrive())
        end(Error{ErrorCode::KeychainMissing,
                  tr("This program runs without GLib's event loop (QT_NO_GLIB), which the keychain needs.")});
    else if (state.locked.isEmpty() || (state.hasEntry && m_task.kind != Kind::Write))
        ask();
    else if (!state.canAsk)
        end(Error{ErrorCode::KeychainLocked, tr("Nothing here can ask for the keyring's password.")});
    else
        m_unlocker.unlock(m_probe.bus(), state.locked, [this](const Result<void>& unlocked) {
            if (unlocked && !m_task.cancelled)
                ask();
            else
                end(unlocked);
        });
}

void KeychainSecretStore::ask()
{
    QKeychain::Job* job = nullptr;
    switch (m_task.kind) {
    case Kind::Read:
        job = new QKeychain::ReadPasswordJob(m_service);
        break;
    case Kind::Write:
        job = writeJob(m_service, m_task.secret);
        m_task.secret.clear();
        break;
    case Kind::Remove:
        job = new QKeychain::DeletePasswordJob(m_service);
        break;
    }
    // It has no parent and deletes itself: it must outlive this store when that goes while a prompt is open.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(m_task.key);
    connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job* finished) { asked(*finished); });
    job->start();
}

void KeychainSecretStore::asked(QKeychain::Job& job)
{
    const QKeychain::Error error = job.error();
    const QString message = job.errorString();
    if (error == QKeychain::NoError && m_task.kind == Kind::Read)
        m_task.secret = takeSecret(static_cast<const QKeychain::ReadPasswordJob&>(job));
    if (error == QKeychain::NoError && m_task.kind != Kind::Remove) {
        end({});
        return;
    }
    // Why it failed, or whether the entry is really gone, only another look can tell.
    m_probe.look(m_task.key, [this, error, message](const KeychainState& state) {
        const bool gone = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
        if (m_task.kind == Kind::Remove && gone && state.reachable)
            removed(state);
        else
            end(askedError(error, message, state));
    });
}

void KeychainSecretStore::removed(const KeychainState& state)
{
    if (state.hasEntry)
        end(Error{ErrorCode::KeychainFailure, tr("The entry is still there after it was removed.")});
    else if (!state.locked.isEmpty())
        end(Error{ErrorCode::KeychainLocked, tr("The keyring was locked meanwhile.")});
    else
        end({});
}

void KeychainSecretStore::end(const Result<void>& result)
{
    Task task = std::exchange(m_task, {});
    if (task.cancelled && task.kind == Kind::Write && result) // done all the same: undo it
        m_waiting.push_front({0, Kind::Remove, task.key, {}, false});
    if (task.job == 0 && !result)
        qCWarning(lcSecrets).noquote()
            << "a cancelled entry stays in the keychain:" << userMessage(result.error());
    next();
    if (task.kind != Kind::Read)
        finish(task.job, result);
    else if (result)
        finishRead(task.job, std::move(task.secret));
    else
        finishRead(task.job, result.error());
}

} // namespace duskwatch
