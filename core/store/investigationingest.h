// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/store/investigationtable.h"
#include "core/triage/groupbook.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace duskwatch {

/// Puts alerts into investigations as they are stored, in the transaction that stores them: decides at once, in memory
/// (GroupBook), and writes what it decided at the transaction's end. Loads the investigations that are not closed when it
/// first needs them, and again after forget().
///
/// An AI Analyst alert that opens nothing waits for an investigation of its group: when one comes, it is in it, so
/// that the order of arrival does not matter.
/// Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class InvestigationIngest
{
public:
    explicit InvestigationIngest(SQLite::Database& database);

    /// Whether \a record has to do with investigations; all others cost nothing but this.
    static bool concerns(const IngestRecord& record)
    {
        return (record.decision.action == RuleAction::CreatesInvestigations || !record.event.group.empty()) &&
               record.verdict.outcome == Outcome::Alert;
    }
    /// \a record is stored as \a id; not \a isNew: it repeats that one.
    void take(const IngestRecord& record, EventId id, bool isNew, std::int64_t appliance);
    /// Writes what was gathered; before the transaction's commit.
    void finish();
    /// Drops all copies of stored state; after a rollback, and when somebody else changed investigations.
    void forget();

private:
    /// What this transaction does to one investigation.
    struct Touch
    {
        bool opened = false;
        InvestigationRow fresh; ///< of one that is opened
        std::vector<std::string> keys;
        std::int64_t added = 0;
        int urgency = 0;
        std::int64_t firstMs = 0;
        std::int64_t lastMs = 0;
        std::int64_t nowMs = 0;
    };
    /// One alert on its way into an investigation.
    struct Arrival
    {
        std::int64_t event = 0;
        int urgency = 0;
        std::int64_t timeMs = 0;
        std::int64_t nowMs = 0;
    };
    void load(std::int64_t nowMs);
    std::optional<InvestigationTable::Link> linkOf(std::int64_t event);
    std::int64_t current(std::int64_t investigation) const;
    /// Does what the book decided: merges, joins; returns the investigation's touch.
    Touch& settle(const GroupBook::Placement& placement, const Arrival& arrival, bool isMember);
    void wait(const AlertKeys& keys, const Arrival& arrival);
    /// Alerts that waited for one of \a keys come in, and with them those that waited for theirs.
    void callWaiting(std::vector<std::string> keys, std::int64_t nowMs);
    /// Brings in \a event if it waits, for \a calledFor where that is not empty; returns the keys that now lead to an investigation because of it.
    std::vector<std::string> bringIn(std::int64_t event, std::int64_t nowMs, const std::string& calledFor);
    struct Refusals
    {
        std::int64_t count = 0;
        std::int64_t lastMs = 0;
    };
    void refused(InvestigationRefusal reason, std::int64_t nowMs);
    void writeRefusals();
    void writeLinks();
    void writeTouch(std::int64_t id, const Touch& touch);

    SQLite::Database& m_database;
    InvestigationTable m_table;
    GroupBook m_book;
    bool m_loaded = false;
    std::map<std::int64_t, Touch> m_touched;
    std::unordered_map<std::int64_t, InvestigationTable::Link> m_links; ///< by event
    std::vector<std::pair<std::int64_t, std::int64_t>> m_merges;        ///< survivor, loser; in their order
    std::unordered_map<std::int64_t, std::int64_t> m_mergedInto;        ///< loser to survivor
    std::map<InvestigationRefusal, Refusals> m_refusals;
    // Copies of stored state: alerts that wait, by the hash of a key (an event that no longer does is harmless), and the
    // urgency that the open investigations inherit.
    std::unordered_multimap<std::size_t, std::int64_t> m_waiting;
    std::unordered_map<std::int64_t, int> m_inherited;
    SQLite::Statement m_addWaiting;
    SQLite::Statement m_waitingKeys;
    SQLite::Statement m_removeWaiting;
    SQLite::Statement m_refused;
};

} // namespace duskwatch
