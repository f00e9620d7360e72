// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rulehits.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace duskwatch {

/// Counts the hits of rules in memory while a transaction is made, and writes them before its commit: one row for each
/// rule that had any. Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class RuleHitCounter
{
public:
    explicit RuleHitCounter(SQLite::Database& database);

    /// \a receivedAtMs (ms since 1970 UTC) says which day it counts for.
    void add(const RuleDecision& decision, std::int64_t receivedAtMs)
    {
        if (decision.action != RuleAction::None)
            count(decision, receivedAtMs / kMsPerRuleHitDay);
    }
    void flush();
    /// Forgets what was not written; after a rollback.
    void reset();

private:
    void count(const RuleDecision& decision, std::int64_t day);
    void write(RuleId rule, const RuleHits& hits);
    void forgetOld();

    // The counts of one day; those of rules that were hit once stay, as zeros, so that counting allocates nothing.
    std::map<RuleId, RuleHits> m_hits;
    std::int64_t m_day = 0;
    std::int64_t m_cleanedDay = 0; ///< for which old rows are gone
    bool m_dirty = false;
    SQLite::Statement m_add;
    SQLite::Statement m_remove;
};

} // namespace duskwatch
