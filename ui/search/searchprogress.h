// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <QString>

namespace duskwatch {

/// How far a search is, and what it has found. A value.
struct SearchProgress
{
    enum class State { Idle, Running, Finished, Stopped, Failed };
    State state = State::Idle;
    std::int64_t matched = 0;
    std::int64_t searchedLines = 0;
    std::int64_t totalLines = 0;
    std::int64_t tooHard = 0;
    std::int64_t elapsedMs = 0;
    bool usedIndex = false;
    bool full = false;      ///< there is more than is shown
    bool truncated = false; ///< there were more groups than are shown

    int percent() const;
    /// 0 while it is too early to tell.
    std::int64_t linesPerSecond() const;
};

/// One line: what was found, of how much, how quickly. Pure.
QString progressText(const SearchProgress& progress);

} // namespace duskwatch
