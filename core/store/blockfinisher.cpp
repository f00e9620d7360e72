// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blockfinisher.h"

#include "core/store/logwriter.h"

#include <algorithm>
#include <vector>

namespace duskwatch {

BlockFinisher::BlockFinisher(SQLite::Database& database)
    : m_database(database),
      m_last(database, "SELECT ifnull(max(key), -1) FROM log_filter WHERE key >= ? AND key < ?"),
      m_next(database, "SELECT key, data FROM log_block WHERE key > ? AND key < ? ORDER BY key LIMIT 1"),
      m_filter(database, "INSERT OR REPLACE INTO log_filter (key, bits) VALUES (?, ?)"),
      m_block(database, "UPDATE log_block SET data = ?2 WHERE key = ?1"),
      m_grown(database, "UPDATE source SET log_stored_bytes = log_stored_bytes + ?2 WHERE id = ?1")
{
}

int BlockFinisher::finish(int blocks)
{
    std::vector<std::int64_t> sources;
    SQLite::Statement select(m_database, "SELECT id FROM source");
    while (select.executeStep())
        sources.push_back(select.getColumn(0).getInt64());
    int finished = 0;
    for (const std::int64_t source : sources)
        finished += finishSource(source, blocks - finished);
    return finished;
}

int BlockFinisher::finishSource(std::int64_t source, int blocks)
{
    const std::int64_t end = logKey(SourceId{source + 1}, 0);
    int finished = 0;
    std::int64_t grown = 0;
    for (; finished < blocks; ++finished) {
        m_next.tryReset();
        m_next.bind(1, doneTo(source));
        m_next.bind(2, end);
        if (!m_next.executeStep())
            break;
        const std::int64_t key = m_next.getColumn(0).getInt64();
        const SQLite::Column data = m_next.getColumn(1);
        const std::string_view block(static_cast<const char*>(data.getBlob()),
                                     static_cast<std::size_t>(data.getBytes()));
        const auto lines = m_codec.decodeInto(block, m_decoded);
        const std::size_t size = block.size();
        m_next.tryReset(); // the row may change now
        // A block that cannot be read stays as it is, with a filter that rules nothing out: whoever searches is told.
        storeFilter(key, lines ? m_maker.make(m_decoded.entries, lines.value()) : std::string_view());
        if (lines)
            grown += packAnew(key, lines.value(), size);
        m_doneTo[source] = key;
    }
    m_next.tryReset();
    if (grown != 0) {
        m_grown.tryReset();
        m_grown.bind(1, source);
        m_grown.bind(2, grown);
        m_grown.exec();
    }
    return finished;
}

std::int64_t BlockFinisher::doneTo(std::int64_t source)
{
    const auto known = m_doneTo.find(source);
    if (known != m_doneTo.end())
        return known->second;
    const std::int64_t from = logKey(SourceId{source}, 0);
    m_last.tryReset();
    m_last.bind(1, from);
    m_last.bind(2, logKey(SourceId{source + 1}, 0));
    m_last.executeStep();
    const std::int64_t last = std::max(from - 1, m_last.getColumn(0).getInt64());
    m_last.tryReset();
    m_doneTo.emplace(source, last);
    return last;
}

void BlockFinisher::storeFilter(std::int64_t key, std::string_view bits)
{
    m_filter.tryReset();
    m_filter.bind(1, key);
    m_filter.bind(2, bits.empty() ? static_cast<const void*>("") : bits.data(),
                  static_cast<int>(bits.size()));
    m_filter.exec();
}

std::int64_t BlockFinisher::packAnew(std::int64_t key, std::string_view lines, std::size_t oldSize)
{
    const std::string_view block = m_codec.wrap(m_decoded.entries, m_packer.pack(lines));
    if (block.size() >
        oldSize + oldSize / 8) // lines that hardly repeat: their bytes are better packed than fast
        return 0;
    m_block.tryReset();
    m_block.bind(1, key);
    m_block.bindNoCopy(2, static_cast<const void*>(block.data()), static_cast<int>(block.size()));
    m_block.exec();
    return static_cast<std::int64_t>(block.size()) - static_cast<std::int64_t>(oldSize);
}

} // namespace duskwatch
