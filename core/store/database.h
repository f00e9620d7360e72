// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

#include <cstdint>
#include <memory>
#include <string>

namespace duskwatch {

/// How a connection to the store is opened.
enum class DatabaseUse { Write /* creates and migrates */, Read };

/// Opens the database in \a dataFolder with the settings that our figures were measured with.
/// Never alters a file that is not ours, is damaged, or comes from a newer version.
/// Errors: NotFound (Read only), FileUnreadable, FileUnwritable, DatabaseDamaged, DatabaseTooNew, DatabaseBusy,
/// DiskFull, StoreFailure. The connection belongs to the calling thread.
Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString& dataFolder, DatabaseUse use);

/// What an exception of SQLiteCpp means to us.
Error storeError(const SQLite::Exception& exception);

/// Binds text without copying; it must live until the statement is reset. Empty text becomes NULL.
void bindText(SQLite::Statement& statement, int index, const std::string& text);

} // namespace duskwatch
