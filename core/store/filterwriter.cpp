// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filterwriter.h"

#include "core/store/logwriter.h"

#include <vector>

namespace duskwatch {

FilterWriter::FilterWriter(SQLite::Database& database)
    : m_database(database),
      m_last(database, "SELECT ifnull(max(key), -1) FROM log_filter WHERE key >= ? AND key < ?"),
      m_blocks(database, "SELECT key, data FROM log_block WHERE key > ? AND key < ? ORDER BY key LIMIT ?"),
      m_insert(database, "INSERT OR REPLACE INTO log_filter (key, bits) VALUES (?, ?)")
{
}

int FilterWriter::write(int blocks)
{
    std::vector<std::int64_t> sources;
    SQLite::Statement select(m_database, "SELECT id FROM source");
    while (select.executeStep())
        sources.push_back(select.getColumn(0).getInt64());
    int made = 0;
    for (const std::int64_t source : sources)
        made += writeSource(source, blocks - made);
    return made;
}

int FilterWriter::writeSource(std::int64_t source, int blocks)
{
    if (blocks <= 0)
        return 0;
    const std::int64_t from = logKey(SourceId{source}, 0);
    const std::int64_t to = logKey(SourceId{source + 1}, 0);
    auto done = m_doneTo.find(source);
    if (done == m_doneTo.end()) {
        m_last.tryReset();
        m_last.bind(1, from);
        m_last.bind(2, to);
        m_last.executeStep();
        done = m_doneTo.emplace(source, std::max(from - 1, m_last.getColumn(0).getInt64())).first;
        m_last.tryReset();
    }
    int made = 0;
    m_blocks.tryReset();
    m_blocks.bind(1, done->second);
    m_blocks.bind(2, to);
    m_blocks.bind(3, blocks);
    while (m_blocks.executeStep()) {
        const std::int64_t key = m_blocks.getColumn(0).getInt64();
        const SQLite::Column data = m_blocks.getColumn(1);
        const auto lines = m_codec.decodeInto(
            {static_cast<const char*>(data.getBlob()), static_cast<std::size_t>(data.getBytes())}, m_decoded);
        // A block that cannot be read gets a filter that rules nothing out: whoever searches is told of it.
        const std::string_view bits =
            lines ? m_maker.make(m_decoded.entries, lines.value()) : std::string_view();
        m_insert.tryReset();
        m_insert.bind(1, key);
        m_insert.bind(2, bits.empty() ? static_cast<const void*>("") : bits.data(),
                      static_cast<int>(bits.size()));
        m_insert.exec();
        done->second = key;
        ++made;
    }
    m_blocks.tryReset();
    return made;
}

} // namespace duskwatch
