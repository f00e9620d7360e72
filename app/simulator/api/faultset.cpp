// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/faultset.h"

#include <algorithm>
#include <limits>

namespace duskwatch::simulator {

namespace {
constexpr qsizetype kMostFaults = 64;
constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
} // namespace

bool FaultSet::add(const Fault& fault, std::int64_t nowMs)
{
    m_entries.removeIf(
        [&](const Entry& entry) { return entry.endsMs <= nowMs || entry.fault.name == fault.name; });
    if (m_entries.size() >= kMostFaults)
        return false;
    m_entries.append({fault, fault.lastsMs > 0 ? nowMs + fault.lastsMs : kNever});
    return true;
}

const Fault* FaultSet::find(FaultKind kind, std::optional<Endpoint> endpoint, std::int64_t nowMs) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.fault.kind == kind && entry.endsMs > nowMs &&
               (!entry.fault.endpoint || entry.fault.endpoint == endpoint);
    });
    return found == m_entries.end() ? nullptr : &found->fault;
}

QList<QByteArray> FaultSet::names(std::int64_t nowMs) const
{
    QList<QByteArray> names;
    for (const Entry& entry : m_entries) {
        if (entry.endsMs > nowMs)
            names.append(entry.fault.name);
    }
    return names;
}

std::optional<std::int64_t> FaultSet::nextEndMs(std::int64_t nowMs) const
{
    std::int64_t next = kNever;
    for (const Entry& entry : m_entries) {
        if (entry.endsMs > nowMs)
            next = std::min(next, entry.endsMs);
    }
    return next == kNever ? std::nullopt : std::optional(next);
}

} // namespace duskwatch::simulator
