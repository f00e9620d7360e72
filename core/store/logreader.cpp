// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logreader.h"

#include "core/store/logwriter.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kRecentBlocks = 4;

LogLine toLine(std::int64_t sequence, const LogEntry& entry, const char* bytes)
{
    LogLine line;
    line.sequence = sequence;
    line.receivedAtMs = entry.receivedAtMs;
    line.outcome = entry.outcome;
    line.priority = entry.priority;
    line.update = entry.update;
    line.bytes = QByteArray(bytes, static_cast<qsizetype>(entry.length));
    return line;
}

} // namespace

LogReader::LogReader(SQLite::Database& database)
    : m_database(database),
      m_selectBlock(database,
                    "SELECT key, count FROM log_block WHERE key <= ? AND key >= ? ORDER BY key DESC LIMIT 1"),
      m_selectData(database, "SELECT data FROM log_block WHERE key = ?"),
      m_selectLoose(
          database,
          "SELECT key, received, verdict, line FROM log_loose WHERE key >= ? AND key < ? ORDER BY key")
{
}

std::optional<LogRange> LogReader::range(SourceId source)
{
    SQLite::Statement select(m_database,
                             "SELECT log_first, log_end, log_stored_bytes, log_line_bytes FROM source "
                             "WHERE id = ?");
    select.bind(1, static_cast<std::int64_t>(toInt(source)));
    if (!select.executeStep())
        return std::nullopt;
    return LogRange{select.getColumn(0).getInt64(), select.getColumn(1).getInt64(),
                    select.getColumn(2).getInt64(), select.getColumn(3).getInt64()};
}

Result<std::shared_ptr<const LogReader::Block>> LogReader::blockWith(SourceId source, std::int64_t sequence)
{
    m_selectBlock.tryReset();
    m_selectBlock.bind(1, logKey(source, sequence));
    m_selectBlock.bind(2, logKey(source, 0));
    if (!m_selectBlock.executeStep())
        return std::shared_ptr<const Block>();
    const std::int64_t key = m_selectBlock.getColumn(0).getInt64();
    const bool holds = sequence < logSequence(key) + m_selectBlock.getColumn(1).getInt64();
    m_selectBlock.tryReset();
    if (!holds)
        return std::shared_ptr<const Block>();

    const auto known =
        std::find_if(m_recent.begin(), m_recent.end(), [&](const auto& b) { return b->key == key; });
    if (known != m_recent.end()) {
        std::rotate(m_recent.begin(), known, known + 1);
        return m_recent.front();
    }
    m_selectData.tryReset();
    m_selectData.bind(1, key);
    m_selectData.executeStep();
    const SQLite::Column data = m_selectData.getColumn(0);
    auto decoded =
        m_codec.decode({static_cast<const char*>(data.getBlob()), static_cast<std::size_t>(data.getBytes())});
    m_selectData.tryReset();
    if (!decoded)
        return decoded.error();
    auto block = std::make_shared<Block>();
    block->key = key;
    block->content = std::move(decoded).value();
    std::size_t offset = 0;
    for (const LogEntry& entry : block->content.entries) {
        block->offsets.push_back(offset);
        offset += entry.length;
    }
    m_recent.push_front(block);
    if (m_recent.size() > kRecentBlocks)
        m_recent.pop_back();
    return std::shared_ptr<const Block>(block);
}

Result<std::vector<LogLine>> LogReader::lines(SourceId source, std::int64_t first, int count)
{
    std::vector<LogLine> lines;
    std::int64_t next = std::max<std::int64_t>(first, 0);
    const std::int64_t end = next + std::max(count, 0);
    while (next < end) {
        auto found = blockWith(source, next);
        if (!found)
            return found.error();
        const std::shared_ptr<const Block>& block = found.value();
        if (!block)
            break;
        const std::int64_t base = logSequence(block->key);
        const auto blockEnd = base + static_cast<std::int64_t>(block->content.entries.size());
        for (; next < std::min(end, blockEnd); ++next) {
            const auto i = static_cast<std::size_t>(next - base);
            lines.push_back(
                toLine(next, block->content.entries[i], block->content.lines.data() + block->offsets[i]));
        }
    }
    m_selectLoose.tryReset();
    m_selectLoose.bind(1, logKey(source, next));
    m_selectLoose.bind(2, logKey(source, end));
    while (next < end && m_selectLoose.executeStep()) {
        LogEntry entry;
        entry.receivedAtMs = m_selectLoose.getColumn(1).getInt64();
        unpackVerdict(static_cast<std::uint8_t>(m_selectLoose.getColumn(2).getInt()), entry);
        const SQLite::Column line = m_selectLoose.getColumn(3);
        entry.length = static_cast<std::uint32_t>(line.getBytes());
        lines.push_back(toLine(logSequence(m_selectLoose.getColumn(0).getInt64()), entry,
                               static_cast<const char*>(line.getBlob())));
    }
    m_selectLoose.tryReset();
    return lines;
}

} // namespace duskwatch
