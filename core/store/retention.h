// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>

namespace duskwatch {

struct RetentionSettings;

/// Removes the oldest events, log blocks and kept unparsed lines that \a settings no longer keep, a slice at
/// a time, inside the caller's transaction. An event that was updated later is as old as its newest line.
/// True when there may be more to remove. Throws SQLite::Exception.
bool removeExpiredSlice(SQLite::Database& database, const RetentionSettings& settings, std::int64_t nowMs);

/// Bytes of the database's pages that hold something.
std::int64_t usedBytes(SQLite::Database& database);

/// The first id that was received at \a beforeMs or later. Ids grow with the time of receipt, so halving finds it.
std::int64_t firstIdReceivedFrom(SQLite::Database& database, std::int64_t beforeMs);

} // namespace duskwatch
