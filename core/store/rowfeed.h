// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <string>
#include <string_view>

struct sqlite3_context;

namespace duskwatch {

/// Rows in our memory that SQL reads as a table: "INSERT INTO t SELECT * FROM feed" stores thousands with one
/// statement, whose cursors stay where the last row went. A statement per row is begun, bound and ended for each:
/// that took half of the store writer's time. Belongs to one connection, which it must outlive in use; its thread.
class RowFeed
{
public:
    RowFeed(const RowFeed&) = delete;
    RowFeed& operator=(const RowFeed&) = delete;

    /// For SQLite: the number of rows, and one value of one of them given to \a out (by the functions below).
    virtual std::size_t rowCount() const = 0;
    virtual void giveValue(std::size_t row, int column, sqlite3_context* out) const = 0;

protected:
    /// Makes the rows known to \a database as table \a name with the columns c0, c1 and so on.
    /// Throws SQLite::Exception.
    RowFeed(SQLite::Database& database, const std::string& name, int columns);
    virtual ~RowFeed() = default;

    static void give(sqlite3_context* out, std::int64_t value);
    static void give(sqlite3_context* out, double value);
    /// Not copied: the bytes stay where they are until the statement has ended. Empty text becomes NULL.
    static void giveText(sqlite3_context* out, std::string_view text);
    static void giveBlob(sqlite3_context* out, std::string_view bytes);
};

} // namespace duskwatch
