// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identitybook.h"

#include "core/store/identity.h"

#include <algorithm>

namespace duskwatch {

IdentityBook::IdentityBook(SQLite::Database& database)
    : RowFeed(database, "new_identity", 2),
      m_owner(database, "SELECT event FROM identity WHERE key = ?"),
      m_last(database, "SELECT ifnull(max(key), -1) FROM identity WHERE key BETWEEN ? AND ?"),
      m_insert(database, "INSERT INTO identity (key, event) SELECT c0, c1 FROM new_identity")
{
}

std::int64_t IdentityBook::claim(std::int64_t key, std::int64_t claimant)
{
    if (!isBeyondAll(key)) {
        if (const auto claimed = m_claimed.find(key); claimed != m_claimed.end())
            return claimed->second;
        if (const std::int64_t owner = storedOwner(key); owner != 0)
            return owner;
    }
    m_claimed.emplace(key, claimant);
    return 0;
}

bool IdentityBook::isBeyondAll(std::int64_t key)
{
    if (isHashedIdentity(key))
        return false;
    const auto [first, last] = numberedIdentities(key);
    auto largest = m_largest.find(first);
    if (largest == m_largest.end()) {
        m_last.tryReset();
        m_last.bind(1, first);
        m_last.bind(2, last);
        m_last.executeStep();
        largest = m_largest.emplace(first, m_last.getColumn(0).getInt64()).first;
        m_last.tryReset();
    }
    if (key <= largest->second)
        return false;
    largest->second = key;
    return true;
}

std::int64_t IdentityBook::storedOwner(std::int64_t key)
{
    m_owner.tryReset();
    m_owner.bind(1, key);
    const std::int64_t owner = m_owner.executeStep() ? m_owner.getColumn(0).getInt64() : 0;
    m_owner.tryReset(); // an open cursor would keep the write-ahead log from being emptied
    return owner;
}

void IdentityBook::write()
{
    if (m_claimed.empty())
        return;
    m_sorted.assign(m_claimed.begin(), m_claimed.end());
    std::sort(m_sorted.begin(), m_sorted.end()); // neighbours are on the same page
    m_insert.tryReset();
    m_insert.exec();
    m_claimed.clear();
    m_sorted.clear();
}

void IdentityBook::reset()
{
    m_claimed.clear();
    m_sorted.clear();
    m_largest.clear();
}

void IdentityBook::giveValue(std::size_t row, int column, sqlite3_context* out) const
{
    give(out, column == 0 ? m_sorted[row].first : m_sorted[row].second);
}

} // namespace duskwatch
