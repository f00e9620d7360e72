// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/memorysecretstore.h"

namespace duskwatch {

MemorySecretStore::MemorySecretStore(QObject* parent)
    : SecretStore(parent)
{
}

void MemorySecretStore::startRead(quint64 job, const QString& key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        finishRead(job, Error{ErrorCode::SecretNotFound, {}});
    else
        finishRead(job, found->second.clone());
}

void MemorySecretStore::startWrite(quint64 job, const QString& key, SecretText secret)
{
    m_secrets.insert_or_assign(key, std::move(secret));
    finish(job, {});
}

void MemorySecretStore::startRemove(quint64 job, const QString& key)
{
    m_secrets.erase(key);
    finish(job, {});
}

void MemorySecretStore::abandon(quint64)
{
    // Every job is finished as soon as it starts.
}

} // namespace duskwatch
