// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::string_view kPrefix = "search_";

} // namespace

std::string partitionTable(std::int64_t partition)
{
    return std::string(kPrefix) + std::to_string(partition);
}

std::vector<std::int64_t> searchPartitions(SQLite::Database& database)
{
    std::vector<std::int64_t> partitions;
    SQLite::Statement tables(database, "SELECT substr(name, 8) FROM sqlite_master WHERE type = 'table' AND "
                                       "name GLOB 'search_[0-9]*' AND name NOT GLOB 'search_*_*'");
    while (tables.executeStep())
        partitions.push_back(tables.getColumn(0).getInt64());
    std::sort(partitions.begin(), partitions.end());
    return partitions;
}

SearchIndexWriter::SearchIndexWriter(SQLite::Database& database)
    : RowFeed(database, "new_words", 2),
      m_database(database)
{
}

void SearchIndexWriter::add(EventId id, std::string_view text)
{
    m_gathered.push_back({id, m_text.size(), text.size()});
    m_text += text;
}

void SearchIndexWriter::write()
{
    const auto earlier = [](const Gathered& a, const Gathered& b) {
        return a.id < b.id;
    };
    std::stable_sort(m_gathered.begin(), m_gathered.end(), earlier);
    joinTextsOfOneId();
    for (auto first = m_gathered.cbegin(); first != m_gathered.cend();) {
        const std::int64_t partition = partitionOf(first->id);
        const auto end = std::find_if(first, m_gathered.cend(), [partition](const Gathered& next) {
            return partitionOf(next.id) != partition;
        });
        open(partition);
        m_rows = {first, end};
        m_insert->tryReset();
        m_insert->exec();
        first = end;
    }
    m_rows = {};
    m_gathered.clear();
    m_text.clear();
}

void SearchIndexWriter::joinTextsOfOneId()
{
    auto kept = m_gathered.begin();
    for (auto next = m_gathered.begin(); next != m_gathered.end(); ++kept) {
        *kept = *next++;
        if (next == m_gathered.end() || next->id != kept->id)
            continue;
        std::string joined = m_text.substr(kept->offset, kept->length);
        for (; next != m_gathered.end() && next->id == kept->id; ++next)
            joined.append(1, ' ').append(m_text, next->offset, next->length);
        kept->offset = m_text.size();
        kept->length = joined.size();
        m_text += joined;
    }
    m_gathered.erase(kept, m_gathered.end());
}

void SearchIndexWriter::open(std::int64_t partition)
{
    if (m_insert && partition == m_partition)
        return;
    m_partition = partition;
    const std::string table = partitionTable(m_partition);
    m_insert.reset();
    if (!m_database.tableExists(table)) {
        m_database.exec("CREATE VIRTUAL TABLE " + table +
                        " USING fts5(words, content='', columnsize=0, detail=none, tokenize='duskwatch')");
        // Merging only when a level is full, and a large buffer before writing: a fifth more rows per second.
        m_database.exec("INSERT INTO " + table + " (" + table + ", rank) VALUES ('automerge', 0)");
        m_database.exec("INSERT INTO " + table + " (" + table + ", rank) VALUES ('hashsize', 33554432)");
    }
    m_insert = std::make_unique<SQLite::Statement>(
        m_database, "INSERT INTO " + table + " (rowid, words) SELECT c0, c1 FROM new_words");
}

void SearchIndexWriter::giveValue(std::size_t row, int column, sqlite3_context* out) const
{
    const Gathered& event = m_rows[row];
    if (column == 0)
        give(out, std::int64_t{toInt(event.id)});
    else
        giveText(out, std::string_view(m_text).substr(event.offset, event.length));
}

void SearchIndexWriter::reset()
{
    m_insert.reset();
    m_partition = -1;
    m_rows = {};
    m_gathered.clear();
    m_text.clear();
}

} // namespace duskwatch
