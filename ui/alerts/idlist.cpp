// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/idlist.h"

#include <algorithm>

namespace duskwatch {

bool IdList::contains(EventId id) const
{
    const auto index = static_cast<std::size_t>(toInt(id));
    return index < m_present.size() && m_present[index];
}

std::ptrdiff_t IdList::rowOf(EventId id) const
{
    if (!contains(id))
        return -1;
    const auto top = std::find(m_top.rbegin(), m_top.rend(), id);
    if (top != m_top.rend())
        return top - m_top.rbegin();
    const auto rest = std::find(m_rest.begin(), m_rest.end(), id);
    return static_cast<std::ptrdiff_t>(m_top.size()) + (rest - m_rest.begin());
}

void IdList::clear()
{
    m_top = {};
    m_rest = {};
    m_present = {};
}

void IdList::append(const std::vector<EventId>& ids)
{
    m_rest.insert(m_rest.end(), ids.begin(), ids.end());
    for (EventId id : ids)
        mark(id, true);
}

void IdList::insert(std::size_t row, const std::vector<EventId>& ids)
{
    if (row > m_top.size()) {
        // Rows between belong to the upper part from now on; only ever a few, see AlertTableModel.
        const std::size_t moved = row - m_top.size();
        const auto end = m_rest.begin() + static_cast<std::ptrdiff_t>(moved);
        const std::vector<EventId> between(m_rest.begin(), end);
        m_rest.erase(m_rest.begin(), end);
        m_top.insert(m_top.begin(), between.rbegin(), between.rend());
    }
    const auto place = m_top.begin() + static_cast<std::ptrdiff_t>(m_top.size() - row);
    m_top.insert(place, ids.rbegin(), ids.rend());
    for (EventId id : ids)
        mark(id, true);
}

void IdList::remove(std::size_t row)
{
    mark(at(row), false);
    if (row < m_top.size())
        m_top.erase(m_top.end() - 1 - static_cast<std::ptrdiff_t>(row));
    else
        m_rest.erase(m_rest.begin() + static_cast<std::ptrdiff_t>(row - m_top.size()));
}

void IdList::mark(EventId id, bool present)
{
    const auto index = static_cast<std::size_t>(toInt(id));
    if (index >= m_present.size())
        m_present.resize(std::max(index + 1, m_present.size() * 2));
    m_present[index] = present;
}

} // namespace duskwatch
