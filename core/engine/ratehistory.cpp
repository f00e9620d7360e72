// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratehistory.h"

#include "core/sources/sourcesettings.h"

#include <algorithm>
#include <limits>

namespace duskwatch {
namespace {

constexpr std::int64_t kSpanMs = std::chrono::milliseconds(kRecentSpan).count();

} // namespace

bool RateHistory::sample(std::int64_t total, std::int64_t monotonicMs)
{
    if (m_counts.isEmpty()) {
        m_counts.fill(0, kRecentSpans);
        m_total = total;
        m_spanBeganMs = monotonicMs;
        return true;
    }
    const std::int64_t over = std::min<std::int64_t>((monotonicMs - m_spanBeganMs) / kSpanMs, kRecentSpans);
    if (over > 0) {
        m_counts.remove(0, over);
        m_counts.resize(kRecentSpans); // with nothing
        m_spanBeganMs = monotonicMs - (monotonicMs - m_spanBeganMs) % kSpanMs;
    }
    const std::int64_t more = std::max<std::int64_t>(0, total - m_total);
    m_total = total;
    const std::int64_t sum = m_counts.last() + more;
    m_counts.last() = static_cast<int>(std::min<std::int64_t>(sum, std::numeric_limits<int>::max()));
    return over > 0 || more > 0;
}

} // namespace duskwatch
