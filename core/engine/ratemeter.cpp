// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratemeter.h"

namespace duskwatch {

void RateMeter::sample(std::int64_t total, std::int64_t monotonicMs)
{
    m_samples.push_back({total, monotonicMs});
    // One sample at or before the window's beginning stays, so that the window is always spanned.
    while (m_samples.size() > 2 && m_samples[1].atMs <= monotonicMs - kWindowMs)
        m_samples.pop_front();
}

double RateMeter::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const std::int64_t span = m_samples.back().atMs - m_samples.front().atMs;
    if (span <= 0)
        return 0;
    return static_cast<double>(m_samples.back().total - m_samples.front().total) * 1000.0 /
           static_cast<double>(span);
}

} // namespace duskwatch
