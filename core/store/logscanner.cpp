// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logscanner.h"

#include "core/store/database.h"
#include "core/store/logwriter.h"

#include <algorithm>
#include <future>

namespace duskwatch {
namespace {

constexpr int kBlocksAtOnce = 8; // some 8 MiB of lines

std::int64_t keyAt(const LogScan& scan, std::int64_t sequence)
{
    return logKey(scan.source, std::min(sequence, logSequence(-1)));
}

} // namespace

struct LogScanner::Job
{
    const LogScan& scan;
    const LinePredicate& wanted;
    const CancelFlag& cancel;

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

struct LogScanner::Found
{
    LogScanPiece piece;
    Result<void> result;
};

LogSpan LogScanner::Group::span() const
{
    if (blocks.empty()) {
        const auto [first, last] = std::minmax(loose.front().sequence, loose.back().sequence);
        return {first, last + 1};
    }
    return {std::min(blocks.front().span.first, blocks.back().span.first),
            std::max(blocks.front().span.end, blocks.back().span.end)};
}

Result<std::unique_ptr<LogScanner>> LogScanner::open(const QString& dataFolder)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    try {
        return std::unique_ptr<LogScanner>(new LogScanner(std::move(database).value()));
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

LogScanner::LogScanner(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)),
      m_blocksForward(*m_database, "SELECT key, count, data FROM log_block WHERE key >= ? AND key < ? "
                                   "ORDER BY key LIMIT ?"),
      m_blocksBackward(*m_database, "SELECT key, count, data FROM log_block WHERE key >= ? AND key < ? "
                                    "ORDER BY key DESC LIMIT ?"),
      m_blockWith(*m_database,
                  "SELECT key, count FROM log_block WHERE key >= ? AND key <= ? ORDER BY key DESC LIMIT 1"),
      m_loose(*m_database, "SELECT key, received, verdict, line FROM log_loose WHERE key >= ? AND key < ? "
                           "ORDER BY key")
{
}

LogScanner::~LogScanner() = default;

void LogScanner::readLoose(const LogScan& rest, Group& group)
{
    m_loose.tryReset();
    m_loose.bind(1, keyAt(rest, rest.span.first));
    m_loose.bind(2, keyAt(rest, rest.span.end));
    while (m_loose.executeStep()) {
        const SQLite::Column line = m_loose.getColumn(3);
        Loose loose;
        loose.sequence = logSequence(m_loose.getColumn(0).getInt64());
        loose.entry.receivedAtMs = m_loose.getColumn(1).getInt64();
        unpackVerdict(static_cast<std::uint8_t>(m_loose.getColumn(2).getInt()), loose.entry);
        loose.entry.length = static_cast<std::uint32_t>(line.getBytes());
        loose.line.assign(static_cast<const char*>(line.getBlob()), loose.entry.length);
        group.loose.push_back(std::move(loose));
    }
    m_loose.tryReset();
    if (rest.newestFirst)
        std::reverse(group.loose.begin(), group.loose.end());
}

void LogScanner::readBlocks(SQLite::Statement& select, std::int64_t fromKey, std::int64_t toKey, Group& group)
{
    select.tryReset();
    select.bind(1, fromKey);
    select.bind(2, toKey);
    select.bind(3, kBlocksAtOnce);
    while (select.executeStep()) {
        const std::int64_t first = logSequence(select.getColumn(0).getInt64());
        const SQLite::Column data = select.getColumn(2);
        group.blocks.push_back({{first, first + select.getColumn(1).getInt64()},
                                std::string(static_cast<const char*>(data.getBlob()),
                                            static_cast<std::size_t>(data.getBytes()))});
    }
    select.tryReset();
}

LogScanner::Group LogScanner::readForward(const LogScan& rest)
{
    Group group;
    std::int64_t from = keyAt(rest, rest.span.first);
    m_blockWith.tryReset();
    m_blockWith.bind(1, keyAt(rest, 0));
    m_blockWith.bind(2, from);
    if (m_blockWith.executeStep()) {
        const std::int64_t key = m_blockWith.getColumn(0).getInt64();
        if (logSequence(key) + m_blockWith.getColumn(1).getInt64() > rest.span.first)
            from = key;
    }
    m_blockWith.tryReset();
    readBlocks(m_blocksForward, from, keyAt(rest, rest.span.end), group);
    if (group.blocks.empty())
        readLoose(rest, group);
    return group;
}

LogScanner::Group LogScanner::readBackward(const LogScan& rest)
{
    Group group;
    readLoose(rest, group); // the newest; none once they have been passed
    if (group.loose.empty()) {
        readBlocks(m_blocksBackward, keyAt(rest, 0), keyAt(rest, rest.span.end), group);
        std::erase_if(group.blocks, [&](const Packed& block) { return block.span.end <= rest.span.first; });
    }
    return group;
}

void LogScanner::matchLine(std::int64_t sequence, std::string_view bytes, const LogEntry& entry,
                           const Job& job, Found& found)
{
    if (sequence < job.scan.span.first || sequence >= job.scan.span.end)
        return;
    const LineMatch answer = job.wanted(bytes, entry);
    found.piece.bytes += static_cast<std::int64_t>(bytes.size());
    if (answer == LineMatch::Yes)
        found.piece.matches.push_back(sequence);
    else if (answer == LineMatch::TooHard)
        ++found.piece.tooHard;
}

LogScanner::Found LogScanner::matchBlocks(std::span<const Packed> blocks, LogBlockCodec& codec,
                                          const Job& job)
{
    Found found;
    for (const Packed& block : blocks) {
        auto decoded = codec.decode(block.data);
        if (!decoded) {
            found.result = decoded.error();
            return found;
        }
        const auto& [entries, lines] = decoded.value();
        const std::size_t begun = found.piece.matches.size();
        std::size_t offset = 0;
        for (std::size_t i = 0; i < entries.size(); offset += entries[i].length, ++i) {
            if (job.isCancelled()) {
                found.result = Error{ErrorCode::Cancelled, QString()};
                return found;
            }
            matchLine(block.span.first + static_cast<std::int64_t>(i),
                      std::string_view(lines).substr(offset, entries[i].length), entries[i], job, found);
        }
        if (job.scan.newestFirst)
            std::reverse(found.piece.matches.begin() + static_cast<std::ptrdiff_t>(begun),
                         found.piece.matches.end());
    }
    return found;
}

LogScanner::Found LogScanner::match(const Group& group, const Job& job)
{
    const std::span<const Packed> blocks(group.blocks);
    const std::size_t mine = (blocks.size() + 1) / 2;
    std::future<Found> helper;
    if (mine < blocks.size())
        helper = std::async(std::launch::async, [this, rest = blocks.subspan(mine), &job] {
            return matchBlocks(rest, m_helperCodec, job);
        });
    Found found = matchBlocks(blocks.first(mine), m_codec, job);
    if (helper.valid()) {
        Found other = helper.get();
        if (found.result)
            found.result = other.result;
        auto& matches = found.piece.matches;
        matches.insert(matches.end(), other.piece.matches.begin(), other.piece.matches.end());
        found.piece.tooHard += other.piece.tooHard;
        found.piece.bytes += other.piece.bytes;
    }
    for (const Loose& loose : group.loose) {
        if (job.isCancelled())
            found.result = Error{ErrorCode::Cancelled, QString()};
        if (!found.result)
            break;
        matchLine(loose.sequence, loose.line, loose.entry, job, found);
    }
    return found;
}

Result<void> LogScanner::scan(const LogScan& scan, const LinePredicate& wanted,
                              const std::function<bool(LogScanPiece&&)>& each, const CancelFlag& cancel)
{
    LogScan rest = scan;
    while (rest.span.first < rest.span.end) {
        const Job job{rest, wanted, cancel};
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled, QString()};
        Group group;
        try {
            SQLite::Transaction transaction(*m_database);
            group = rest.newestFirst ? readBackward(rest) : readForward(rest);
        } catch (const SQLite::Exception& exception) {
            return storeError(exception);
        }
        if (group.isEmpty())
            return {};
        Found found = match(group, job);
        if (!found.result)
            return found.result;
        const LogSpan read = group.span();
        found.piece.span = {std::max(read.first, rest.span.first), std::min(read.end, rest.span.end)};
        if (rest.newestFirst)
            rest.span.end = found.piece.span.first;
        else
            rest.span.first = found.piece.span.end;
        if (!each(std::move(found.piece)))
            return {};
    }
    return {};
}

} // namespace duskwatch
