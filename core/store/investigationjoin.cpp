// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationjoin.h"

#include "core/triage/alertkeys.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace duskwatch {

InvestigationJoin::InvestigationJoin(SQLite::Database& database, std::int64_t nowMs)
    : m_database(database),
      m_table(database),
      m_author{{}, nowMs}
{
}

void InvestigationJoin::run(std::int64_t from, std::int64_t to)
{
    rewrite("investigation_key", "investigation", from, to);
    rewrite("investigation_waiting", "event", from, to);
    mergeOwners();
    while (const std::optional<Waiting> waiting = oneWaiting()) {
        bringIn(*waiting);
        mergeOwners();
    }
}

void InvestigationJoin::rewrite(const std::string& table, const std::string& owner, std::int64_t from,
                                std::int64_t to)
{
    struct Change
    {
        std::int64_t owner;
        std::string key;
        std::string moved;
    };
    SQLite::Statement select(m_database, "SELECT " + owner + ", key FROM " + table);
    std::vector<Change> changes;
    while (select.executeStep()) {
        std::string key = select.getColumn(1).getString();
        if (std::string moved = keyOfAppliance(key, from, to); !moved.empty())
            changes.push_back({select.getColumn(0).getInt64(), std::move(key), std::move(moved)});
    }
    select.tryReset();
    SQLite::Statement update(m_database, "UPDATE OR REPLACE " + table + " SET key = ?3 WHERE " + owner +
                                             " = ?1 AND key = ?2");
    for (const Change& change : changes) {
        update.tryReset();
        update.bind(1, change.owner);
        update.bindNoCopy(2, change.key);
        update.bindNoCopy(3, change.moved);
        update.exec();
    }
}

/// A key has one owner among the investigations that are not closed.
void InvestigationJoin::mergeOwners()
{
    SQLite::Statement next(m_database,
                           "SELECT min(i.id), max(i.id) FROM investigation i JOIN investigation_key k "
                           "ON k.investigation = i.id WHERE i.status IN (1, 2) AND i.merged_into = 0 "
                           "GROUP BY k.key HAVING count(*) > 1 LIMIT 1");
    while (next.executeStep()) {
        const std::int64_t oldest = next.getColumn(0).getInt64();
        const std::int64_t youngest = next.getColumn(1).getInt64();
        next.tryReset();
        auto survivor = m_table.find(oldest);
        auto loser = m_table.find(youngest);
        m_table.merge(survivor.value(), loser.value(), m_author);
    }
}

std::optional<InvestigationJoin::Waiting> InvestigationJoin::oneWaiting()
{
    SQLite::Statement select(
        m_database, "SELECT w.event, i.id FROM investigation_waiting w JOIN investigation_key k ON k.key = "
                    "w.key JOIN investigation i ON i.id = k.investigation AND i.status IN (1, 2) AND "
                    "i.merged_into = 0 LIMIT 1");
    if (!select.executeStep())
        return std::nullopt;
    return Waiting{select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
}

/// Its other keys lead to that investigation as well; who had them before is merged with it next.
void InvestigationJoin::bringIn(const Waiting& waiting)
{
    std::vector<std::string> keys;
    int urgency = 0;
    SQLite::Statement select(m_database, "SELECT key, urgency FROM investigation_waiting WHERE event = ?");
    select.bind(1, waiting.event);
    while (select.executeStep()) {
        keys.push_back(select.getColumn(0).getString());
        urgency = std::max(urgency, select.getColumn(1).getInt());
    }
    select.tryReset();
    SQLite::Statement remove(m_database, "DELETE FROM investigation_waiting WHERE event = ?");
    remove.bind(1, waiting.event);
    remove.exec();
    const auto held = m_table.link(waiting.event);
    if (held && held->byHand)
        return; // a person put it there
    auto row = m_table.find(held ? held->investigation : waiting.investigation);
    if (row.value().status == InvestigationStatus::Closed)
        return; // which stays as it is
    for (const std::string& key : keys)
        m_table.addKey(row->id, key);
    m_table.addLink({waiting.event, row->id, urgency, false}, m_author.nowMs);
    m_table.recount(*row, m_author);
    m_table.update(*row);
}

} // namespace duskwatch
