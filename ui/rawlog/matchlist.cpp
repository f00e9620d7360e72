// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/matchlist.h"

#include <algorithm>
#include <functional>

namespace duskwatch {

void MatchList::clear()
{
    m_older = {};
    m_newer = {};
}

void MatchList::addOlder(const std::vector<std::int64_t>& sequences)
{
    m_older.insert(m_older.end(), sequences.begin(), sequences.end());
}

void MatchList::addNewer(const std::vector<std::int64_t>& sequences)
{
    m_newer.insert(m_newer.end(), sequences.begin(), sequences.end());
}

void MatchList::dropBefore(std::int64_t sequence)
{
    while (!m_older.empty() && m_older.back() < sequence)
        m_older.pop_back();
    if (m_older.empty())
        m_newer.erase(m_newer.begin(), std::lower_bound(m_newer.begin(), m_newer.end(), sequence));
}

std::int64_t MatchList::at(std::int64_t index) const
{
    const auto older = static_cast<std::int64_t>(m_older.size());
    return index < older ? m_older[static_cast<std::size_t>(older - 1 - index)]
                         : m_newer[static_cast<std::size_t>(index - older)];
}

std::int64_t MatchList::indexOf(std::int64_t sequence) const
{
    // In the descending half: how many are smaller stand behind the last that is not.
    const auto firstSmaller =
        std::upper_bound(m_older.begin(), m_older.end(), sequence,
                         [](std::int64_t wanted, std::int64_t one) { return one < wanted; });
    if (firstSmaller != m_older.begin())
        return m_older.end() - firstSmaller;
    const auto found = std::lower_bound(m_newer.begin(), m_newer.end(), sequence);
    return static_cast<std::int64_t>(m_older.size()) + (found - m_newer.begin());
}

bool MatchList::contains(std::int64_t sequence) const
{
    const std::int64_t index = indexOf(sequence);
    return index < size() && at(index) == sequence;
}

std::vector<LogSpan> MatchList::spans(std::int64_t first, std::int64_t end) const
{
    std::vector<LogSpan> runs;
    for (std::int64_t i = first; i < end; ++i) {
        const std::int64_t sequence = at(i);
        if (!runs.empty() && runs.back().end == sequence)
            ++runs.back().end;
        else
            runs.push_back({sequence, sequence + 1});
    }
    return runs;
}

} // namespace duskwatch
