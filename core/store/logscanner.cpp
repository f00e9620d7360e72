// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logscanner.h"

#include "core/events/text.h"
#include "core/store/database.h"
#include "core/store/logwriter.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>

namespace duskwatch {
namespace {

// Blocks that are read and searched together, some 2 MiB of lines each: few at first, so that the first lines are there
// soon; then more, as the threads wait for each other at the end of each group.
constexpr std::size_t kBlocksAtFirst = 4;
constexpr std::size_t kBlocksAtOnce = 16;
constexpr int kFiltersAtOnce = 512; // some 8 MiB of filters; then it is time to say how far it got

std::int64_t keyAt(const LogScan& scan, std::int64_t sequence)
{
    return logKey(scan.source, std::min(sequence, logSequence(-1)));
}

std::string_view bytesOf(const SQLite::Column& column)
{
    return {static_cast<const char*>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

/// The first byte at \a from or later that is not ASCII; npos where there is none.
std::size_t findBeyondAscii(std::string_view bytes, std::size_t from)
{
    constexpr std::size_t kPiece = 4096;
    while (from < bytes.size()) {
        const std::string_view piece = bytes.substr(from, kPiece);
        if (!text::isPlainAscii(piece)) {
            const auto isBeyond = [](char c) {
                return static_cast<unsigned char>(c) >= 0x80;
            };
            return from + static_cast<std::size_t>(std::find_if(piece.begin(), piece.end(), isBeyond) -
                                                   piece.begin());
        }
        from += piece.size();
    }
    return std::string_view::npos;
}

/// Where the next line lies that the question has to be asked about.
class NextCandidate
{
public:
    NextCandidate(const LogQuestion& question, std::string_view lines)
        : m_question(question),
          m_lines(lines)
    {
    }
    /// A place in the next such line that does not end before \a from; npos where there is none.
    std::size_t from(std::size_t from)
    {
        static const TextFinder escape("\\u", false);
        if (m_needed < from || !m_hasLooked)
            m_needed = m_question.needed->find(m_lines, from);
        if (m_question.escapesHide) {
            if (m_escape < from || !m_hasLooked)
                m_escape = escape.find(m_lines, from);
            if (m_beyond < from || !m_hasLooked)
                m_beyond = findBeyondAscii(m_lines, from);
        }
        m_hasLooked = true;
        return std::min({m_needed, m_escape, m_beyond});
    }

private:
    const LogQuestion& m_question;
    const std::string_view m_lines;
    bool m_hasLooked = false;
    std::size_t m_needed = std::string_view::npos;
    std::size_t m_escape = std::string_view::npos;
    std::size_t m_beyond = std::string_view::npos;
};

} // namespace

struct LogScanner::Bench
{
    LogBlockCodec codec;
    LogBlockCodec::Decoded decoded;
};

struct LogScanner::Job
{
    const LogScan& scan;
    const LogQuestion& question;
    const CancelFlag& cancel;
    LogScanDetail detail;
    std::size_t blocksAtOnce = kBlocksAtFirst;

    bool isCancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
};

/// What was found in one block or among the loose lines.
struct LogScanner::Found
{
    std::vector<std::int64_t> matches;
    std::vector<LogLine> lines;
    std::int64_t tooHard = 0;
    Result<void> result;

    void test(std::int64_t sequence, std::string_view bytes, const LogEntry& entry, const Job& job);
    void search(const Packed& block, Bench& bench, const Job& job);
    void reverse();
};

void LogScanner::Found::test(std::int64_t sequence, std::string_view bytes, const LogEntry& entry,
                             const Job& job)
{
    if (sequence < job.scan.span.first || sequence >= job.scan.span.end)
        return;
    const LineMatch answer = job.question.wanted(bytes, entry);
    if (answer == LineMatch::TooHard)
        ++tooHard;
    if (answer != LineMatch::Yes)
        return;
    matches.push_back(sequence);
    if (job.detail == LogScanDetail::Sequences)
        return;
    LogLine line{sequence, entry.receivedAtMs, entry.outcome, entry.priority, entry.update, {}};
    if (job.detail == LogScanDetail::Lines)
        line.bytes = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    lines.push_back(std::move(line));
}

void LogScanner::Found::search(const Packed& block, Bench& bench, const Job& job)
{
    if (job.isCancelled()) {
        result = Error{ErrorCode::Cancelled, QString()};
        return;
    }
    const auto unpacked = bench.codec.decodeInto(block.data, bench.decoded);
    if (!unpacked) {
        result = unpacked.error();
        return;
    }
    const std::string_view all = unpacked.value();
    NextCandidate candidates(job.question, all);
    std::size_t candidate = 0;
    std::size_t begin = 0;
    std::int64_t sequence = block.span.first;
    for (const LogEntry& entry : bench.decoded.entries) {
        const std::size_t end = begin + entry.length;
        if (job.question.needed && candidate < begin)
            candidate = candidates.from(begin);
        else if (job.question.needed && begin == 0)
            candidate = candidates.from(0);
        if (!job.question.needed || candidate < end) {
            if (job.isCancelled()) {
                result = Error{ErrorCode::Cancelled, QString()};
                return;
            }
            test(sequence, all.substr(begin, entry.length), entry, job);
        } else if (candidate == std::string_view::npos) {
            break;
        }
        begin = end;
        ++sequence;
    }
    if (job.scan.newestFirst)
        reverse();
}

void LogScanner::Found::reverse()
{
    std::reverse(matches.begin(), matches.end());
    std::reverse(lines.begin(), lines.end());
}

void LogScanner::Group::cover(const LogSpan& more)
{
    span = span ? LogSpan{std::min(span->first, more.first), std::max(span->end, more.end)} : more;
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
      m_bench(std::make_unique<Bench>()),
      m_helperBench(std::make_unique<Bench>()),
      m_blocksForward(*m_database, "SELECT b.key, b.count, CASE WHEN ?4 THEN f.bits END FROM log_block b "
                                   "LEFT JOIN log_filter f ON f.key = b.key "
                                   "WHERE b.key >= ?1 AND b.key < ?2 ORDER BY b.key LIMIT ?3"),
      m_blocksBackward(*m_database, "SELECT b.key, b.count, CASE WHEN ?4 THEN f.bits END FROM log_block b "
                                    "LEFT JOIN log_filter f ON f.key = b.key "
                                    "WHERE b.key >= ?1 AND b.key < ?2 ORDER BY b.key DESC LIMIT ?3"),
      m_blockData(*m_database, "SELECT data FROM log_block WHERE key = ?"),
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
        group.cover({loose.sequence, loose.sequence + 1});
        group.loose.push_back(std::move(loose));
    }
    m_loose.tryReset();
    if (rest.newestFirst)
        std::reverse(group.loose.begin(), group.loose.end());
}

void LogScanner::readBlocks(SQLite::Statement& select, std::int64_t fromKey, std::int64_t toKey,
                            const Job& job, Group& group)
{
    select.tryReset();
    select.bind(1, fromKey);
    select.bind(2, toKey);
    select.bind(3, kFiltersAtOnce);
    select.bind(4, job.question.mayHold ? 1 : 0); // filters are worth reading
    while (group.blocks.size() < job.blocksAtOnce && select.executeStep()) {
        const std::int64_t key = select.getColumn(0).getInt64();
        const std::int64_t first = logSequence(key);
        const LogSpan span{first, first + select.getColumn(1).getInt64()};
        if (span.end <= job.scan.span.first)
            break;
        group.cover(span);
        if (job.question.mayHold && !select.getColumn(2).isNull() &&
            !job.question.mayHold(BlockFilter(bytesOf(select.getColumn(2))))) {
            ++group.skippedBlocks;
            continue;
        }
        m_blockData.tryReset();
        m_blockData.bind(1, key);
        if (m_blockData.executeStep())
            group.blocks.push_back({span, std::string(bytesOf(m_blockData.getColumn(0)))});
        m_blockData.tryReset();
    }
    select.tryReset();
}

void LogScanner::readForward(const Job& job, Group& group)
{
    const LogScan& rest = job.scan;
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
    readBlocks(m_blocksForward, from, keyAt(rest, rest.span.end), job, group);
    if (!group.span)
        readLoose(rest, group);
}

void LogScanner::readBackward(const Job& job, Group& group)
{
    readLoose(job.scan, group); // the newest; none once they have been passed
    if (!group.span)
        readBlocks(m_blocksBackward, keyAt(job.scan, 0), keyAt(job.scan, job.scan.span.end), job, group);
}

Result<LogScanner::Group> LogScanner::read(const Job& job)
{
    Group group;
    if (job.scan.span.first >= job.scan.span.end)
        return group;
    try {
        SQLite::Transaction transaction(*m_database);
        if (job.scan.newestFirst)
            readBackward(job, group);
        else
            readForward(job, group);
        return group;
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

std::vector<LogScanner::Found> LogScanner::match(const Group& group, const Job& job, Result<Group>& next)
{
    std::vector<Found> found(group.blocks.size() + 1);
    std::atomic<std::size_t> taken{0};
    const auto work = [&](Bench& bench) {
        for (std::size_t i = taken++; i < group.blocks.size(); i = taken++)
            found[i].search(group.blocks[i], bench, job);
    };
    std::future<void> helper;
    if (!group.blocks.empty())
        helper = std::async(std::launch::async, [&] { work(*m_helperBench); });
    LogScan rest = job.scan;
    if (rest.newestFirst)
        rest.span.end = group.span->first;
    else
        rest.span.first = group.span->end;
    next = read({rest, job.question, job.cancel, job.detail, std::min(2 * job.blocksAtOnce, kBlocksAtOnce)});
    work(*m_bench);
    for (const Loose& loose : group.loose) {
        if (job.isCancelled())
            found.back().result = Error{ErrorCode::Cancelled, QString()};
        if (!found.back().result)
            break;
        found.back().test(loose.sequence, loose.line, loose.entry, job);
    }
    if (helper.valid())
        helper.get();
    return found;
}

Result<void> LogScanner::scan(const LogScan& scan, const LogQuestion& question,
                              const std::function<bool(LogScanPiece&&)>& each, const CancelFlag& cancel)
{
    LogScan rest = scan;
    Result<Group> next = read({rest, question, cancel, m_detail});
    for (std::size_t blocks = kBlocksAtFirst; next && next->span;
         blocks = std::min(2 * blocks, kBlocksAtOnce)) {
        const Group group = std::move(next).value();
        const Job job{rest, question, cancel, m_detail, blocks};
        if (job.isCancelled())
            return Error{ErrorCode::Cancelled, QString()};
        LogScanPiece piece;
        piece.span = {std::max(group.span->first, rest.span.first), std::min(group.span->end, rest.span.end)};
        piece.skippedBlocks = group.skippedBlocks;
        for (Found& found : match(group, job, next)) {
            if (!found.result)
                return found.result;
            piece.matches.insert(piece.matches.end(), found.matches.begin(), found.matches.end());
            std::move(found.lines.begin(), found.lines.end(), std::back_inserter(piece.lines));
            piece.tooHard += found.tooHard;
        }
        if (rest.newestFirst)
            rest.span.end = piece.span.first;
        else
            rest.span.first = piece.span.end;
        if (!each(std::move(piece)))
            return {};
    }
    return next ? Result<void>() : next.error();
}

} // namespace duskwatch
