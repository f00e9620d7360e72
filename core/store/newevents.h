// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/store/rowfeed.h"

#include <cstdint>
#include <string>
#include <vector>

namespace duskwatch {

/// The events of a transaction that are new, until they are stored together at its end. Keeps pointers to their
/// records: these must stay where they are until write() or reset(). Works inside the caller's transaction; throws
/// SQLite::Exception. Store writer's thread.
class NewEvents final : private RowFeed
{
public:
    explicit NewEvents(SQLite::Database& database);

    /// Gathers \a record; ids must come without gaps.
    void add(EventId id, SourceId source, const IngestRecord& record, std::int64_t logLine);
    /// The gathered record with \a id; null when it is none of them.
    const IngestRecord* find(std::int64_t id) const;
    void write();
    void reset();

private:
    struct NewEvent
    {
        EventId id{};
        SourceId source{};
        const IngestRecord* record = nullptr;
        std::int64_t logLine = 0;
        std::size_t reasons = 0; ///< offset into m_reasons
        std::size_t reasonsSize = 0;
    };
    std::size_t rowCount() const override { return m_events.size(); }
    void giveValue(std::size_t row, int column, sqlite3_context* out) const override;

    std::vector<NewEvent> m_events;
    std::string m_reasons; ///< encoded, of all events
    SQLite::Statement m_insert;
};

} // namespace duskwatch
