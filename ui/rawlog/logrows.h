// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/matchlist.h"

#include <algorithm>

namespace duskwatch {

/// Which lines a log view shows in its rows: all of a span, or those of them that a search has found. A value that
/// borrows the list of matches.
class LogRows
{
public:
    LogRows(LogSpan span, const MatchList* matches)
        : m_span(span),
          m_matches(matches),
          m_before(matches ? matches->indexOf(span.first) : 0),
          m_count(matches ? matches->indexOf(span.end) - m_before : std::max<std::int64_t>(span.count(), 0))
    {
    }

    std::int64_t count() const { return m_count; }
    std::int64_t sequence(std::int64_t row) const
    {
        return m_matches ? m_matches->at(m_before + row) : m_span.first + row;
    }
    /// The row of the first line at or after \a sequence; count() where there is none.
    std::int64_t rowOf(std::int64_t sequence) const
    {
        const std::int64_t row =
            m_matches ? m_matches->indexOf(sequence) - m_before : sequence - m_span.first;
        return std::clamp<std::int64_t>(row, 0, m_count);
    }
    /// Rows [first, end) as spans of lines.
    std::vector<LogSpan> spans(std::int64_t first, std::int64_t end) const
    {
        if (first >= end)
            return {};
        if (m_matches)
            return m_matches->spans(m_before + first, m_before + end);
        return {{m_span.first + first, m_span.first + end}};
    }

private:
    LogSpan m_span;
    const MatchList* m_matches;
    std::int64_t m_before; ///< matches older than the span
    std::int64_t m_count;
};

} // namespace duskwatch
