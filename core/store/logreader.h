// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/logblock.h"
#include "core/store/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace duskwatch {

/// Reads the raw log of a source from its blocks and loose lines, with the last few blocks kept unpacked.
/// Works inside the caller's transaction; throws SQLite::Exception. Belongs to one reader.
class LogReader
{
public:
    explicit LogReader(SQLite::Database& database);

    /// What the source's row says of its log; nothing for an unknown source.
    std::optional<LogRange> range(SourceId source);

    /// Lines first..first+count-1 as far as they exist, ascending. DatabaseDamaged when a block cannot be read.
    Result<std::vector<LogLine>> lines(SourceId source, std::int64_t first, int count);

private:
    struct Block
    {
        std::int64_t key = 0;
        LogBlockCodec::Decoded content;
        std::vector<std::size_t> offsets; ///< of each line
    };
    /// The block that holds \a sequence; null when no block does.
    Result<std::shared_ptr<const Block>> blockWith(SourceId source, std::int64_t sequence);

    SQLite::Database& m_database;
    LogBlockCodec m_codec;
    std::deque<std::shared_ptr<const Block>> m_recent; ///< newest used first, at most kRecentBlocks
    SQLite::Statement m_selectBlock;
    SQLite::Statement m_selectData;
    SQLite::Statement m_selectLoose;
};

} // namespace duskwatch
