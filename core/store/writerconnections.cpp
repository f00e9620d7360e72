// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connectiontable.h"
#include "core/store/pollpositions.h"
#include "core/store/sourcerows.h"
#include "core/store/writerprivate.h"

#include <QCoreApplication>

namespace duskwatch {

Result<std::vector<CredentialRecord>> StoreWriter::credentials()
{
    return d->transact([&] { return readCredentials(*d->database); });
}

Result<CredentialRecord> StoreWriter::addCredential(const CredentialRecord& record)
{
    return d->attempt([&] { return insertCredential(*d->database, record); });
}

Result<void> StoreWriter::editCredential(const CredentialRecord& record)
{
    return d->attempt([&] { return updateCredential(*d->database, record); });
}

Result<void> StoreWriter::setCredentialSecret(CredentialId id, const QUuid& key, SecretPlace place)
{
    return d->attempt([&] { return updateCredentialSecret(*d->database, id, key, place); });
}

Result<void> StoreWriter::removeCredential(CredentialId id)
{
    return d->attempt([&] { return deleteCredential(*d->database, id); });
}

Result<std::vector<ConnectionRecord>> StoreWriter::connections()
{
    return d->transact([&] { return readConnections(*d->database); });
}

Result<ConnectionRecord> StoreWriter::addConnection(const ConnectionRecord& record)
{
    return d->attempt([&] { return insertConnection(*d->database, record); });
}

Result<void> StoreWriter::editConnection(const ConnectionRecord& record)
{
    return d->attempt([&] { return updateConnection(*d->database, record); });
}

Result<void> StoreWriter::removeConnection(ConnectionId id)
{
    return d->attempt([&] { return deleteConnection(*d->database, id); });
}

Result<void> StoreWriter::shareIdentities(SourceId source, SourceId with, std::int64_t nowMs)
{
    bool found = false;
    auto shared = d->transact([&] { found = joinIdentities(*d->database, source, with, nowMs); });
    d->batches->reload(); // it remembers whose identities a source has
    if (shared && !found)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("duskwatch::Store", "The event source")};
    return shared;
}

Result<std::vector<PollPosition>> StoreWriter::pollPositions(SourceId source)
{
    return d->transact([&] { return readPollPositions(*d->database, source); });
}

} // namespace duskwatch
