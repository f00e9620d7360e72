// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowfeed.h"

#include <memory>
#include <sqlite3.h>

namespace duskwatch {
namespace {

/// What SQLite knows of a feed. The structs of its interface come first, so that a pointer to one is one to ours.
struct Registration
{
    const RowFeed* feed = nullptr;
    std::string columns; ///< as a CREATE TABLE statement
};
struct Table
{
    sqlite3_vtab base{};
    const RowFeed* feed = nullptr;
};
struct Cursor
{
    sqlite3_vtab_cursor base{};
    std::size_t row = 0;
};

const RowFeed& feedOf(sqlite3_vtab_cursor* cursor)
{
    return *reinterpret_cast<Table*>(cursor->pVtab)->feed;
}
std::size_t& rowOf(sqlite3_vtab_cursor* cursor)
{
    return reinterpret_cast<Cursor*>(cursor)->row;
}

int connectTable(sqlite3* database, void* registration, int, const char* const*, sqlite3_vtab** made, char**)
{
    const auto* known = static_cast<const Registration*>(registration);
    const int status = sqlite3_declare_vtab(database, known->columns.c_str());
    if (status == SQLITE_OK)
        *made = &(new Table{{}, known->feed})->base;
    return status;
}

int disconnectTable(sqlite3_vtab* table)
{
    delete reinterpret_cast<Table*>(table);
    return SQLITE_OK;
}

int planScan(sqlite3_vtab*, sqlite3_index_info* plan)
{
    plan->estimatedCost = 1e3; // there is only one way to read it: from the first row to the last
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab*, sqlite3_vtab_cursor** cursor)
{
    *cursor = &(new Cursor)->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor* cursor)
{
    delete reinterpret_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int beginScan(sqlite3_vtab_cursor* cursor, int, const char*, int, sqlite3_value**)
{
    rowOf(cursor) = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor* cursor)
{
    ++rowOf(cursor);
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor* cursor)
{
    return rowOf(cursor) >= feedOf(cursor).rowCount();
}

int giveColumn(sqlite3_vtab_cursor* cursor, sqlite3_context* out, int column)
{
    feedOf(cursor).giveValue(rowOf(cursor), column, out);
    return SQLITE_OK;
}

int giveRowId(sqlite3_vtab_cursor* cursor, sqlite3_int64* id)
{
    *id = static_cast<sqlite3_int64>(rowOf(cursor));
    return SQLITE_OK;
}

sqlite3_module makeModule() // without xCreate: the table is there without being created
{
    sqlite3_module module{};
    module.xConnect = connectTable;
    module.xBestIndex = planScan;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = beginScan;
    module.xNext = nextRow;
    module.xEof = isAtEnd;
    module.xColumn = giveColumn;
    module.xRowid = giveRowId;
    return module;
}

} // namespace

RowFeed::RowFeed(SQLite::Database& database, const std::string& name, int columns)
{
    static const sqlite3_module kModule = makeModule();
    auto registration = std::make_unique<Registration>();
    registration->feed = this;
    for (int column = 0; column < columns; ++column)
        registration->columns += (column == 0 ? "CREATE TABLE feed (c" : ", c") + std::to_string(column);
    registration->columns += ')';
    const int status =
        sqlite3_create_module_v2(database.getHandle(), name.c_str(), &kModule, registration.release(),
                                 [](void* known) { delete static_cast<Registration*>(known); });
    if (status != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), status);
}

void RowFeed::give(sqlite3_context* out, std::int64_t value)
{
    sqlite3_result_int64(out, value);
}

void RowFeed::give(sqlite3_context* out, double value)
{
    sqlite3_result_double(out, value);
}

void RowFeed::giveText(sqlite3_context* out, std::string_view text)
{
    if (!text.empty()) // no value is NULL
        sqlite3_result_text(out, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void RowFeed::giveBlob(sqlite3_context* out, std::string_view bytes)
{
    sqlite3_result_blob(out, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

} // namespace duskwatch
