// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <vector>

namespace duskwatch {

/// All rows of the source table, ordered by id. Throws SQLite::Exception.
std::vector<SourceRecord> readSources(SQLite::Database& database);

/// See StoreWriter::shareIdentities(). False: one of them does not exist.
bool joinIdentities(SQLite::Database& database, SourceId source, SourceId with, std::int64_t nowMs);

} // namespace duskwatch
