// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigation.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace duskwatch {

/// A row of the investigation table. Times are ms since 1970 UTC, 0: none.
struct InvestigationRow
{
    std::int64_t id = 0;
    std::string title;
    std::string actor;
    std::string asset; ///< empty: opened by a person
    std::int64_t rule = 0;
    InvestigationStatus status = InvestigationStatus::Open;
    Disposition disposition = Disposition::None;
    std::string assignee;
    std::string tags;    ///< one a line
    int inherited = 0;   ///< InvestigationPriority of the most urgent alert; 0: none asks for any
    int prioritySet = 0; ///< InvestigationPriority; 0: inherited
    std::int64_t openedMs = 0;
    std::int64_t changedMs = 0;
    std::int64_t closedMs = 0;
    std::int64_t firstAlertMs = 0;
    std::int64_t lastAlertMs = 0;
    std::int64_t alerts = 0;
    std::int64_t mergedInto = 0;
};

/// Who changed something, and when. No name: a rule did.
struct InvestigationAuthor
{
    std::string who;
    std::int64_t nowMs = 0;
};

/// The tables of investigations, row by row. Works inside the caller's transaction; throws SQLite::Exception. Store
/// writer's thread.
class InvestigationTable
{
public:
    struct Link
    {
        std::int64_t event = 0;
        std::int64_t investigation = 0;
        int urgency = 0;     ///< InvestigationPriority; 0: none
        bool byHand = false; ///< a person put it there: its keys lead nowhere
    };

    explicit InvestigationTable(SQLite::Database& database);

    std::optional<InvestigationRow> find(std::int64_t id);
    void insert(const InvestigationRow& row);
    void update(const InvestigationRow& row);
    /// What alerts that join change in a row, without reading it: nothing that is remembered or indexed.
    struct Growth
    {
        std::int64_t id = 0;
        std::int64_t added = 0;   ///< alerts
        std::int64_t firstMs = 0; ///< of these; without meaning where none was added, as is lastMs
        std::int64_t lastMs = 0;
        std::int64_t nowMs = 0;
    };
    void grow(const Growth& growth);
    std::int64_t nextId();

    std::optional<Link> link(std::int64_t event);
    /// Adds \a link, or raises the urgency of the one that is there.
    void addLink(const Link& link, std::int64_t nowMs);
    /// Puts an alert that may be elsewhere into \a link's investigation; 0: into none.
    void moveLink(const Link& link, std::int64_t nowMs);
    std::vector<std::int64_t> alertsOf(std::int64_t investigation);
    /// Forgets an event that goes.
    void removeEvent(std::int64_t event);

    void addKey(std::int64_t investigation, const std::string& key);
    std::vector<std::string> keysOf(std::int64_t investigation);
    void removeKey(std::int64_t investigation, const std::string& key);
    /// Takes from \a investigation the keys that lead to another one that is not closed.
    void giveUpSharedKeys(std::int64_t investigation);

    /// \a survivor takes in \a loser: alerts, keys, tags, and what asks for attention. Both are written.
    void merge(InvestigationRow& survivor, InvestigationRow& loser, const InvestigationAuthor& author);
    /// Counts alerts, urgency and times of \a row again from what it holds; a change of urgency is remembered.
    void recount(InvestigationRow& row, const InvestigationAuthor& author);
    /// Sets what the alerts ask for, and remembers it where it is a change.
    void setInherited(InvestigationRow& row, int inherited, const InvestigationAuthor& author);

    void remember(std::int64_t investigation, const InvestigationAuthor& author, InvestigationEvent kind,
                  const std::string& before, const std::string& after);

private:
    SQLite::Statement m_find;
    SQLite::Statement m_insert;
    SQLite::Statement m_update;
    SQLite::Statement m_grow;
    SQLite::Statement m_nextId;
    SQLite::Statement m_link;
    SQLite::Statement m_addLink;
    SQLite::Statement m_moveLink;
    SQLite::Statement m_removeLink;
    SQLite::Statement m_fewerAlerts;
    SQLite::Statement m_alertsOf;
    SQLite::Statement m_adoptAlerts;
    SQLite::Statement m_removeWaiting;
    SQLite::Statement m_addKey;
    SQLite::Statement m_keysOf;
    SQLite::Statement m_removeKey;
    SQLite::Statement m_sharedKeys;
    SQLite::Statement m_recount;
    SQLite::Statement m_remember;
};

/// The word of a priority in the audit trail: "inherited" for 0.
std::string auditPriority(int priority);

} // namespace duskwatch
