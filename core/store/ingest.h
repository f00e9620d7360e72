// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/connectionrows.h"
#include "core/store/counters.h"
#include "core/store/ids.h"
#include "core/triage/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// One received line on its way to the store: decoded, judged, and where its bytes are in the batch.
struct IngestRecord
{
    Event event;
    Verdict verdict;
    std::uint32_t offset = 0; ///< into IngestBatch::lines
    std::uint32_t length = 0;
    std::int64_t receivedAtMs = 0;
};

/// Lines of one source that are committed together, in the order received. A value; moved between threads.
struct IngestBatch
{
    SourceId source{};
    bool keepUnparsed = false; ///< unparsed lines go to the log; else only the newest 1,000 are kept aside
    std::string lines;         ///< all lines' bytes, as received, one behind the other
    std::vector<IngestRecord> records;
    std::optional<PollPosition> position; ///< of the source, true once this batch is stored; set by pollers

    std::string_view line(const IngestRecord& record) const
    {
        return std::string_view(lines).substr(record.offset, record.length);
    }
    /// What this batch weighs in a queue.
    std::size_t weightBytes() const { return lines.size() + records.size() * sizeof(IngestRecord); }
};

/// What one commit did. Sent to everyone who shows stored things.
struct StoredBatch
{
    SourceId source{};
    Counters delta;
    EventId firstNew{}; ///< ids firstNew..lastNew were added; both 0 when none was
    EventId lastNew{};
    std::vector<EventId> updated; ///< existing events that changed, no duplicates
    std::int64_t logEnd = 0;      ///< sequence number after the newest line of the source's log
    std::int64_t lastReceivedAtMs = 0;
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::StoredBatch)
