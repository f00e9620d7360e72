// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace duskwatch {

/// The newest layout this program knows; kept in the database's user_version.
inline constexpr int kSchemaVersion = 9;

/// Whether \a database is empty or ours and not newer than this program. Changes nothing.
/// Errors: DatabaseDamaged, DatabaseTooNew. Throws SQLite::Exception for what SQLite reports.
Result<void> checkSchema(SQLite::Database& database);

/// Brings \a database to kSchemaVersion, each step in one transaction. Throws SQLite::Exception.
Result<void> migrateSchema(SQLite::Database& database);

} // namespace duskwatch
