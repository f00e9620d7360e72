// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/poller.h"
#include "core/engine/ingestassembler.h"

#include <limits>

namespace duskwatch {

/// What one source fetches on its way to the write queue: each element is a line of the source's log, decoded and
/// judged as one that was received. Network thread. The queue is borrowed and must outlive this.
class FetchedEvents final : public PollSink
{
public:
    FetchedEvents(SourceId source, bool keepUnparsed, WriteQueue& queue, std::function<void()> wakeWriter);
    /// Puts what came last on the queue.
    ~FetchedEvents() override;

    void setTriage(const TriageSettings& settings) { m_assembler.setTriage(settings); }
    void setRules(const RuleSetPointer& rules) { m_assembler.setRules(rules); }
    /// Nothing is missing any more: forgets from when on something was (see PollPosition).
    void gapClosed();

    /// Elements that no poll brought, at once on the queue; nothing becomes complete by them.
    void takeAnswer(std::string_view answer, std::int64_t receivedAtMs);

    void element(const AnswerElement& element, std::int64_t receivedAtMs) override;
    void windowComplete(PollEndpoint endpoint, std::int64_t completeUntilMs) override;
    void windowAsked(std::int64_t nowMs) override { m_assembler.setAskedAt(nowMs); }
    void windowBroken() override { m_assembler.flush(); }
    bool hasRoom() const override { return m_assembler.hasRoom(); }

private:
    IngestAssembler m_assembler;
};

/// Position of a collector's end-point: nothing is missing.
inline constexpr std::int64_t kNoGap = std::numeric_limits<std::int64_t>::max();

} // namespace duskwatch
