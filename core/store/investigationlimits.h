// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/triage/groupbook.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace duskwatch {

// What people may set InvestigationLimits to.
inline constexpr int kLeastInvestigationLimit = 1;
inline constexpr int kMostPerAssetAndMinute = 1000;
inline constexpr int kMostOpenInAll = 10'000;

/// InvalidInput where \a limits are beyond the above. Pure.
Result<void> checkInvestigationLimits(const InvestigationLimits& limits);

// Inside the caller's transaction; throw SQLite::Exception.

/// As stored, else as delivered.
InvestigationLimits readInvestigationLimits(SQLite::Database& database);
void writeInvestigationLimits(SQLite::Database& database, const InvestigationLimits& limits);

} // namespace duskwatch
