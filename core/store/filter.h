// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumset.h"
#include "core/store/ids.h"
#include "core/triage/verdict.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// Where an alert stands with its user.
enum class AlertStatus : std::uint8_t { New = 0, Acknowledged = 1, Resolved = 2 };

/// Which stored events to show. A value: can be saved, compared, and sent to the store without a view.
/// An empty set means "any". Times are ms since 1970 UTC, from inclusive, to exclusive.
struct AlertFilter
{
    EnumSet<Outcome> outcomes{Outcome::Alert};
    EnumSet<Priority> priorities;
    EnumSet<Category> categories;
    EnumSet<EventKind> kinds;
    EnumSet<AlertStatus> statuses;
    std::optional<SourceId> source;
    std::optional<std::int64_t> fromMs;
    std::optional<std::int64_t> toMs;
    std::optional<QString> assignee; ///< empty text: nobody
    std::optional<QString> tag;
    /// Words that must all occur (as beginnings of words) in model, title, device, address, summary.
    QString text;
    /// Exactly this device (host name or label, else address) and title, byte for byte as stored; empty: any.
    QByteArray device;
    QByteArray title;

    friend bool operator==(const AlertFilter&, const AlertFilter&) = default;
};

/// Columns of the alert table (PRODUCT, row 10). Their numbers are remembered: append only.
enum class AlertColumn : std::uint8_t {
    Priority,
    Time,
    Category,
    Score,
    Title,
    Device,
    Source,
    Kind,
    Status,
    Repeats,
    Assignee,
    Tags
};
inline constexpr int kAlertColumnCount = 12;

struct AlertOrder
{
    AlertColumn column = AlertColumn::Time;
    bool descending = true;
    friend bool operator==(const AlertOrder&, const AlertOrder&) = default;
};

/// Numbers for the filter chips. Each group is counted under the filter without that group's own condition.
struct FilterCounts
{
    std::int64_t matching = 0; ///< under the whole filter
    std::int64_t high = 0;
    std::int64_t medium = 0;
    std::int64_t low = 0;
    std::int64_t informational = 0; ///< same time range and source, outcome Informational
    std::int64_t suppressed = 0;
};

} // namespace duskwatch
