// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "core/store/reader.h"
#include "core/store/writer.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace duskwatch::test {

/// An event as a decoder would make it, with the few fields that matter to the store.
struct EventSpec
{
    EventKind kind = EventKind::ModelBreach;
    std::string externalId = "1";
    std::string title = "Device::Port Scan";
    std::string device = "ws-77";
    std::string address = "10.0.0.5";
    std::string summary{};
    double score = 0.5;
    Category category = Category::Suspicious;
    std::int64_t timeMs = 1'700'000'000'000;
    bool resolved = false;
    bool respond = false;
    std::optional<bool> acknowledged{};         ///< there
    std::vector<std::string> relatedBreaches{}; ///< of an incident
};

/// Builds a batch line by line; the raw line is a made-up text unless given.
class BatchBuilder
{
public:
    explicit BatchBuilder(SourceId source, bool keepUnparsed = false);
    BatchBuilder& add(const EventSpec& spec, std::int64_t receivedAtMs = 1'700'000'000'500,
                      std::string line = {});
    BatchBuilder& addUnparsed(const std::string& line, std::int64_t receivedAtMs = 1'700'000'000'500);
    /// Packs the lines added since the last time, as a receiver does with a full block.
    BatchBuilder& pack();
    IngestBatch take();

private:
    void append(Event&& event, std::int64_t receivedAtMs, const std::string& line);
    IngestBatch m_batch;
    std::uint32_t m_unpackedLines = 0;
};

/// A store in a temporary folder with one source named "dt".
class TemporaryStore
{
public:
    TemporaryStore();
    QString folder() const { return m_folder.path(); }
    SourceId source() const { return m_source; }
    StoreWriter& writer() { return *m_writer; }
    StoreReader& reader();
    /// Commits one batch; fails the test's expectations by returning an empty summary.
    StoredBatch commit(IngestBatch batch);
    StoredBatch commit(BatchBuilder& builder) { return commit(builder.take()); }
    /// Closes the writer and opens it again, as a new program would.
    void reopen();
    /// Closes the writer, so that another may open the folder. Nothing but folder() works after it.
    void close() { m_writer.reset(); }
    std::vector<EventId> ids(const AlertFilter& filter = anything(), const AlertOrder& order = {});
    std::vector<AlertRow> rows(const AlertFilter& filter = anything(), const AlertOrder& order = {});
    SourceRecord sourceRecord();

    /// A filter that lets everything through.
    static AlertFilter anything();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StoreWriter> m_writer;
    std::unique_ptr<StoreReader> m_reader;
    SourceId m_source{};
};

} // namespace duskwatch::test
