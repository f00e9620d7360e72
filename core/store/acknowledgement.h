// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "core/store/ingest.h"

#include <cstdint>
#include <optional>

namespace duskwatch {

/// What is known about an alert's acknowledgement when the appliance tells about the alert again. Times in ms since 1970
/// UTC.
struct KnownAcknowledgement
{
    AlertStatus status = AlertStatus::New;
    bool there = false; ///< the appliance has acknowledged it, as far as is known
    /// A change of ours that is on its way to Darktrace was asked for then.
    std::optional<std::int64_t> onItsWayMs;
    std::int64_t readBackMs = 0; ///< when one that arrived was read back; 0: none was
    std::int64_t seenMs = 0;     ///< the appliance's time of that acknowledgement; 0: not known
};

struct AcknowledgementVerdict
{
    AlertStatus status = AlertStatus::New;
    bool there = false;
    bool replacesOurs = false; ///< the appliance's state took the place of what it was here

    friend bool operator==(const AcknowledgementVerdict&, const AcknowledgementVerdict&) = default;
};

/// What becomes of the status by what \a record says alone. An acknowledgement of ours that Darktrace was never told of
/// stays: only one that it had can be taken back by it.
AlertStatus statusAsSaid(AlertStatus status, bool there, const IngestRecord& record);

/// What becomes of it beside changes that are on their way to Darktrace. A change made there wins over an older one of
/// ours: by its own time where it says one, else when it was asked for after ours. An answer that was asked for before
/// ours arrived says nothing. Pure.
AcknowledgementVerdict judgeAcknowledgement(const KnownAcknowledgement& known, const IngestRecord& record);

} // namespace duskwatch
