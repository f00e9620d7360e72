// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blockfilter.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>

namespace duskwatch {

/// Finishes the blocks of all logs for searching, oldest first, some time after they were stored, so that receiving does
/// not pay for it: each gets its filter, and its lines are packed anew so that they unpack faster. Works inside the
/// caller's transaction; throws SQLite::Exception. Store writer's thread.
class BlockFinisher
{
public:
    explicit BlockFinisher(SQLite::Database& database);

    /// Finishes at most \a blocks blocks and says how many; fewer when there is nothing left to do.
    int finish(int blocks);
    /// Reads anew what has been done; after a rollback.
    void forget() { m_doneTo.clear(); }

private:
    int finishSource(std::int64_t source, int blocks);
    std::int64_t doneTo(std::int64_t source);
    void storeFilter(std::int64_t key, std::string_view bits);
    /// Stores the block of m_decoded and \a lines in place of one of \a oldSize bytes; returns the bytes it grew by.
    std::int64_t packAnew(std::int64_t key, std::string_view lines, std::size_t oldSize);

    SQLite::Database& m_database;
    LogBlockCodec m_codec;
    LogBlockCodec::Decoded m_decoded;
    LinePacker m_packer{PackFor::Searching};
    BlockFilterMaker m_maker;
    std::map<std::int64_t, std::int64_t> m_doneTo; ///< by source: key of its newest finished block
    SQLite::Statement m_last;
    SQLite::Statement m_next;
    SQLite::Statement m_filter;
    SQLite::Statement m_block;
    SQLite::Statement m_grown;
};

} // namespace duskwatch
