// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storebuilder.h"

#include "core/store/linepacker.h"
#include "core/triage/classify.h"

#include <QTest>

namespace duskwatch::test {

BatchBuilder::BatchBuilder(SourceId source, bool keepUnparsed)
{
    m_batch.source = source;
    m_batch.keepUnparsed = keepUnparsed;
}

BatchBuilder& BatchBuilder::add(const EventSpec& spec, std::int64_t receivedAtMs, std::string line)
{
    Event event;
    event.kind = spec.kind;
    event.externalId = spec.externalId;
    event.title = spec.title;
    event.device.hostname = spec.device;
    event.device.ip = spec.address;
    event.summary = spec.summary;
    event.score = {ScoreField::Score, spec.score};
    event.category = spec.category;
    event.timeMs = spec.timeMs;
    event.acknowledged = spec.acknowledged;
    for (const std::string& pbid : spec.relatedBreaches)
        event.lists.add(EventList::RelatedBreaches, pbid);
    event.resolved = spec.resolved;
    event.respondData = spec.respond;
    if (line.empty())
        line = "darktrace {\"pbid\":" + spec.externalId + "}";
    append(std::move(event), receivedAtMs, line);
    return *this;
}

BatchBuilder& BatchBuilder::addUnparsed(const std::string& line, std::int64_t receivedAtMs)
{
    Event event;
    event.unparsedReason = "not JSON";
    append(std::move(event), receivedAtMs, line);
    return *this;
}

void BatchBuilder::append(Event&& event, std::int64_t receivedAtMs, const std::string& line)
{
    IngestRecord record;
    record.verdict = classify(event, {}, receivedAtMs);
    record.event = std::move(event);
    record.length = static_cast<std::uint32_t>(line.size());
    record.receivedAtMs = receivedAtMs;
    if (m_batch.goesToLog(record)) {
        m_batch.lines += line;
        ++m_unpackedLines;
    } else {
        m_batch.putAside(receivedAtMs, line);
    }
    m_batch.records.push_back(std::move(record));
}

BatchBuilder& BatchBuilder::pack()
{
    LinePacker packer;
    m_batch.blocks.push_back({m_unpackedLines, std::string(packer.pack(m_batch.lines)), {}});
    m_batch.lines.clear();
    m_unpackedLines = 0;
    return *this;
}

IngestBatch BatchBuilder::take()
{
    m_unpackedLines = 0;
    IngestBatch next;
    next.source = m_batch.source;
    next.keepUnparsed = m_batch.keepUnparsed;
    return std::exchange(m_batch, std::move(next));
}

TemporaryStore::TemporaryStore()
{
    reopen();
    auto added = m_writer->addSource(QStringLiteral("dt"), "{}");
    if (!added)
        qFatal("cannot add a source: %s", qPrintable(userMessage(added.error())));
    m_source = added->id;
}

void TemporaryStore::reopen()
{
    m_reader.reset();
    m_writer.reset();
    auto writer = StoreWriter::open(m_folder.path());
    if (!writer)
        qFatal("cannot open the store: %s", qPrintable(userMessage(writer.error())));
    m_writer = std::move(writer).value();
}

StoreReader& TemporaryStore::reader()
{
    if (!m_reader) {
        auto reader = StoreReader::open(m_folder.path());
        if (!reader)
            qFatal("cannot read the store: %s", qPrintable(userMessage(reader.error())));
        m_reader = std::move(reader).value();
    }
    return *m_reader;
}

StoredBatch TemporaryStore::commit(IngestBatch batch)
{
    auto stored = m_writer->commit(std::span(&batch, 1));
    if (!stored)
        qFatal("cannot commit: %s", qPrintable(userMessage(stored.error())));
    return stored.value().front();
}

std::vector<EventId> TemporaryStore::ids(const AlertFilter& filter, const AlertOrder& order)
{
    std::vector<EventId> all;
    const auto read = reader().eventIds(filter, order, [&](std::vector<EventId>&& ids) {
        all.insert(all.end(), ids.begin(), ids.end());
        return true;
    });
    if (!read)
        qFatal("cannot list: %s", qPrintable(userMessage(read.error())));
    return all;
}

std::vector<AlertRow> TemporaryStore::rows(const AlertFilter& filter, const AlertOrder& order)
{
    auto rows = reader().rows(ids(filter, order));
    if (!rows)
        qFatal("cannot read rows: %s", qPrintable(userMessage(rows.error())));
    return rows.value();
}

SourceRecord TemporaryStore::sourceRecord()
{
    const auto sources = m_writer->sources();
    return sources ? sources.value().front() : SourceRecord{};
}

AlertFilter TemporaryStore::anything()
{
    AlertFilter filter;
    filter.outcomes = {};
    return filter;
}

} // namespace duskwatch::test
