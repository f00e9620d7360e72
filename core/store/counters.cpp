// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/counters.h"

namespace duskwatch {

void Counters::count(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Unparsed:
        ++unparsed;
        break;
    case Outcome::Audit:
        ++audit;
        break;
    case Outcome::Suppressed:
        ++suppressed;
        break;
    case Outcome::Informational:
        ++informational;
        break;
    case Outcome::Resolved:
        ++resolved;
        break;
    case Outcome::Alert:
        ++alerts;
        break;
    }
}

Counters& Counters::operator+=(const Counters& other)
{
    received += other.received;
    unparsed += other.unparsed;
    audit += other.audit;
    informational += other.informational;
    suppressed += other.suppressed;
    resolved += other.resolved;
    alerts += other.alerts;
    updates += other.updates;
    bytes += other.bytes;
    return *this;
}

} // namespace duskwatch
