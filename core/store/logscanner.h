// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"
#include "core/base/result.h"
#include "core/base/textfinder.h"
#include "core/store/blockfilter.h"
#include "core/store/logblock.h"
#include "core/store/logjobs.h"
#include "core/store/reader.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace duskwatch {

/// What is looked for. Its functions are called from two threads at once and must not throw.
struct LogQuestion
{
    /// Says whether a line is wanted.
    std::function<LineMatch(std::string_view bytes, const LogEntry& entry)> wanted;
    /// Whether a block with this filter may hold a wanted line; empty: every block may.
    std::function<bool(const BlockFilter&)> mayHold;
    /// A text that stands in every wanted line, so that only lines with it are asked about; null: none is known.
    const TextFinder* needed = nullptr;
    /// Lines with \u escapes or other bytes than ASCII are wanted perhaps without \a needed.
    bool escapesHide = false;
};

/// What a piece tells of its matches.
enum class LogScanDetail {
    Sequences,
    Entries, ///< and what the log knows about the lines
    Lines,   ///< and their bytes
};

/// Part of a log that has been looked through.
struct LogScanPiece
{
    LogSpan span;                      ///< which lines
    std::vector<std::int64_t> matches; ///< sequences, in the order of the scan
    std::vector<LogLine> lines;        ///< the same matches, as LogScanDetail says
    std::int64_t tooHard = 0;          ///< lines that the question gave up on
    int skippedBlocks = 0;             ///< that their filters ruled out
};

/// Looks through the compressed blocks and loose lines of a log with two threads, a few blocks at a time, each time
/// in a short transaction, so that nothing waits for it: lines that come or go meanwhile are seen or not. Has a
/// database connection of its own. Synchronous: use it in a reader thread, whose niceness its helper inherits.
class LogScanner
{
public:
    /// Errors: those of StoreReader::open().
    static Result<std::unique_ptr<LogScanner>> open(const QString& dataFolder);
    ~LogScanner();

    /// \a each gets pieces in the order of \a scan and returns false to stop.
    /// Errors: Cancelled, and those of StoreReader.
    Result<void> scan(const LogScan& scan, const LogQuestion& question,
                      const std::function<bool(LogScanPiece&&)>& each, const CancelFlag& cancel = {});
    /// For the pieces from the next one or the one after it on; may be changed by \a each.
    void setDetail(LogScanDetail detail) { m_detail = detail; }

private:
    struct Packed
    {
        LogSpan span;
        std::string data;
    };
    struct Loose
    {
        std::int64_t sequence = 0;
        LogEntry entry;
        std::string line;
    };
    struct Group ///< what one transaction reads, in the order of the scan: blocks or loose lines
    {
        std::optional<LogSpan>
            span; ///< of all that was looked at, also of blocks that their filters ruled out
        std::vector<Packed> blocks;
        std::vector<Loose> loose;
        int skippedBlocks = 0;
        void cover(const LogSpan& more);
    };
    struct Job;
    struct Found;

    explicit LogScanner(std::unique_ptr<SQLite::Database> database);
    Result<Group> read(const Job& job);
    void readForward(const Job& job, Group& group);
    void readBackward(const Job& job, Group& group);
    void readLoose(const LogScan& rest, Group& group);
    void readBlocks(SQLite::Statement& select, std::int64_t fromKey, std::int64_t toKey, const Job& job,
                    Group& group);
    /// Asks about all of \a group with a helper, and meanwhile reads the group after it into \a next.
    std::vector<Found> match(const Group& group, const Job& job, Result<Group>& next);

    std::unique_ptr<SQLite::Database> m_database;
    LogScanDetail m_detail = LogScanDetail::Sequences;
    struct Bench; ///< what a thread unpacks blocks with
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<Bench> m_helperBench;
    SQLite::Statement m_blocksForward;
    SQLite::Statement m_blocksBackward;
    SQLite::Statement m_blockData;
    SQLite::Statement m_blockWith;
    SQLite::Statement m_loose;
};

} // namespace duskwatch
