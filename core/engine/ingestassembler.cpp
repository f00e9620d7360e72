// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ingestassembler.h"

#include "core/syslog/message.h"
#include "core/triage/classify.h"

namespace duskwatch {

IngestAssembler::IngestAssembler(SourceId source, bool keepUnparsed, WriteQueue& queue,
                                 std::function<void()> wakeWriter)
    : m_source(source),
      m_keepUnparsed(keepUnparsed),
      m_queue(queue),
      m_wakeWriter(std::move(wakeWriter))
{
}

void IngestAssembler::startBatch()
{
    m_batch = {};
    m_batch.source = m_source;
    m_batch.keepUnparsed = m_keepUnparsed;
    // Room for one frame beyond the limit, so that lines never move while they are decoded where they lie.
    m_batch.lines.reserve(kBatchBytes + kMaxFrameBytes + Decoder::kPadding);
    m_batch.records.reserve(kBatchRecords);
}

void IngestAssembler::frame(const Frame& frame)
{
    if (m_batch.records.empty())
        startBatch();
    IngestRecord record;
    record.offset = static_cast<std::uint32_t>(m_batch.lines.size());
    record.length = static_cast<std::uint32_t>(frame.bytes.size());
    record.receivedAtMs = frame.receivedAtMs;
    m_batch.lines += frame.bytes;
    if (frame.truncated) {
        record.event.unparsedReason = "longer than 1 MiB; only the first part was kept";
    } else {
        const SyslogMessage message = splitSyslogLine(m_batch.line(record));
        record.event = m_decoder.decode(message.payload);
    }
    record.verdict = classify(record.event, m_triage, record.receivedAtMs);
    m_batch.records.push_back(std::move(record));
    if (m_batch.records.size() >= kBatchRecords || m_batch.lines.size() >= kBatchBytes)
        flush();
}

void IngestAssembler::roundFinished()
{
    if (!m_batch.records.empty() && m_queue.idle())
        flush();
}

void IngestAssembler::flush()
{
    if (m_batch.records.empty())
        return;
    if (m_batch.lines.size() < kBatchBytes / 4) { // a trickle does not hold on to the room for a flood
        m_batch.lines.shrink_to_fit();
        m_batch.records.shrink_to_fit();
    }
    const bool wake = m_queue.push(std::move(m_batch));
    m_batch = {};
    if (wake)
        m_wakeWriter();
}

} // namespace duskwatch
