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
    : m_database(database)
{
}

void SearchIndexWriter::add(EventId id, std::string_view text)
{
    m_gathered.push_back({id, m_text.size(), text.size()});
    m_text += text;
}

void SearchIndexWriter::write()
{
    std::stable_sort(m_gathered.begin(), m_gathered.end(),
                     [](const Gathered& a, const Gathered& b) { return a.id < b.id; });
    std::string words;
    for (auto next = m_gathered.begin(); next != m_gathered.end();) {
        const EventId id = next->id;
        words.clear();
        for (; next != m_gathered.end() && next->id == id; ++next) {
            words += ' ';
            words.append(m_text, next->offset, next->length);
        }
        insert(id, words);
    }
    m_gathered.clear();
    m_text.clear();
}

void SearchIndexWriter::insert(EventId id, const std::string& text)
{
    if (!m_insert || partitionOf(id) != m_partition) {
        m_partition = partitionOf(id);
        const std::string table = partitionTable(m_partition);
        m_insert.reset();
        if (!m_database.tableExists(table)) {
            m_database.exec(
                "CREATE VIRTUAL TABLE " + table +
                " USING fts5(words, content='', columnsize=0, detail=none, tokenize='duskwatch')");
            // Merging only when a level is full, and a large buffer before writing: a fifth more rows per second.
            m_database.exec("INSERT INTO " + table + " (" + table + ", rank) VALUES ('automerge', 0)");
            m_database.exec("INSERT INTO " + table + " (" + table + ", rank) VALUES ('hashsize', 33554432)");
        }
        m_insert = std::make_unique<SQLite::Statement>(m_database, "INSERT INTO " + table +
                                                                       " (rowid, words) VALUES (?, ?)");
    }
    m_insert->tryReset();
    m_insert->bind(1, static_cast<std::int64_t>(toInt(id)));
    m_insert->bindNoCopy(2, text);
    m_insert->exec();
}

void SearchIndexWriter::reset()
{
    m_insert.reset();
    m_partition = -1;
    m_gathered.clear();
    m_text.clear();
}

} // namespace duskwatch
