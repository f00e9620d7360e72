// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowfeed.h"

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

namespace duskwatch {

/// Who has which identity key. Keys claimed in a transaction are written together at its end.
/// Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class IdentityBook final : private RowFeed
{
public:
    explicit IdentityBook(SQLite::Database& database);

    /// The event that has \a key; 0 when it was free, and now it is \a claimant's.
    std::int64_t claim(std::int64_t key, std::int64_t claimant);
    /// Writes what was claimed; before the transaction's commit.
    void write();
    /// Forgets what was claimed and what is known about the table; after a rollback.
    void reset();

private:
    std::size_t rowCount() const override { return m_sorted.size(); }
    void giveValue(std::size_t row, int column, sqlite3_context* out) const override;
    /// Whether \a key is a number beyond all that are stored with its appliance and kind. As most come in ascending
    /// order, this saves asking the table.
    bool isBeyondAll(std::int64_t key);
    std::int64_t storedOwner(std::int64_t key);

    std::unordered_map<std::int64_t, std::int64_t> m_claimed; ///< key to event, in this transaction
    std::vector<std::pair<std::int64_t, std::int64_t>> m_sorted;
    std::unordered_map<std::int64_t, std::int64_t> m_largest; ///< by the first of numberedIdentities()
    SQLite::Statement m_owner;
    SQLite::Statement m_last;
    SQLite::Statement m_insert;
};

} // namespace duskwatch
