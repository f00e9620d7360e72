// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connectionrows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace duskwatch {

// The rows of credential and connection. All work inside the caller's transaction, which is undone when an Error
// comes back, and throw SQLite::Exception. Store writer's thread. A record's id is ignored when it is added.

/// Ordered by id.
std::vector<CredentialRecord> readCredentials(SQLite::Database& database);
/// AlreadyExists. Returns it with its id.
Result<CredentialRecord> insertCredential(SQLite::Database& database, const CredentialRecord& record);
/// Changes name, description and type. NotFound, AlreadyExists.
Result<void> updateCredential(SQLite::Database& database, const CredentialRecord& record);
/// Where its new secret is. NotFound.
Result<void> updateCredentialSecret(SQLite::Database& database, CredentialId id, const QUuid& key,
                                    SecretPlace place);
/// NotFound; InUse, naming the connections.
Result<void> deleteCredential(SQLite::Database& database, CredentialId id);

/// Ordered by id.
std::vector<ConnectionRecord> readConnections(SQLite::Database& database);
/// AlreadyExists; NotFound when there is no such credential. Returns it with its id.
Result<ConnectionRecord> insertConnection(SQLite::Database& database, const ConnectionRecord& record);
/// NotFound (itself or its credential), AlreadyExists.
Result<void> updateConnection(SQLite::Database& database, const ConnectionRecord& record);
/// NotFound. Whether sources use it is for the caller to know.
Result<void> deleteConnection(SQLite::Database& database, ConnectionId id);

} // namespace duskwatch
