// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/rulehits.h"
#include "core/triage/detectionrule.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QString>

namespace duskwatch {

// Detection rules in the database. All work inside the caller's transaction and throw SQLite::Exception.

/// In the order in which they are tried, those without a row (built-in ones the store has not seen yet) without an id.
/// Built-in rules that this version does not know are passed over.
DetectionRules readRules(SQLite::Database& database);

/// Makes \a rules the stored ones, own ones first, in their order; rules that are not among them go, but built-in ones
/// stay. Gives ids to those without one. Errors: AlreadyExists (two own rules of one name), InvalidInput (a rule that
/// checkRule() refuses, or more than kMaxRules); then nothing may be committed.
Result<void> saveRules(SQLite::Database& database, DetectionRules& rules);

/// What the rule is called; empty where it is gone.
QString storedRuleName(SQLite::Database& database, RuleId id);

/// Of the kRuleHitDays days that end with that of \a nowMs.
RuleHitMap readRuleHits(SQLite::Database& database, std::int64_t nowMs);

} // namespace duskwatch
