// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acknowledgement.h"

namespace duskwatch {

AlertStatus statusAsSaid(AlertStatus status, bool there, const IngestRecord& record)
{
    if (record.verdict.outcome == Outcome::Resolved)
        return AlertStatus::Resolved;
    if (record.event.acknowledged.value_or(false))
        return AlertStatus::Acknowledged;
    if (record.event.acknowledged && there && status == AlertStatus::Acknowledged)
        return AlertStatus::New;
    // Active again after it was resolved: it asks for attention again. An acknowledgement of ours stays.
    return status == AlertStatus::Resolved ? AlertStatus::New : status;
}

AcknowledgementVerdict judgeAcknowledgement(const KnownAcknowledgement& known, const IngestRecord& record)
{
    const Event& event = record.event;
    const AlertStatus said = statusAsSaid(known.status, known.there, record);
    const bool there = event.acknowledged.value_or(known.there); // what says nothing about it changes nothing
    if (said == known.status || said == AlertStatus::Resolved || !event.acknowledged ||
        known.status == AlertStatus::Resolved)
        return {said, there, false};
    const std::int64_t askedAtMs = record.askedAtMs != 0 ? record.askedAtMs : record.receivedAtMs;
    if (known.readBackMs > askedAtMs)
        return {known.status, known.there, false};
    if (!known.onItsWayMs)
        return {said, there, true};
    const std::int64_t oursMs = *known.onItsWayMs;
    const std::int64_t theirsMs = there ? event.acknowledgedMs : 0;
    const bool changedThere = there != known.there || (theirsMs > oursMs && theirsMs != known.seenMs);
    const bool newer = theirsMs != 0 ? theirsMs > oursMs : askedAtMs > oursMs;
    if (changedThere && newer)
        return {said, there, true};
    return {known.status, there, false};
}

} // namespace duskwatch
