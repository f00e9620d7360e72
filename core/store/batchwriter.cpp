// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchwriter.h"

#include "core/store/pollpositions.h"

#include <algorithm>
#include <span>

namespace duskwatch {
namespace {

/// How many records of the batch are newer than \a record, which is one of them.
std::size_t newerThan(const IngestBatch& batch, const IngestRecord& record)
{
    return static_cast<std::size_t>(&batch.records.back() - &record);
}

} // namespace

BatchWriter::BatchWriter(SQLite::Database& database)
    : m_database(database),
      m_events(database),
      m_investigations(database),
      m_log(database),
      m_hits(database),
      m_selectSource(database, "SELECT appliance, log_end FROM source WHERE id = ?"),
      m_updateSource(
          database,
          "UPDATE source SET received = received + ?2, unparsed = unparsed + ?3, audit = audit + ?4, "
          "informational = informational + ?5, suppressed = suppressed + ?6, resolved = resolved + ?7, "
          "alerts = alerts + ?8, updates = updates + ?9, bytes = bytes + ?10, "
          "last_received = max(last_received, ?11), log_end = ?12, "
          "log_stored_bytes = log_stored_bytes + ?13, log_line_bytes = log_line_bytes + ?14 WHERE id = ?1"),
      m_insertKept(database, "INSERT INTO unparsed_kept (source, received, line) VALUES (?, ?, ?)"),
      m_trimKept(database,
                 "DELETE FROM unparsed_kept WHERE source = ?1 AND id <= (SELECT id FROM unparsed_kept "
                 "WHERE source = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)")
{
}

void BatchWriter::reload()
{
    m_sources.clear();
    m_events.reload();
    m_investigations.forget();
    m_hits.reset();
}

BatchWriter::SourceState& BatchWriter::state(SourceId source)
{
    const auto known = m_sources.find(source);
    if (known != m_sources.end())
        return known->second;
    SourceState fresh;
    m_selectSource.tryReset();
    m_selectSource.bind(1, static_cast<std::int64_t>(toInt(source)));
    if (!m_selectSource.executeStep())
        throw SQLite::Exception("events arrived for a source that is not in the database");
    fresh.appliance = m_selectSource.getColumn(0).getInt64();
    fresh.log = m_log.load(source, m_selectSource.getColumn(1).getInt64());
    m_selectSource.tryReset();
    return m_sources.emplace(source, fresh).first->second;
}

StoredBatch BatchWriter::write(const IngestBatch& batch)
{
    StoredBatch stored;
    stored.source = batch.source;
    SourceState& source = state(batch.source);
    writeRecords(batch, source, stored);
    m_log.append(source.log, m_entries, batch.blocks, batch.lines);
    if (!batch.aside.empty())
        keepAside(batch);
    stored.logEnd = source.log.end;
    writeCounters(stored, source);
    if (batch.position)
        writePollPosition(m_database, batch.source, *batch.position);
    return stored;
}

void BatchWriter::writeRecords(const IngestBatch& batch, SourceState& source, StoredBatch& stored)
{
    m_entries.clear();
    for (const IngestRecord& record : batch.records) {
        const Outcome outcome = record.verdict.outcome;
        LogEntry entry{record.length, record.receivedAtMs, outcome, record.verdict.priority, false};
        ++stored.delta.received;
        stored.delta.bytes += record.length;
        stored.lastReceivedAtMs = std::max(stored.lastReceivedAtMs, record.receivedAtMs);
        if (outcome == Outcome::Unparsed) {
            stored.delta.count(outcome);
        } else {
            const std::int64_t logLine = source.log.end + static_cast<std::int64_t>(m_entries.size());
            const EventWriter::Written written =
                m_events.write(batch.source, source.appliance, record, logLine);
            if (InvestigationIngest::concerns(record))
                m_investigations.take(record, written.id, written.isNew, source.appliance);
            if (written.isNew) {
                m_hits.add(record.decision, record.receivedAtMs);
                stored.lastNew = written.id;
                if (stored.firstNew == EventId{})
                    stored.firstNew = written.id;
                if (record.event.timeMs && record.verdict.timePlausible &&
                    newerThan(batch, record) < kLagsPerBatch)
                    stored.lagsMs.push_back(record.receivedAtMs - *record.event.timeMs);
            } else {
                stored.updated.push_back(written.id);
            }
            // A line that resolves is counted as such even when it also updates the alert it closes.
            if (written.isNew || outcome == Outcome::Resolved)
                stored.delta.count(outcome);
            else
                ++stored.delta.updates;
            entry.update = !written.isNew;
        }
        if (batch.goesToLog(record))
            m_entries.push_back(entry);
    }
    std::sort(stored.updated.begin(), stored.updated.end());
    stored.updated.erase(std::unique(stored.updated.begin(), stored.updated.end()), stored.updated.end());
}

void BatchWriter::keepAside(const IngestBatch& batch)
{
    const std::size_t newest = std::min(batch.aside.size(), kKeptUnparsedLines);
    for (const KeptLine& kept : std::span(batch.aside).last(newest)) {
        m_insertKept.tryReset();
        m_insertKept.bind(1, static_cast<std::int64_t>(toInt(batch.source)));
        m_insertKept.bind(2, kept.receivedAtMs);
        m_insertKept.bindNoCopy(3, static_cast<const void*>(kept.line.data()),
                                static_cast<int>(kept.line.size()));
        m_insertKept.exec();
    }
    m_trimKept.tryReset();
    m_trimKept.bind(1, static_cast<std::int64_t>(toInt(batch.source)));
    m_trimKept.bind(2, static_cast<std::int64_t>(kKeptUnparsedLines));
    m_trimKept.exec();
}

void BatchWriter::writeCounters(const StoredBatch& stored, SourceState& source)
{
    std::int64_t lineBytes = 0;
    for (const LogEntry& entry : m_entries)
        lineBytes += entry.length;
    const Counters& delta = stored.delta;
    const std::int64_t values[] = {toInt(stored.source),
                                   delta.received,
                                   delta.unparsed,
                                   delta.audit,
                                   delta.informational,
                                   delta.suppressed,
                                   delta.resolved,
                                   delta.alerts,
                                   delta.updates,
                                   delta.bytes,
                                   stored.lastReceivedAtMs,
                                   source.log.end,
                                   source.log.storedBytesAdded,
                                   lineBytes};
    m_updateSource.tryReset();
    int index = 1;
    for (const std::int64_t value : values)
        m_updateSource.bind(index++, value);
    m_updateSource.exec();
    source.log.storedBytesAdded = 0;
}

} // namespace duskwatch
