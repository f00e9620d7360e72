// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <cstdint>

namespace duskwatch {

/// How many lines came in each of the last spans, from a growing total: kRecentSpans spans of kRecentSpan, the last of
/// which is not over yet. A value; no thread of its own.
class RateHistory
{
public:
    /// The total is \a total at \a monotonicMs. True when counts() changed.
    bool sample(std::int64_t total, std::int64_t monotonicMs);
    /// Oldest first; empty before the first sample.
    const QVector<int>& counts() const { return m_counts; }

private:
    QVector<int> m_counts;
    std::int64_t m_total = 0;
    std::int64_t m_spanBeganMs = 0;
};

} // namespace duskwatch
