// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/ids.h"
#include "core/triage/investigation.h"

#include <QMetaType>
#include <QString>

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// An AI Analyst incident that rests on a breach. Its title is foreign: show it escaped.
struct RelatedIncident
{
    EventId id{};
    QString title;
    std::int64_t timeMs = 0; ///< ms since 1970 UTC
};

/// The investigation that holds an event. Its title is foreign: show it escaped.
struct RelatedInvestigation
{
    InvestigationId id{};
    QString title;
    InvestigationStatus status{};
};

/// What else the store knows around an event.
struct Relatives
{
    EventId of{};
    std::vector<RelatedIncident> incidents; ///< newest first, at most kMaxRelatedIncidents
    bool moreIncidents = false;
    std::int64_t alertsOfDevice = 0; ///< all alerts of its device, itself included; 0 where it names none
    std::optional<RelatedInvestigation> investigation;
};

inline constexpr int kMaxRelatedIncidents = 20;

/// The word under which the index finds the incidents that rest on breach \a pbid; empty where \a pbid is no plain
/// number. It begins with a sign that nobody searches for.
std::string breachWord(std::string_view pbid);

/// Inside the caller's transaction; throws SQLite::Exception. Empty for an event that is not stored.
Relatives readRelatives(SQLite::Database& database, EventId id);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::Relatives)
