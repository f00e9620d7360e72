// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/acknowledgementrows.h"
#include "core/store/identitybook.h"
#include "core/store/ingest.h"
#include "core/store/newevents.h"
#include "core/store/searchindex.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <vector>

namespace duskwatch {

/// Writes events: a new identity becomes a row, a known one updates its row (TRIAGE, identity). All rows of a
/// transaction are written at its end, the new ones first and together.
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
    /// Takes \a record, which must stay where it is until finish() or reload(). \a logLine is the line's sequence
    /// number in the source's log.
    Written write(SourceId source, std::int64_t appliance, const IngestRecord& record, std::int64_t logLine);

    /// Writes what was gathered; before the transaction's commit. Returns the alerts that became more urgent,
    /// ascending.
    std::vector<EventId> finish();

    /// Forgets what was gathered and reads the next id from the table again; at the start and after a rollback.
    void reload();

private:
    struct Update
    {
        EventId id{};
        const IngestRecord* record = nullptr;
        std::int64_t logLine = 0;
    };
    /// The event with this identity; 0 when there is none and the identity now belongs to the next id.
    std::int64_t findOrClaim(std::int64_t appliance, const Event& event);
    /// Whether it is an alert now that is more urgent than it was.
    bool update(const Update& change);
    bool sameExternalId(std::int64_t id, const std::string& externalId);
    void index(EventId id, const Event& event);

    SQLite::Database& m_database;
    SearchIndexWriter m_search;
    IdentityBook m_identities;
    NewEvents m_new;
    AcknowledgementRows m_acknowledgements;
    std::vector<Update> m_updates; ///< in the order they came
    std::int64_t m_nextId = 1;
    std::string m_reasons;
    std::string m_words;
    SQLite::Statement m_externalId;
    SQLite::Statement m_current;
    SQLite::Statement m_update;
};

} // namespace duskwatch
