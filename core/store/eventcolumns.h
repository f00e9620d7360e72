// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/eventflags.h"
#include "core/store/filter.h"
#include "core/store/ingest.h"

#include <cstdint>
#include <string>

// What a record becomes in columns of the event table. Pure; any thread.
namespace duskwatch {

inline int flagsOf(const IngestRecord& record)
{
    return (record.event.test ? kTestFlag : 0) | (record.verdict.timePlausible ? 0 : kImplausibleTimeFlag) |
           (record.event.acknowledged.value_or(false) ? kAcknowledgedThereFlag : 0);
}

inline std::int64_t sortTime(const IngestRecord& record)
{
    return record.verdict.timePlausible && record.event.timeMs ? *record.event.timeMs : record.receivedAtMs;
}

inline const std::string& deviceName(const Event& event)
{
    return event.device.hostname.empty() ? event.device.label : event.device.hostname;
}

/// The status of an event that is new.
inline AlertStatus firstStatus(const IngestRecord& record)
{
    if (record.verdict.outcome == Outcome::Resolved)
        return AlertStatus::Resolved;
    return record.event.acknowledged.value_or(false) ? AlertStatus::Acknowledged : AlertStatus::New;
}

} // namespace duskwatch
