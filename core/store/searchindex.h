// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"
#include "core/store/rowfeed.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// Full-text search over events, in partitions of kPartitionEvents ids each: one contentless FTS5 table per
/// partition, which retention drops whole when its last event goes. Contentless tables cannot forget a single row,
/// so a hit counts only when the event still exists; an event whose words changed is found by old and new ones.
inline constexpr std::int64_t kPartitionEvents = 1'000'000;

constexpr std::int64_t partitionOf(EventId id)
{
    return toInt(id) / kPartitionEvents;
}
std::string partitionTable(std::int64_t partition);

/// Partitions that exist, ascending. Throws SQLite::Exception.
std::vector<std::int64_t> searchPartitions(SQLite::Database& database);

/// Adds events to the index inside the caller's transaction. Store writer's thread.
/// FTS5 writes out what it has gathered whenever an id is not larger than the one before, so the events of a transaction
/// are gathered here and added in order at its end: with an update in between, each cost as much as a commit.
class SearchIndexWriter final : private RowFeed
{
public:
    explicit SearchIndexWriter(SQLite::Database& database);

    /// Gathers \a text for \a id; several texts of one id are found by the words of each.
    void add(EventId id, std::string_view text);
    /// Indexes what was gathered; before the transaction's commit. Throws SQLite::Exception.
    void write();
    /// Forgets what was gathered and prepared; after a rollback, which may have undone a new partition.
    void reset();

private:
    struct Gathered
    {
        EventId id{};
        std::size_t offset = 0; ///< into m_text
        std::size_t length = 0;
    };
    std::size_t rowCount() const override { return m_rows.size(); }
    void giveValue(std::size_t row, int column, sqlite3_context* out) const override;
    /// One text for each id: several become one, at the end of m_text.
    void joinTextsOfOneId();
    /// Makes m_insert the statement that writes m_rows to \a partition.
    void open(std::int64_t partition);

    std::string m_text;
    std::vector<Gathered> m_gathered;
    std::span<const Gathered> m_rows; ///< what is being written: the events of one partition
    SQLite::Database& m_database;
    std::int64_t m_partition = -1;
    std::unique_ptr<SQLite::Statement> m_insert;
};

} // namespace duskwatch
