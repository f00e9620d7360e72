// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/savedquery.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace duskwatch {

// Rows of saved queries. Called inside a transaction of the caller; they throw SQLite::Exception for what SQLite reports.

/// Ordered by name, without case.
std::vector<SavedQuery> readSavedQueries(SQLite::Database& database);
/// Adds \a query, or replaces the one with its id, whose time of creation stays. Errors: InvalidInput, AlreadyExists,
/// NotFound.
Result<QueryId> storeQuery(SQLite::Database& database, const SavedQuery& query);
/// Errors: NotFound.
Result<void> deleteQuery(SQLite::Database& database, QueryId id);

} // namespace duskwatch
