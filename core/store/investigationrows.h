// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filter.h"
#include "core/store/investigation.h"
#include "core/store/rows.h"

#include <QMetaType>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// One investigation as stored. Texts are foreign: show them escaped. Times are ms since 1970 UTC, 0: none.
struct InvestigationSummary
{
    InvestigationId id{};
    QString title;
    QString actor; ///< device it is about; may be empty
    RuleId rule{}; ///< 0: opened by a person
    InvestigationStatus status{};
    Disposition disposition{};
    QString assignee; ///< empty: nobody
    QStringList tags;
    InvestigationPriority priority{};  ///< that holds
    InvestigationPriority inherited{}; ///< of the most urgent alert it holds
    bool prioritySet = false;          ///< by a person: \a priority is not \a inherited
    std::int64_t openedMs = 0;
    std::int64_t changedMs = 0;
    std::int64_t closedMs = 0;
    std::int64_t firstAlertMs = 0;
    std::int64_t lastAlertMs = 0;
    std::int64_t alerts = 0; ///< that it holds and that are still stored
    InvestigationId mergedInto{};
};

/// Which investigations to show. An empty set means "any". Merged ones are shown by the one that took them in.
struct InvestigationFilter
{
    EnumSet<InvestigationStatus> statuses;
    EnumSet<InvestigationPriority> priorities;
    std::optional<QString> assignee; ///< empty text: nobody
    QString text; ///< somewhere in title, device, tags or assignee, in any case; or its number
    // With an alert in this time, ms since 1970 UTC, from inclusive, to exclusive.
    std::optional<std::int64_t> fromMs;
    std::optional<std::int64_t> toMs;
    friend bool operator==(const InvestigationFilter&, const InvestigationFilter&) = default;
};

inline constexpr int kMaxInvestigationsListed = 1000;

/// What was not opened because there were too many.
struct RefusedInvestigations
{
    InvestigationRefusal reason{};
    std::int64_t count = 0;
    std::int64_t lastMs = 0;
};

/// Open ones first, then the most urgent, then the newest; at most kMaxInvestigationsListed.
struct InvestigationList
{
    std::vector<InvestigationSummary> rows;
    std::int64_t matching = 0;
    std::array<std::int64_t, 4> byStatus{}; ///< by InvestigationStatus, under the filter without its statuses
    std::array<std::int64_t, 5> byPriority{}; ///< by InvestigationPriority, likewise without its priorities
    InvestigationLimits limits;               ///< of what rules may open
    std::int64_t notClosed = 0;               ///< in all, whatever the filter says
    std::vector<RefusedInvestigations> refused;
};

/// One line of the audit trail. Who is empty where a rule did it.
struct InvestigationEntry
{
    std::int64_t id = 0;
    InvestigationId investigation{}; ///< may be one that was merged into the one shown
    std::int64_t atMs = 0;
    QString who;
    InvestigationEvent kind{};
    QString before;
    QString after;
};

struct InvestigationAlert
{
    AlertRow row;
    std::int64_t joinedMs = 0;
    bool byHand = false; ///< a person put it there
};

inline constexpr int kMaxInvestigationAlertsShown = 1000;
inline constexpr int kMaxInvestigationEntriesShown = 2000;

struct InvestigationDetail
{
    InvestigationSummary summary;
    std::vector<InvestigationAlert>
        alerts; ///< by time, the newest kMaxInvestigationAlertsShown, oldest first
    std::vector<InvestigationEntry> entries; ///< the newest kMaxInvestigationEntriesShown, oldest first
};

/// One moment of a timeline: an alert or an entry of the audit trail, by its place in the detail.
struct TimelineMoment
{
    std::int64_t atMs = 0;
    bool isAlert = false;
    std::size_t index = 0;
};

/// Alerts (by their own time), notes and changes in one order, oldest first. Pure.
std::vector<TimelineMoment> timelineOf(const InvestigationDetail& detail);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::InvestigationList)
Q_DECLARE_METATYPE(duskwatch::InvestigationDetail)
