// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace duskwatch {

/// How long write-back waits after \a failures in a row: 10 seconds, doubled up to 10 minutes. Pure.
inline std::chrono::milliseconds writeBackDelay(int failures)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds kShortest = 10s;
    constexpr std::chrono::milliseconds kLongest = 10min;
    return std::min(kLongest, kShortest * (1 << std::clamp(failures - 1, 0, 10)));
}

} // namespace duskwatch
