// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"

#include <cstddef>
#include <vector>

namespace duskwatch {

/// Event ids in the order of the table; made for 10 million of them with new ones entering at or near the
/// top. Also answers in constant time whether an id is among them. A value.
class IdList
{
public:
    std::size_t size() const { return m_top.size() + m_rest.size(); }
    EventId at(std::size_t row) const
    {
        return row < m_top.size() ? m_top[m_top.size() - 1 - row] : m_rest[row - m_top.size()];
    }
    bool contains(EventId id) const;
    /// Row of \a id or -1; linear.
    std::ptrdiff_t rowOf(EventId id) const;

    void clear();
    void append(const std::vector<EventId>& ids);
    /// Puts \a ids, in their order, before the row \a row. Cheap near the top.
    void insert(std::size_t row, const std::vector<EventId>& ids);
    void remove(std::size_t row);

private:
    void mark(EventId id, bool present);

    std::vector<EventId>
        m_top; ///< the first rows, last one first, so that entering at the top is a push_back
    std::vector<EventId> m_rest;
    std::vector<bool> m_present; ///< by id
};

} // namespace duskwatch
