// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <optional>

namespace duskwatch {

/// What is wrong with \a query, or nothing. Pure; any thread; fast enough for every key stroke.
std::optional<QueryProblem> checkQuery(const QString& query);

/// Whether a query that is right answers with a table (groupby, calculate or timeslice); false for one that is wrong.
bool makesTable(const QString& query);

} // namespace duskwatch
