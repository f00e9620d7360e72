// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QByteArray>
#include <QMetaType>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// How many alerts of each priority.
struct PriorityCounts
{
    std::int64_t high = 0;
    std::int64_t medium = 0;
    std::int64_t low = 0;

    std::int64_t of(Priority priority) const;
    std::int64_t total() const { return high + medium + low; }
    void add(Priority priority);
    friend bool operator==(const PriorityCounts&, const PriorityCounts&) = default;
};

/// What the dashboard asks. Times are ms since 1970 UTC, compared with what the alert table sorts by.
struct DashboardQuery
{
    std::int64_t beforeMs = 0;        ///< the period before is [beforeMs, fromMs)
    std::int64_t fromMs = 0;          ///< inclusive
    std::optional<std::int64_t> toMs; ///< exclusive; none: whatever is newer counts too
    /// Where the bars begin, ascending, not empty; what is older than the first counts there, and the last one
    /// takes everything that is newer.
    std::vector<std::int64_t> bucketsMs;

    friend bool operator==(const DashboardQuery&, const DashboardQuery&) = default;
};

/// The answer. Counts events, each once, however many lines told of it.
struct DashboardFigures
{
    PriorityCounts alerts;
    PriorityCounts before;     ///< alerts of the period before
    std::int64_t oldestMs = 0; ///< time of the oldest event stored; meaningful when anyStored
    bool anyStored = false;
    std::int64_t informational = 0;
    std::int64_t suppressed = 0;
    std::int64_t resolved = 0;
    std::int64_t audit = 0;
    std::vector<PriorityCounts> buckets; ///< as many as were asked for

    std::int64_t events() const { return alerts.total() + informational + suppressed + resolved + audit; }
};

/// Whose names stand behind the most alerts of a time range.
struct TopQuery
{
    std::int64_t fromMs = 0;
    std::optional<std::int64_t> toMs;
    std::size_t names = 5; ///< of each kind
    /// So many different names are told apart, from the newest alert backwards: a bound on memory, as names are foreign.
    std::size_t differentNames = 100'000;
};

struct NameCount
{
    QByteArray name; ///< foreign text, exactly as stored: not always UTF-8
    std::int64_t count = 0;
    friend bool operator==(const NameCount&, const NameCount&) = default;
};

struct DashboardTop
{
    std::vector<NameCount> devices; ///< by host name or label, else address; most alerts first
    std::vector<NameCount> titles;  ///< models, and what AI Analyst calls its incidents
    std::int64_t repeats = 0;       ///< how many more lines told of an alert that was stored already
    bool complete = true;           ///< false: there were more names than were told apart
};

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::DashboardFigures)
Q_DECLARE_METATYPE(duskwatch::DashboardTop)
