// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace duskwatch {

/// The middle one of the lags of the newest events: one late event does not move it. A value; no thread of its own.
class LagMeter
{
public:
    static constexpr std::size_t kEvents = 101;

    void add(const std::vector<std::int64_t>& lagsMs);
    /// Nothing until an event came.
    std::optional<std::int64_t> middleMs() const;

private:
    std::deque<std::int64_t> m_lags;
};

} // namespace duskwatch
