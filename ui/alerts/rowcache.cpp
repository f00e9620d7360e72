// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rowcache.h"

#include <algorithm>
#include <vector>

namespace duskwatch {

RowCache::RowCache(std::size_t capacity)
    : m_capacity(capacity)
{
}

const AlertRow* RowCache::find(EventId id) const
{
    const auto found = m_rows.constFind(toInt(id));
    if (found == m_rows.cend())
        return nullptr;
    found->lastUse = ++m_clock;
    return &found->row;
}

void RowCache::put(const AlertRow& row)
{
    m_rows.insert(toInt(row.id), Entry{row, ++m_clock});
    if (size() > m_capacity + m_capacity / 4)
        shrink();
}

void RowCache::forget(EventId id)
{
    m_rows.remove(toInt(id));
}

void RowCache::clear()
{
    m_rows.clear();
}

void RowCache::shrink()
{
    std::vector<quint64> uses;
    uses.reserve(size());
    for (const Entry& entry : std::as_const(m_rows))
        uses.push_back(entry.lastUse);
    const auto oldestKept = uses.end() - static_cast<std::ptrdiff_t>(m_capacity);
    std::nth_element(uses.begin(), oldestKept, uses.end());
    const quint64 limit = *oldestKept;
    m_rows.removeIf([limit](const auto& item) { return item.value().lastUse < limit; });
}

} // namespace duskwatch
