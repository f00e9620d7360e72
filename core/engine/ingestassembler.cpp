// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ingestassembler.h"

#include "core/syslog/message.h"
#include "core/triage/classify.h"
#include "core/triage/ruleeffect.h"

#include <utility>

namespace duskwatch {
namespace {

/// A round of reading that brought more than this is part of a flood, which is not stored piece by piece.
constexpr std::size_t kFloodBytes = 131'072;
/// A block that fills so much of its buffer is handed on with it instead of being copied.
constexpr std::size_t kWholeBufferBytes = LinePacker::kBlockBytes / 2;

} // namespace

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
    m_batch.source = m_source;
    m_batch.keepUnparsed = m_keepUnparsed;
    m_waiting = false;
    if (m_batch.records.capacity() == 0)
        m_batch.records = m_queue.spareRecords();
    m_batch.records.reserve(kBatchRecords + LinePacker::kBlockLines);
    makeRoom();
}

void IngestAssembler::makeRoom()
{
    // One frame beyond a block, so that lines never move while they are decoded where they lie.
    m_lines.reserve(LinePacker::kBlockBytes + kMaxFrameBytes + Decoder::kPadding);
}

void IngestAssembler::frame(const Frame& frame)
{
    if (m_batch.records.empty())
        startBatch();
    const std::size_t begin = m_lines.size();
    m_lines += frame.bytes;
    const std::string_view line = std::string_view(m_lines).substr(begin);
    IngestRecord& record = m_batch.records.emplace_back();
    record.length = static_cast<std::uint32_t>(line.size());
    record.receivedAtMs = frame.receivedAtMs;
    record.askedAtMs = m_askedAtMs;
    if (frame.truncated)
        record.event.unparsedReason = "longer than 1 MiB; only the first part was kept";
    else
        m_decoder.decode(splitSyslogLine(line).payload, record.event);
    if (m_fromApi && !record.event.acknowledged)
        record.event.acknowledged = false;
    record.verdict = classify(record.event, m_triage, record.receivedAtMs);
    if (m_rules) {
        record.decision = m_rules->decide(record.event, record.verdict, toInt(m_source), record.receivedAtMs);
        applyRule(record.decision, record.verdict);
    }
    record.event.lists.clear(EventList::Tags); // the rules have seen them, the store does not keep them
    record.event.lists.clear(EventList::Techniques);
    m_batchBytes += line.size();
    m_roundBytes += line.size();
    if (m_batch.goesToLog(record)) {
        if (++m_lineCount == LinePacker::kBlockLines || m_lines.size() >= LinePacker::kBlockBytes)
            closeBlock();
    } else {
        m_batch.putAside(record.receivedAtMs, line);
        m_lines.resize(begin);
    }
    if (isFull())
        flush();
}

bool IngestAssembler::isFull() const
{
    if (m_batch.records.size() < kBatchRecords && m_batchBytes < kBatchBytes)
        return false;
    // Lines that fill no block are stored one by one first; but where hardly any goes to the log, do not wait for more.
    return m_lineCount == 0 || m_batch.records.size() >= kBatchRecords + LinePacker::kBlockLines;
}

void IngestAssembler::closeBlock()
{
    // Packing is a fifth of all the work, and whoever is less busy does it: a store for which nothing waits is faster
    // than we are, so it gets the lines as they are; soon both take equally long.
    if (m_queue.isEmpty() && m_lines.size() >= kWholeBufferBytes) {
        m_batch.blocks.push_back({m_lineCount, {}, std::exchange(m_lines, m_queue.spareLines())});
        makeRoom();
    } else if (m_queue.isEmpty()) {
        m_batch.blocks.push_back({m_lineCount, {}, m_lines});
    } else {
        m_batch.blocks.push_back({m_lineCount, std::string(m_packer.pack(m_lines)), {}});
    }
    m_lines.clear();
    m_lineCount = 0;
}

void IngestAssembler::roundFinished()
{
    const bool flood = std::exchange(m_roundBytes, 0) > kFloodBytes;
    if (!m_batch.records.empty() && !flood && m_queue.idle())
        flush();
}

void IngestAssembler::flush()
{
    if (!m_batch.records.empty())
        push();
}

void IngestAssembler::flushWaiting()
{
    if (std::exchange(m_waiting, true))
        flush();
}

void IngestAssembler::flush(const PollPosition& position)
{
    m_batch.source = m_source;
    m_batch.position = position;
    push();
}

void IngestAssembler::push()
{
    // In a flood the rest is a block as well, however small: as single lines it would be stored, read back and packed by
    // the store, which took a sixth of its time.
    if (!m_batch.blocks.empty() && m_lineCount > 0)
        closeBlock();
    m_batch.lines = m_lines; // a copy without the room to spare, which stays here
    m_lines.clear();
    m_lineCount = 0;
    m_batchBytes = 0;
    if (m_batch.records.size() < kBatchRecords / 4) // a trickle does not hold on to the room for a flood
        m_batch.records.shrink_to_fit();
    const bool wake = m_queue.push(std::move(m_batch));
    m_batch = {};
    if (wake)
        m_wakeWriter();
}

} // namespace duskwatch
