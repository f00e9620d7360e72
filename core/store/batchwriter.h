// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventwriter.h"
#include "core/store/ingest.h"
#include "core/store/investigationingest.h"
#include "core/store/logwriter.h"
#include "core/store/rulehitcounter.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>
#include <vector>

namespace duskwatch {

/// Stores one batch: events, log lines, unparsed lines kept aside, counters. Works inside the caller's
/// transaction; throws SQLite::Exception. Store writer's thread.
class BatchWriter
{
public:
    explicit BatchWriter(SQLite::Database& database);

    StoredBatch write(const IngestBatch& batch);
    /// Completes the batches of a transaction; before its commit.
    std::vector<EventId> finish()
    {
        std::vector<EventId> raised = m_events.finish();
        m_investigations.finish();
        m_hits.flush();
        return raised;
    }
    /// Drops all copies of stored state; after a rollback.
    void reload();
    /// Somebody else changed investigations.
    void forgetInvestigations() { m_investigations.forget(); }

private:
    struct SourceState
    {
        std::int64_t appliance = 0;
        LogState log;
    };
    SourceState& state(SourceId source);
    /// Decides where each record goes, writes its event, and fills m_entries with the lines for the log.
    void writeRecords(const IngestBatch& batch, SourceState& source, StoredBatch& stored);
    void keepAside(const IngestBatch& batch);
    void writeCounters(const StoredBatch& stored, SourceState& source);

    SQLite::Database& m_database;
    EventWriter m_events;
    InvestigationIngest m_investigations;
    LogWriter m_log;
    RuleHitCounter m_hits;
    std::map<SourceId, SourceState> m_sources;
    std::vector<LogEntry> m_entries;
    SQLite::Statement m_selectSource;
    SQLite::Statement m_updateSource;
    SQLite::Statement m_insertKept;
    SQLite::Statement m_trimKept;
};

} // namespace duskwatch
