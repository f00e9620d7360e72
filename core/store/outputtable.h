// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/outputrows.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace duskwatch {

// Running outputs in the database. Each works inside the caller's transaction and throws SQLite::Exception.

OutputBook readOutputs(SQLite::Database& database);

/// Stores \a output, whose id 0 means a new one, and returns its id. Errors: InvalidInput (a bad name, too many),
/// AlreadyExists (the name), NotFound.
Result<OutputId> storeOutput(SQLite::Database& database, const OutputRecord& output);

/// Puts its position in the logs of \a sources (all of them when empty) where \a start says.
void placeOutput(SQLite::Database& database, OutputId id, OutputStart start,
                 const std::vector<SourceId>& sources);

Result<void> deleteOutput(SQLite::Database& database, OutputId id); ///< NotFound

Result<void> storeProgress(SQLite::Database& database, OutputId id,
                           const OutputProgress& progress); ///< NotFound

} // namespace duskwatch
