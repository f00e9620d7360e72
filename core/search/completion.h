// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <vector>

namespace duskwatch {

/// What could stand at \a cursor (0 to the query's length) of \a query: comparisons, friendly keys, values of the key before
/// them, words that join conditions, functions, and last the paths of the log. Best first, at most kMaxCompletions. The query need not be complete or right.
/// Pure; any thread; fast enough for every key stroke.
std::vector<Completion> completionsAt(const QString& query, int cursor, const KeySamples& samples);

inline constexpr std::size_t kMaxCompletions = 50;

} // namespace duskwatch
