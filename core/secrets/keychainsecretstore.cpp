// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainsecretstore.h"

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

/// Locked and unasked, or asked and refused.
Error closedError(const KeychainState& state, const QString& message)
{
    if (!state.canAsk)
        return {ErrorCode::KeychainLocked,
                message.isEmpty() ? tr("Nothing here can ask for the keyring's password.") : message};
    return {ErrorCode::KeychainRefused,
            message.isEmpty() ? tr("The keyring is locked and was not unlocked when it was asked for.")
                              : message};
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
    enqueue({job, Kind::Read, key, {}});
}

void KeychainSecretStore::startWrite(quint64 job, const QString& key, SecretText secret)
{
    enqueue({job, Kind::Write, key, std::move(secret)});
}

void KeychainSecretStore::startRemove(quint64 job, const QString& key)
{
    enqueue({job, Kind::Remove, key, {}});
}

void KeychainSecretStore::abandon(quint64 job)
{
    if (m_busy && m_task.job == job) {
        m_task.job = 0; // QtKeychain cannot stop: libsecret holds on to the job until it has its answer
        return;
    }
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
    if (!state.reachable)
        end(Error{ErrorCode::KeychainMissing, state.problem});
    else if (!answersCanArrive())
        end(Error{ErrorCode::KeychainMissing,
                  tr("This program runs without GLib's event loop (QT_NO_GLIB), which the keychain needs.")});
    else if (m_task.job == 0 && m_task.kind != Kind::Remove)
        end(Error{ErrorCode::Cancelled, {}});
    else
        ask();
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
        if (!state.reachable) {
            end(Error{ErrorCode::KeychainMissing, state.problem});
            return;
        }
        const bool removing = m_task.kind == Kind::Remove;
        switch (error) {
        case QKeychain::NoError:
        case QKeychain::EntryNotFound:
            if (state.locked && (state.hasEntry || !removing))
                end(closedError(state, {}));
            else if (!removing)
                end(Error{ErrorCode::SecretNotFound, {}});
            else if (state.hasEntry)
                end(Error{ErrorCode::KeychainFailure, tr("The entry is still there after it was removed.")});
            else
                end({});
            return;
        case QKeychain::AccessDeniedByUser:
            end(Error{ErrorCode::KeychainRefused, message});
            return;
        case QKeychain::AccessDenied:
            end(closedError(state, message));
            return;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            end(Error{ErrorCode::KeychainMissing, message});
            return;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
            break;
        }
        end(state.locked ? closedError(state, message) : Error{ErrorCode::KeychainFailure, message});
    });
}

void KeychainSecretStore::end(const Result<void>& result)
{
    Task task = std::exchange(m_task, {});
    // The write was cancelled while it was being asked for, and then done all the same.
    if (task.job == 0 && task.kind == Kind::Write && result)
        m_waiting.push_front({0, Kind::Remove, task.key, {}});
    next();
    if (task.job == 0)
        return;
    if (task.kind != Kind::Read)
        finish(task.job, result);
    else if (result)
        finishRead(task.job, std::move(task.secret));
    else
        finishRead(task.job, result.error());
}

} // namespace duskwatch
