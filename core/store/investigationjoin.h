// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationtable.h"

#include <cstdint>
#include <optional>
#include <string>

namespace duskwatch {

/// Two appliances turned out to be one (StoreWriter::shareIdentities()): what led to investigations of the one leads to
/// those of the other from now on. Investigations that are not closed and now answer to the same key become one, the
/// oldest; alerts that waited for a group which one of them has come in. So it does not matter whether the sources
/// were joined before or after their alerts came.
/// Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class InvestigationJoin
{
public:
    /// \a nowMs: when it happens, ms since 1970 UTC.
    InvestigationJoin(SQLite::Database& database, std::int64_t nowMs);

    /// \a from is \a to now; both are numbers of appliances (source.appliance).
    void run(std::int64_t from, std::int64_t to);

private:
    struct Waiting
    {
        std::int64_t event = 0;
        std::int64_t investigation = 0; ///< that answers to one of its keys
    };
    void rewrite(const std::string& table, const std::string& owner, std::int64_t from, std::int64_t to);
    void mergeOwners();
    std::optional<Waiting> oneWaiting();
    void bringIn(const Waiting& waiting);

    SQLite::Database& m_database;
    InvestigationTable m_table;
    const InvestigationAuthor m_author; ///< nobody: it follows from what was joined
};

} // namespace duskwatch
