// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secrettext.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <map>
#include <variant>

namespace duskwatch {

/// Where private tokens are kept, by key. Nothing else in the program holds one at rest.
/// Lives in the main thread; a call returns at once and is answered later, from the event loop, exactly once; only
/// when its context or the store itself goes first it is not answered. There is no deadline, because a keychain may
/// be asking its user something; whoever does not want to wait cancels.
///
///   asked --> started --finish()--> answered
///      '--------'--cancel()--> answered with Cancelled; what the keychain says later is dropped
///
/// Errors: InvalidInput, KeychainLocked, KeychainMissing, KeychainRefused, KeychainFailure, Cancelled. Their detail
/// is the keychain's own message where it has one, and never contains a secret.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using ReadAnswer = std::function<void(Result<SecretText>)>;
    using Answer = std::function<void(Result<void>)>;

    static constexpr qsizetype kMaxSecretBytes = 4096;

    /// Also SecretNotFound. Returns the job's number, as the others do; 0 is never one.
    quint64 read(const QString& key, QObject* context, ReadAnswer answer);
    /// Replaces what was there. A write that was cancelled leaves nothing behind: if the keychain does it all the
    /// same, the entry is removed again. So write each secret under a key of its own.
    quint64 write(const QString& key, SecretText secret, QObject* context, Answer answer);
    /// Success also when there was nothing.
    quint64 remove(const QString& key, QObject* context, Answer answer);
    /// Nothing happens when the job has been answered.
    void cancel(quint64 job);

protected:
    explicit SecretStore(QObject* parent);

    // Each is called from the event loop and followed by one finish of that job, at once or later.
    virtual void startRead(quint64 job, const QString& key) = 0;
    virtual void startWrite(quint64 job, const QString& key, SecretText secret) = 0;
    virtual void startRemove(quint64 job, const QString& key) = 0;
    /// Nobody waits for \a job any more; it had been started and not finished.
    virtual void abandon(quint64 job) = 0;

    // Jobs that were cancelled are passed over in silence.
    void finishRead(quint64 job, Result<SecretText> result);
    void finish(quint64 job, const Result<void>& result);

private:
    struct Job
    {
        QPointer<QObject> context;
        std::variant<ReadAnswer, Answer> answer;
        bool started = false;
    };
    quint64 add(QObject* context, std::variant<ReadAnswer, Answer> answer);
    /// Runs \a start from the event loop, unless the job was cancelled before.
    void startLater(quint64 job, std::function<void()> start);
    void failLater(quint64 job, const Error& error);
    static void fail(const Job& job, const Error& error);

    std::map<quint64, Job> m_jobs;
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
