// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/linematcher.h"
#include "core/base/result.h"
#include "core/store/logblock.h"
#include "core/store/logjobs.h"
#include "core/store/reader.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace duskwatch {

/// Says whether a line is wanted. Called from two threads at once; must not throw.
using LinePredicate = std::function<LineMatch(std::string_view bytes, const LogEntry& entry)>;

/// Part of a log that has been looked through.
struct LogScanPiece
{
    LogSpan span;                      ///< which lines
    std::vector<std::int64_t> matches; ///< sequences, in the order of the scan
    std::int64_t tooHard = 0;          ///< lines that the predicate gave up on
    std::int64_t bytes = 0;            ///< of those lines, before compression
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
    Result<void> scan(const LogScan& scan, const LinePredicate& wanted,
                      const std::function<bool(LogScanPiece&&)>& each, const CancelFlag& cancel = {});

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
        std::vector<Packed> blocks;
        std::vector<Loose> loose;
        bool isEmpty() const { return blocks.empty() && loose.empty(); }
        LogSpan span() const;
    };
    struct Found;
    struct Job;

    explicit LogScanner(std::unique_ptr<SQLite::Database> database);
    Group readForward(const LogScan& rest);
    Group readBackward(const LogScan& rest);
    void readLoose(const LogScan& rest, Group& group);
    void readBlocks(SQLite::Statement& select, std::int64_t fromKey, std::int64_t toKey, Group& group);
    static Found matchBlocks(std::span<const Packed> blocks, LogBlockCodec& codec, const Job& job);
    static void matchLine(std::int64_t sequence, std::string_view bytes, const LogEntry& entry,
                          const Job& job, Found& found);
    Found match(const Group& group, const Job& job);

    std::unique_ptr<SQLite::Database> m_database;
    LogBlockCodec m_codec;
    LogBlockCodec m_helperCodec;
    SQLite::Statement m_blocksForward;
    SQLite::Statement m_blocksBackward;
    SQLite::Statement m_blockWith;
    SQLite::Statement m_loose;
};

} // namespace duskwatch
