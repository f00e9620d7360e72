// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logwriter.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kBlockLines = LinePacker::kBlockLines;
constexpr std::size_t kBlockBytes = LinePacker::kBlockBytes;
constexpr std::size_t kSealLeftoverLines = 64; ///< a rest this large is worth a block of its own

} // namespace

LogWriter::LogWriter(SQLite::Database& database)
    : m_insertLoose(database, "INSERT INTO log_loose (key, received, verdict, line) VALUES (?, ?, ?, ?)"),
      m_selectLoose(database,
                    "SELECT received, verdict, line FROM log_loose WHERE key >= ? AND key < ? ORDER BY key"),
      m_deleteLoose(database, "DELETE FROM log_loose WHERE key >= ? AND key < ?"),
      m_measureLoose(
          database,
          "SELECT count(*), ifnull(sum(length(line)), 0) FROM log_loose WHERE key >= ? AND key < ?"),
      m_insertBlock(database, "INSERT INTO log_block (key, count, first_received, last_received, data) "
                              "VALUES (?, ?, ?, ?, ?)")
{
}

LogState LogWriter::load(SourceId source, std::int64_t end)
{
    LogState log;
    log.source = source;
    log.end = end;
    m_measureLoose.tryReset();
    m_measureLoose.bind(1, logKey(source, 0));
    m_measureLoose.bind(2, logKey(source, end));
    if (m_measureLoose.executeStep()) {
        log.looseLines = m_measureLoose.getColumn(0).getInt();
        log.looseBytes = m_measureLoose.getColumn(1).getInt64();
    }
    m_measureLoose.tryReset();
    return log;
}

void LogWriter::append(LogState& log, std::span<const LogEntry> entries, std::span<const ClosedBlock> blocks,
                       std::string_view lines)
{
    for (const ClosedBlock& block : blocks) {
        if (log.looseLines > 0)
            sealLoose(log);
        const auto inBlock = entries.first(block.count);
        storeBlock(log, log.end, inBlock,
                   block.frame.empty() ? m_codec.encode(inBlock, block.lines)
                                       : m_codec.wrap(inBlock, block.frame));
        log.end += block.count;
        entries = entries.subspan(block.count);
    }
    appendLines(log, entries, lines);
}

void LogWriter::appendLines(LogState& log, std::span<const LogEntry> entries, std::string_view lines)
{
    const bool enough = static_cast<std::size_t>(log.looseLines) + entries.size() >= kBlockLines ||
                        static_cast<std::size_t>(log.looseBytes) + lines.size() >= kBlockBytes;
    std::size_t next = 0;
    std::vector<LogEntry> block;
    if (enough && log.looseLines > 0) { // the first block takes in the loose lines, so its bytes are gathered
        std::string gathered;
        const std::int64_t first = log.end - log.looseLines;
        takeLoose(log, block, gathered);
        std::size_t bytes = 0;
        while (next < entries.size() && block.size() < kBlockLines && gathered.size() + bytes < kBlockBytes) {
            bytes += entries[next].length;
            block.push_back(entries[next++]);
        }
        gathered += lines.substr(0, bytes);
        lines.remove_prefix(bytes);
        storeBlock(log, first, block, m_codec.encode(block, gathered));
        log.end = first + static_cast<std::int64_t>(block.size());
    }
    while (next < entries.size()) { // the others are compressed from where they are
        const std::size_t begin = next;
        std::size_t bytes = 0;
        while (next < entries.size() && next - begin < kBlockLines && bytes < kBlockBytes)
            bytes += entries[next++].length;
        const auto part = entries.subspan(begin, next - begin);
        if (enough && (part.size() >= kSealLeftoverLines || bytes >= kBlockBytes / 4)) {
            storeBlock(log, log.end, part, m_codec.encode(part, lines.substr(0, bytes)));
            log.end += static_cast<std::int64_t>(part.size());
            lines.remove_prefix(bytes);
            continue;
        }
        for (const LogEntry& entry : part) {
            insertLoose(log, entry, lines.substr(0, entry.length));
            lines.remove_prefix(entry.length);
        }
    }
}

void LogWriter::sealLoose(LogState& log)
{
    const std::int64_t first = log.end - log.looseLines;
    std::vector<LogEntry> entries;
    std::string lines;
    takeLoose(log, entries, lines);
    storeBlock(log, first, entries, m_codec.encode(entries, lines));
}

void LogWriter::insertLoose(LogState& log, const LogEntry& entry, std::string_view line)
{
    m_insertLoose.tryReset();
    m_insertLoose.bind(1, logKey(log.source, log.end));
    m_insertLoose.bind(2, entry.receivedAtMs);
    m_insertLoose.bind(3, packVerdict(entry));
    m_insertLoose.bindNoCopy(4, static_cast<const void*>(line.data()), static_cast<int>(line.size()));
    m_insertLoose.exec();
    ++log.end;
    ++log.looseLines;
    log.looseBytes += entry.length;
    log.storedBytesAdded += entry.length;
}

void LogWriter::storeBlock(LogState& log, std::int64_t first, std::span<const LogEntry> entries,
                           std::string_view block)
{
    const auto [earliest, latest] =
        std::minmax_element(entries.begin(), entries.end(), [](const LogEntry& a, const LogEntry& b) {
            return a.receivedAtMs < b.receivedAtMs;
        });
    m_insertBlock.tryReset();
    m_insertBlock.bind(1, logKey(log.source, first));
    m_insertBlock.bind(2, static_cast<int>(entries.size()));
    m_insertBlock.bind(3, earliest->receivedAtMs);
    m_insertBlock.bind(4, latest->receivedAtMs);
    m_insertBlock.bindNoCopy(5, static_cast<const void*>(block.data()), static_cast<int>(block.size()));
    m_insertBlock.exec();
    log.storedBytesAdded += static_cast<std::int64_t>(block.size());
}

void LogWriter::takeLoose(LogState& log, std::vector<LogEntry>& entries, std::string& lines)
{
    const std::int64_t from = logKey(log.source, log.end - log.looseLines);
    const std::int64_t to = logKey(log.source, log.end);
    lines.reserve(static_cast<std::size_t>(log.looseBytes) + kBlockBytes);
    m_selectLoose.tryReset();
    m_selectLoose.bind(1, from);
    m_selectLoose.bind(2, to);
    while (m_selectLoose.executeStep()) {
        LogEntry entry;
        entry.receivedAtMs = m_selectLoose.getColumn(0).getInt64();
        unpackVerdict(static_cast<std::uint8_t>(m_selectLoose.getColumn(1).getInt()), entry);
        const SQLite::Column line = m_selectLoose.getColumn(2);
        entry.length = static_cast<std::uint32_t>(line.getBytes());
        lines.append(static_cast<const char*>(line.getBlob()), entry.length);
        entries.push_back(entry);
    }
    m_selectLoose.tryReset();
    m_deleteLoose.tryReset();
    m_deleteLoose.bind(1, from);
    m_deleteLoose.bind(2, to);
    m_deleteLoose.exec();
    log.storedBytesAdded -= log.looseBytes;
    log.looseLines = 0;
    log.looseBytes = 0;
}

} // namespace duskwatch
