// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/store/searchindex.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>

namespace duskwatch {

/// Writes events: a new identity becomes a row, a known one updates its row (TRIAGE, identity).
/// Works inside the caller's transaction; throws SQLite::Exception. Store writer's thread.
class EventWriter
{
public:
    explicit EventWriter(SQLite::Database& database);

    struct Written
    {
        EventId id{};
        bool isNew = true;
    };
    /// Stores \a record. \a logLine is the line's sequence number in the source's log.
    Written write(SourceId source, std::int64_t appliance, const IngestRecord& record, std::int64_t logLine);

    /// Writes what was gathered for the search index; before the transaction's commit.
    void finish() { m_search.write(); }

    /// Reads the next id from the table again; at the start and after a rollback.
    void reload();

private:
    EventId insert(SourceId source, const IngestRecord& record, std::int64_t logLine);
    /// Claims \a key for the id that would come next. Returns 0 when it was free, else the event that has it.
    std::int64_t claim(std::int64_t key);
    /// The event with this identity; 0 when there is none and the identity now belongs to the next id.
    std::int64_t findOrClaim(std::int64_t appliance, const Event& event);
    void update(EventId id, const IngestRecord& record, std::int64_t logLine);
    bool sameExternalId(std::int64_t id, const std::string& externalId);
    void index(EventId id, const Event& event);

    SQLite::Database& m_database;
    SearchIndexWriter m_search;
    std::int64_t m_nextId = 1;
    std::string m_reasons;
    std::string m_words;
    SQLite::Statement m_insert;
    SQLite::Statement m_claim;
    SQLite::Statement m_owner;
    SQLite::Statement m_externalId;
    SQLite::Statement m_current;
    SQLite::Statement m_update;
};

} // namespace duskwatch
