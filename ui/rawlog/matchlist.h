// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/logjobs.h"

#include <cstdint>
#include <vector>

namespace duskwatch {

/// Sequences of the lines that a search has found, ascending, while it finds older ones and new lines come. A value.
class MatchList
{
public:
    void clear();
    /// All older than what is there, newest first.
    void addOlder(const std::vector<std::int64_t>& sequences);
    /// All newer than what is there, oldest first.
    void addNewer(const std::vector<std::int64_t>& sequences);
    /// Forgets what retention has removed.
    void dropBefore(std::int64_t sequence);

    std::int64_t size() const { return static_cast<std::int64_t>(m_older.size() + m_newer.size()); }
    std::int64_t at(std::int64_t index) const;
    /// Index of the first at or after \a sequence; size() where there is none.
    std::int64_t indexOf(std::int64_t sequence) const;
    bool contains(std::int64_t sequence) const;
    /// Entries [first, end) as runs of adjacent lines.
    std::vector<LogSpan> spans(std::int64_t first, std::int64_t end) const;

private:
    std::vector<std::int64_t> m_older; ///< descending: grows at its end
    std::vector<std::int64_t> m_newer; ///< ascending
};

} // namespace duskwatch
