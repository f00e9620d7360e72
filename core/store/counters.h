// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <cstdint>

namespace duskwatch {

/// What became of every line one source received. Always adds up:
/// received = unparsed + audit + informational + suppressed + resolved + alerts + updates.
struct Counters
{
    std::int64_t received = 0;
    std::int64_t unparsed = 0;
    std::int64_t audit = 0;
    std::int64_t informational = 0;
    std::int64_t suppressed = 0;
    std::int64_t resolved = 0;
    std::int64_t alerts = 0;
    std::int64_t updates = 0; ///< lines about an event that was stored already
    std::int64_t bytes = 0;   ///< bytes of all lines, framing excluded; not part of the sum

    bool addsUp() const
    {
        return received == unparsed + audit + informational + suppressed + resolved + alerts + updates;
    }
    void count(Outcome outcome);
    Counters& operator+=(const Counters& other);
    friend bool operator==(const Counters&, const Counters&) = default;
};

} // namespace duskwatch
