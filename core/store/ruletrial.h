// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ids.h"
#include "core/store/rulehits.h"
#include "core/triage/detectionrule.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace duskwatch {

/// A question about the stored past: what one rule would have done among the others.
struct RuleTrial
{
    DetectionRules rules;    ///< as they would be, in order
    RuleId rule{};           ///< the one that is asked about; 0: all of them
    std::int64_t fromMs = 0; ///< by the time the alert table sorts by, inclusive; ms since 1970 UTC
    std::int64_t toMs = 0;   ///< exclusive
};

/// One event that the rule would have decided about.
struct RuleTrialEvent
{
    EventId id{};
    std::int64_t timeMs = 0;
    QString title;  ///< foreign
    QString device; ///< foreign
    RuleAction would = RuleAction::None;
    bool wasAlert = false;
};

/// What came of it.
struct RuleTrialOutcome
{
    std::int64_t looked = 0;            ///< events that were looked at
    std::int64_t undecided = 0;         ///< of them, that need their line, which is not kept any more
    RuleHits hits;                      ///< what the rule would have done
    std::int64_t noLongerAlerts = 0;    ///< alerts that it would have turned off or excepted
    std::int64_t alertsAgain = 0;       ///< events that rules suppressed and that would have been alerts
    std::vector<RuleTrialEvent> newest; ///< of the hits, the newest kMaxTrialEvents, newest first
};

inline constexpr std::size_t kMaxTrialEvents = 200;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::RuleTrial)
Q_DECLARE_METATYPE(duskwatch::RuleTrialOutcome)
