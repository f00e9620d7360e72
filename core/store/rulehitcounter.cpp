// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rulehitcounter.h"

namespace duskwatch {

RuleHitCounter::RuleHitCounter(SQLite::Database& database)
    : m_add(database, "INSERT INTO rule_hit (rule, day, investigated, tracked, off, excepted) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (rule, day) DO UPDATE SET "
                      "investigated = investigated + ?3, tracked = tracked + ?4, off = off + ?5, "
                      "excepted = excepted + ?6"),
      m_remove(database, "DELETE FROM rule_hit WHERE day <= ?")
{
}

void RuleHitCounter::count(const RuleDecision& decision, std::int64_t day)
{
    if (day != m_day) {
        flush();
        m_day = day;
    }
    m_dirty = true;
    m_hits[decision.rule].count(decision.action);
}

void RuleHitCounter::flush()
{
    if (!m_dirty)
        return;
    for (auto& [rule, hits] : m_hits) {
        if (hits.total() > 0)
            write(rule, hits);
        hits = {};
    }
    m_dirty = false;
    if (m_day > m_cleanedDay)
        forgetOld();
}

void RuleHitCounter::reset()
{
    for (auto& [rule, hits] : m_hits)
        hits = {};
    m_dirty = false;
}

void RuleHitCounter::write(RuleId rule, const RuleHits& hits)
{
    m_add.tryReset();
    int index = 1;
    for (const std::int64_t value :
         {toInt(rule), m_day, hits.investigated, hits.tracked, hits.off, hits.excepted})
        m_add.bind(index++, value);
    m_add.exec();
}

void RuleHitCounter::forgetOld()
{
    m_cleanedDay = m_day;
    m_remove.tryReset();
    m_remove.bind(1, m_day - kRuleHitDays);
    m_remove.exec();
}

} // namespace duskwatch
