// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writebackrows.h"

#include "core/store/database.h"

#include <algorithm>

namespace duskwatch {
namespace {

QString textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

std::vector<WriteBackItem> itemsOf(SQLite::Statement& rows)
{
    std::vector<WriteBackItem> items;
    while (rows.executeStep())
        items.push_back(writeBackItemAt(rows));
    std::reverse(items.begin(), items.end()); // the newest were wanted
    return items;
}

} // namespace

// Whether it is switched on is a member of the connection's settings, which core/appliance writes.
const std::string kWriteBackSelect =
    "SELECT w.id, w.event, w.connection, w.kind, w.text, w.who, w.asked, w.state, w.attempts, w.next_try, "
    "w.changed, w.baseline, w.problem, e.kind, e.external_id, e.title, c.name, "
    "json_extract(CAST(c.settings AS TEXT), '$.writeBack'), (SELECT p.seen FROM write_back p WHERE p.event = "
    "w.event AND p.kind = 1 AND p.state = 3 AND p.id < w.id ORDER BY p.id DESC LIMIT 1) FROM write_back w "
    "LEFT JOIN event e ON e.id = w.event LEFT JOIN connection c ON c.id = w.connection ";

WriteBackItem writeBackItemAt(SQLite::Statement& row)
{
    const auto number = [&](int column) {
        return row.getColumn(column).getInt64();
    };
    WriteBackItem item;
    item.id = number(0);
    item.event = EventId{number(1)};
    item.connection = ConnectionId{number(2)};
    item.kind = static_cast<WriteBackKind>(number(3));
    item.text = textAt(row, 4);
    item.who = textAt(row, 5);
    item.askedMs = number(6);
    item.state = static_cast<WriteBackState>(number(7));
    item.attempts = static_cast<int>(number(8));
    item.nextTryMs = number(9);
    item.changedMs = number(10);
    if (!row.isColumnNull(11))
        item.baseline = number(11);
    item.problem = textAt(row, 12);
    item.eventKind = static_cast<EventKind>(number(13));
    item.externalId = textAt(row, 14);
    item.title = textAt(row, 15);
    item.connectionName = textAt(row, 16);
    item.switchedOn = number(17) != 0;
    if (!row.isColumnNull(18))
        item.seenBeforeMs = number(18);
    return item;
}

std::vector<WriteBackItem> readWriteBack(SQLite::Database& database, EventId event)
{
    if (!database.tableExists("write_back"))
        return {};
    SQLite::Statement rows(database, kWriteBackSelect + "WHERE w.event = ? ORDER BY w.id DESC LIMIT ?");
    rows.bind(1, static_cast<std::int64_t>(toInt(event)));
    rows.bind(2, kMaxShownWriteBack);
    return itemsOf(rows);
}

std::vector<WriteBackItem> readWriteBackQueue(SQLite::Database& database, bool all, int limit)
{
    if (!database.tableExists("write_back"))
        return {};
    SQLite::Statement rows(database, kWriteBackSelect +
                                         (all ? "ORDER BY w.id DESC LIMIT ?"
                                              : "WHERE w.state IN (1, 2, 4) ORDER BY w.id DESC LIMIT ?"));
    rows.bind(1, limit);
    return itemsOf(rows);
}

Result<std::vector<WriteBackItem>> readWriteBackQueue(const QString& dataFolder, bool all, int limit)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    try {
        return readWriteBackQueue(*database.value(), all, limit);
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

WriteBackCounts readWriteBackCounts(SQLite::Database& database)
{
    WriteBackCounts counts;
    SQLite::Statement rows(database,
                           "SELECT connection, sum(state IN (1, 2)), sum(state = 4) FROM write_back "
                           "WHERE state IN (1, 2, 4) GROUP BY connection ORDER BY connection");
    while (rows.executeStep())
        counts.push_back({ConnectionId{rows.getColumn(0).getInt64()}, rows.getColumn(1).getInt64(),
                          rows.getColumn(2).getInt64()});
    return counts;
}

} // namespace duskwatch
