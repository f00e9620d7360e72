// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/decoder.h"
#include "core/store/linepacker.h"
#include "core/store/writequeue.h"
#include "core/syslog/framesink.h"
#include "core/triage/ruleset.h"
#include "core/triage/verdict.h"

#include <functional>

namespace duskwatch {

/// Turns the frames of one source into batches: each line is copied once, decoded where it lies, judged, packed into
/// a block with its neighbours, and put on the write queue. Lives in the receiving thread. The queue is borrowed and must outlive this.
class IngestAssembler final : public FrameSink
{
public:
    /// A batch goes on its way at the end of the block with which it reaches so many records or bytes, when the store
    /// is idle and little is coming, or when the collector's timer finds it waiting (flushWaiting()).
    static constexpr std::size_t kBatchRecords = 4 * LinePacker::kBlockLines;
    static constexpr std::size_t kBatchBytes = 4 * LinePacker::kBlockBytes;

    /// \a wakeWriter is called, in this thread, when the queue was empty before a batch was put on it.
    IngestAssembler(SourceId source, bool keepUnparsed, WriteQueue& queue, std::function<void()> wakeWriter);

    /// What comes are elements of API answers: an event that names no acknowledgement has none. A syslog line that
    /// names none says nothing about it.
    void setFromApi() { m_fromApi = true; }
    /// When the appliance was asked for what comes now, ms since 1970 UTC.
    void setAskedAt(std::int64_t nowMs) { m_askedAtMs = nowMs; }
    void setTriage(const TriageSettings& settings) { m_triage = settings; }

    /// Detection rules for what comes from now on; null: none.
    void setRules(const RuleSetPointer& rules) { m_rules = rules; }

    void frame(const Frame& frame) override;
    void roundFinished() override;
    bool hasRoom() const override { return m_queue.hasRoom(); }

    /// Puts what is gathered on the queue.
    void flush();
    /// The same, unless it was begun after the last call: a flood fills its batches by itself, and one that was cut off
    /// in the middle of a block leaves single lines behind, which the store has to pack later.
    void flushWaiting();
    /// Puts what is gathered on the queue together with \a position, which is stored with it.
    void flush(const PollPosition& position);
    bool isEmpty() const { return m_batch.records.empty(); }

private:
    void startBatch();
    void makeRoom();
    void closeBlock();
    bool isFull() const;
    void push();

    const SourceId m_source;
    const bool m_keepUnparsed;
    WriteQueue& m_queue;
    const std::function<void()> m_wakeWriter;
    TriageSettings m_triage;
    RuleSetPointer m_rules;
    bool m_fromApi = false;
    std::int64_t m_askedAtMs = 0;
    Decoder m_decoder;
    LinePacker m_packer;
    IngestBatch m_batch;
    std::string m_lines;           ///< lines for the log that are in no block yet
    std::uint32_t m_lineCount = 0; ///< of them
    std::size_t m_batchBytes = 0;  ///< of all lines in the batch
    std::size_t m_roundBytes = 0;  ///< of the lines since the last roundFinished()
    bool m_waiting = false;        ///< the batch was there at the last flushWaiting()
};

} // namespace duskwatch
