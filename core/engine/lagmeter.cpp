// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lagmeter.h"

#include <algorithm>

namespace duskwatch {

void LagMeter::add(const std::vector<std::int64_t>& lagsMs)
{
    m_lags.insert(m_lags.end(), lagsMs.begin(), lagsMs.end());
    if (m_lags.size() > kEvents)
        m_lags.erase(m_lags.begin(), m_lags.end() - static_cast<std::ptrdiff_t>(kEvents));
}

std::optional<std::int64_t> LagMeter::middleMs() const
{
    if (m_lags.empty())
        return std::nullopt;
    std::vector<std::int64_t> sorted(m_lags.begin(), m_lags.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace duskwatch
