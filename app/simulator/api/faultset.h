// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/fault.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>

namespace duskwatch::simulator {

/// The faults that are on, each until its time is over. Times are monotonic ms (Clock::monotonicMs). A value type;
/// holds at most 64.
class FaultSet
{
public:
    /// False where there are too many. One of the same name is replaced.
    bool add(const Fault& fault, std::int64_t nowMs);
    void clear() { m_entries.clear(); }

    /// The first one of that kind that concerns \a endpoint; nullptr without one. A fault that is limited to an
    /// end-point does not concern a request for none. Valid until the set changes.
    const Fault* find(FaultKind kind, std::optional<Endpoint> endpoint, std::int64_t nowMs) const;
    bool has(FaultKind kind, std::optional<Endpoint> endpoint, std::int64_t nowMs) const
    {
        return find(kind, endpoint, nowMs) != nullptr;
    }
    QList<QByteArray> names(std::int64_t nowMs) const;
    /// When the next one ends by itself; nothing where none does.
    std::optional<std::int64_t> nextEndMs(std::int64_t nowMs) const;

private:
    struct Entry
    {
        Fault fault;
        std::int64_t endsMs; ///< INT64_MAX where it does not end by itself
    };
    QList<Entry> m_entries;
};

} // namespace duskwatch::simulator
