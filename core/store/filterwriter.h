// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blockfilter.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>

namespace duskwatch {

/// Gives the blocks of all logs their filters, oldest first, some time after they were stored, so that receiving does not
/// pay for it. Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class FilterWriter
{
public:
    explicit FilterWriter(SQLite::Database& database);

    /// Makes at most \a blocks filters and says how many it made; fewer when there is nothing left to do.
    int write(int blocks);
    /// Reads anew what has been done; after a rollback.
    void forget() { m_doneTo.clear(); }

private:
    int writeSource(std::int64_t source, int blocks);

    SQLite::Database& m_database;
    LogBlockCodec m_codec;
    LogBlockCodec::Decoded m_decoded;
    BlockFilterMaker m_maker;
    std::map<std::int64_t, std::int64_t> m_doneTo; ///< by source: key of its newest block that has a filter
    SQLite::Statement m_last;
    SQLite::Statement m_blocks;
    SQLite::Statement m_insert;
};

} // namespace duskwatch
