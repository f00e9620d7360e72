// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QHash>

#include <cstddef>

namespace duskwatch {

/// Rows already read, by id; keeps the ones used last. A value; GUI thread.
class RowCache
{
public:
    explicit RowCache(std::size_t capacity);

    /// The row or null; valid until the next put() or forget().
    const AlertRow* find(EventId id) const;
    void put(const AlertRow& row);
    void forget(EventId id);
    void clear();
    std::size_t size() const { return static_cast<std::size_t>(m_rows.size()); }

private:
    struct Entry
    {
        AlertRow row;
        mutable quint64 lastUse = 0;
    };
    void shrink();

    std::size_t m_capacity;
    mutable quint64 m_clock = 0;
    QHash<qint64, Entry> m_rows;
};

} // namespace duskwatch
