// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/connectionrows.h"
#include "core/store/counters.h"
#include "core/store/ids.h"
#include "core/triage/ruledecision.h"
#include "core/triage/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// One received line on its way to the store: decoded and judged. Its bytes are in the batch.
struct IngestRecord
{
    Event event;
    Verdict verdict;
    RuleDecision decision;
    std::uint32_t length = 0; ///< bytes of the line
    std::int64_t receivedAtMs = 0;
    std::int64_t askedAtMs = 0; ///< when the appliance was asked for it; 0: it came by itself
};

/// A block of the log as its receiver closed it: packed, or left to the store to pack.
struct ClosedBlock
{
    std::uint32_t count = 0; ///< lines in it
    std::string frame;       ///< made by LinePacker; empty where \a lines are not
    std::string lines;       ///< bytes as received, one line behind the other
};

/// A line that was not understood and does not go to the log.
struct KeptLine
{
    std::int64_t receivedAtMs = 0;
    std::string line; ///< at most kKeptUnparsedBytes
};

inline constexpr std::size_t kKeptUnparsedLines = 1000;   ///< the newest so many are kept aside, per source
inline constexpr std::size_t kKeptUnparsedBytes = 16'384; ///< of each line kept aside

/// Lines of one source that are committed together, in the order received. A value; moved between threads.
/// The log gets the bytes of \a blocks and then of \a lines; together they hold every record's line, but those of
/// unparsed records only when \a keepUnparsed.
struct IngestBatch
{
    SourceId source{};
    bool keepUnparsed = false; ///< unparsed lines go to the log; else the newest are kept aside
    std::vector<IngestRecord> records;
    std::vector<ClosedBlock> blocks;
    std::string lines;                    ///< bytes as received, one line behind the other
    std::vector<KeptLine> aside;          ///< unparsed lines when not keepUnparsed; oldest first
    std::optional<PollPosition> position; ///< of the source, true once this batch is stored; set by pollers

    bool goesToLog(const IngestRecord& record) const
    {
        return keepUnparsed || record.verdict.outcome != Outcome::Unparsed;
    }
    /// Keeps \a line aside and forgets older ones beyond kKeptUnparsedLines now and then.
    void putAside(std::int64_t receivedAtMs, std::string_view line)
    {
        if (aside.size() >= 2 * kKeptUnparsedLines)
            aside.erase(aside.begin(), aside.end() - kKeptUnparsedLines);
        aside.push_back({receivedAtMs, std::string(line.substr(0, kKeptUnparsedBytes))});
    }
    /// What this batch weighs in a queue: bytes of memory, roughly.
    std::size_t weightBytes() const
    {
        std::size_t bytes = lines.size() + records.size() * sizeof(IngestRecord);
        for (const ClosedBlock& block : blocks)
            bytes += block.frame.size() + block.lines.size();
        for (const KeptLine& kept : aside)
            bytes += sizeof kept + kept.line.size();
        return bytes;
    }
};

inline constexpr std::size_t kLagsPerBatch = 32;

/// What one commit did. Sent to everyone who shows stored things.
struct StoredBatch
{
    SourceId source{};
    Counters delta;
    EventId firstNew{}; ///< ids firstNew..lastNew were added; both 0 when none was
    EventId lastNew{};
    std::vector<EventId> updated; ///< existing events that changed, no duplicates
    std::vector<EventId> raised;  ///< of these, alerts that are more urgent than before
    std::int64_t logEnd = 0;      ///< sequence number after the newest line of the source's log
    std::int64_t lastReceivedAtMs = 0;
    /// Time of receipt minus event time of the newest events added, in ms; at most kLagsPerBatch.
    std::vector<std::int64_t> lagsMs;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::StoredBatch)
