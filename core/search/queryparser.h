// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/searchjobs.h"

#include <variant>

namespace duskwatch {

inline constexpr qsizetype kMaxQueryCharacters = 4000;
inline constexpr int kMaxQueryDepth = 32;  ///< of parentheses and NOTs
inline constexpr int kMaxConditions = 500; ///< each value of a list counts
inline constexpr int kMaxGroupKeys = 5;    ///< of groupby()
inline constexpr int kMaxTableRows = 10'000;

/// Reads a query; the grammar is in the manual ("Log search"). Pure, bounded, never throws.
std::variant<Query, QueryProblem> parseQuery(const QString& text);

} // namespace duskwatch
