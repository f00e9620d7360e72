// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SecretStore", text);
}

/// Keychains keep text: no zero byte, valid UTF-8.
std::optional<Error> secretProblem(const SecretText& secret)
{
    const QByteArrayView bytes = secret.view();
    if (bytes.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("The private token is empty.")};
    if (bytes.size() > SecretStore::kMaxSecretBytes)
        return Error{ErrorCode::InvalidInput,
                     tr("The private token is longer than %1 characters.").arg(SecretStore::kMaxSecretBytes)};
    const auto odd = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    if (!bytes.isValidUtf8() || std::any_of(bytes.begin(), bytes.end(), odd))
        return Error{ErrorCode::InvalidInput,
                     tr("The private token contains a character that cannot be in one.")};
    return std::nullopt;
}

} // namespace

SecretStore::SecretStore(QObject* parent)
    : QObject(parent)
{
}

quint64 SecretStore::add(QObject* context, std::variant<ReadAnswer, Answer> answer)
{
    const quint64 job = ++m_lastJob;
    m_jobs.emplace(job, Job{context, std::move(answer)});
    return job;
}

void SecretStore::startLater(quint64 job, std::function<void()> start)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, start = std::move(start)] {
            const auto found = m_jobs.find(job);
            if (found == m_jobs.end())
                return;
            found->second.started = true;
            start();
        },
        Qt::QueuedConnection);
}

void SecretStore::fail(const Job& job, const Error& error)
{
    if (!job.context)
        return;
    if (const auto* read = std::get_if<ReadAnswer>(&job.answer))
        (*read)(error);
    else
        std::get<Answer>(job.answer)(error);
}

void SecretStore::failLater(quint64 job, const Error& error)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    Job ended = std::move(found->second);
    m_jobs.erase(found);
    QMetaObject::invokeMethod(
        this, [ended = std::move(ended), error] { fail(ended, error); }, Qt::QueuedConnection);
}

quint64 SecretStore::read(const QString& key, QObject* context, ReadAnswer answer)
{
    const quint64 job = add(context, std::move(answer));
    startLater(job, [this, job, key] { startRead(job, key); });
    return job;
}

quint64 SecretStore::write(const QString& key, SecretText secret, QObject* context, Answer answer)
{
    const quint64 job = add(context, std::move(answer));
    if (const auto problem = secretProblem(secret)) {
        failLater(job, *problem);
        return job;
    }
    const auto shared = std::make_shared<SecretText>(std::move(secret));
    startLater(job, [this, job, key, shared] { startWrite(job, key, std::move(*shared)); });
    return job;
}

quint64 SecretStore::remove(const QString& key, QObject* context, Answer answer)
{
    const quint64 job = add(context, std::move(answer));
    startLater(job, [this, job, key] { startRemove(job, key); });
    return job;
}

void SecretStore::cancel(quint64 job)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    const bool started = found->second.started;
    failLater(job, {ErrorCode::Cancelled, {}});
    if (started)
        abandon(job);
}

void SecretStore::finishRead(quint64 job, Result<SecretText> result)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    const Job ended = std::move(found->second);
    m_jobs.erase(found); // first, because the answer may ask for more
    if (ended.context)
        std::get<ReadAnswer>(ended.answer)(std::move(result));
}

void SecretStore::finish(quint64 job, const Result<void>& result)
{
    const auto found = m_jobs.find(job);
    if (found == m_jobs.end())
        return;
    const Job ended = std::move(found->second);
    m_jobs.erase(found);
    if (!result)
        fail(ended, result.error());
    else if (ended.context)
        std::get<Answer>(ended.answer)({});
}

} // namespace duskwatch
