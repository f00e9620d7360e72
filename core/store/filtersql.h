// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <vector>

namespace duskwatch {

/// A filter as SQL: conditions on table `event` and the values for their `?` marks, in order. Foreign text is
/// only ever bound, never part of the SQL.
struct FilterSql
{
    std::string with;  ///< "WITH hits (id) AS (…) " when the filter has words, else empty
    std::string where; ///< " WHERE …", or empty
    std::vector<std::string>
        texts; ///< bound first: the search expression, once per partition; exact names; assignee; tag
    std::vector<std::int64_t> integers; ///< bound after the texts

    /// Binds all values; \a next is the index of the first `?` and becomes that of the one after the last.
    void bind(SQLite::Statement& statement, int& next) const;
};

/// Which groups of conditions to leave out, for counting what a chip would show.
struct FilterParts
{
    bool outcomes = true;
    bool priorities = true;
};

/// \a partitions are the full-text partitions to look into.
FilterSql filterSql(const AlertFilter& filter, const std::vector<std::int64_t>& partitions,
                    FilterParts parts = {});

/// " ORDER BY …" for \a order; ties are broken by id, newest first.
std::string orderSql(const AlertOrder& order);

} // namespace duskwatch
