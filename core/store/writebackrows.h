// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/writeback.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace duskwatch {

// Reads of the write_back table. Inside the caller's transaction; throw SQLite::Exception; none where the store is from
// before there was write-back.

/// All of \a event, oldest first, the newest kMaxShownWriteBack.
std::vector<WriteBackItem> readWriteBack(SQLite::Database& database, EventId event);
/// What is not done, oldest first, at most \a limit; with what was done lately when \a all.
std::vector<WriteBackItem> readWriteBackQueue(SQLite::Database& database, bool all, int limit);
/// The same with a connection of its own, for a program that only reads. Errors: those of openDatabase(), StoreFailure.
Result<std::vector<WriteBackItem>> readWriteBackQueue(const QString& dataFolder, bool all, int limit);
WriteBackCounts readWriteBackCounts(SQLite::Database& database);

inline constexpr int kMaxShownWriteBack = 100;

/// "SELECT … FROM write_back w …" of what writeBackItemAt() reads.
extern const std::string kWriteBackSelect;
WriteBackItem writeBackItemAt(SQLite::Statement& row);

} // namespace duskwatch
