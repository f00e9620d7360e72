// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pollpositions.h"

namespace duskwatch {
namespace {

std::int64_t number(SourceId source)
{
    return static_cast<std::int64_t>(toInt(source));
}

} // namespace

void writePollPosition(SQLite::Database& database, SourceId source, const PollPosition& position)
{
    SQLite::Statement upsert(database,
                             "INSERT INTO poll_position (source, endpoint, position_ms) VALUES (?1, ?2, ?3) "
                             "ON CONFLICT (source, endpoint) DO UPDATE SET position_ms = ?3");
    upsert.bind(1, number(source));
    upsert.bind(2, position.endpoint);
    upsert.bind(3, position.completeUntilMs);
    upsert.exec();
}

std::vector<PollPosition> readPollPositions(SQLite::Database& database, SourceId source)
{
    SQLite::Statement rows(
        database, "SELECT endpoint, position_ms FROM poll_position WHERE source = ? ORDER BY endpoint");
    rows.bind(1, number(source));
    std::vector<PollPosition> positions;
    while (rows.executeStep())
        positions.push_back({rows.getColumn(0).getInt(), rows.getColumn(1).getInt64()});
    return positions;
}

void removePollPositions(SQLite::Database& database, SourceId source)
{
    SQLite::Statement remove(database, "DELETE FROM poll_position WHERE source = ?");
    remove.bind(1, number(source));
    remove.exec();
}

} // namespace duskwatch
