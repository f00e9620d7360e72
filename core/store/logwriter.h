// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"
#include "core/store/ingest.h"
#include "core/store/logblock.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace duskwatch {

/// Row key of a log line or of the block that begins with it: source (bits 62..43) and sequence number.
constexpr std::int64_t logKey(SourceId source, std::int64_t sequence)
{
    return (toInt(source) << 43) | sequence;
}
constexpr std::int64_t logSequence(std::int64_t key)
{
    return key & ((std::int64_t{1} << 43) - 1);
}

/// How far a source's log has come; the writer's copy of what the source's row says.
struct LogState
{
    SourceId source{};
    std::int64_t end = 0; ///< sequence number of the next line
    int looseLines = 0;   ///< newest lines that stand in rows of their own
    std::int64_t looseBytes = 0;
    std::int64_t storedBytesAdded = 0; ///< since the state was loaded; may be negative after sealing
};

/// Appends lines to logs: the newest few loose, one row each, and as soon as there is a block of them sealed into a compressed block. So a trickle is compressed as well as a flood.
/// Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class LogWriter
{
public:
    explicit LogWriter(SQLite::Database& database);

    /// The state of \a source's log as stored, \a end given by the source's row.
    LogState load(SourceId source, std::int64_t end);

    /// Appends \a entries, the bytes of which are in \a blocks and, for the rest, back to back in \a lines.
    void append(LogState& log, std::span<const LogEntry> entries, std::span<const ClosedBlock> blocks,
                std::string_view lines);

private:
    void insertLoose(LogState& log, const LogEntry& entry, std::string_view line);
    void appendLines(LogState& log, std::span<const LogEntry> entries, std::string_view lines);
    /// Stores a block that begins with line \a first; \a block was made by m_codec of \a entries.
    void storeBlock(LogState& log, std::int64_t first, std::span<const LogEntry> entries,
                    std::string_view block);
    void sealLoose(LogState& log);
    /// Moves all loose lines out of their rows to \a entries and \a lines.
    void takeLoose(LogState& log, std::vector<LogEntry>& entries, std::string& lines);

    LogBlockCodec m_codec;
    SQLite::Statement m_insertLoose;
    SQLite::Statement m_selectLoose;
    SQLite::Statement m_deleteLoose;
    SQLite::Statement m_measureLoose;
    SQLite::Statement m_insertBlock;
};

} // namespace duskwatch
