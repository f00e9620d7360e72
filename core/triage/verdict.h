// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace duskwatch {

/// What becomes of an event (TRIAGE, outcome).
enum class Outcome : std::uint8_t {
    Unparsed = 0,
    Audit = 1,
    Suppressed = 2,
    Informational = 3,
    Resolved = 4,
    Alert = 5,
};

/// Urgency of an alert. None for everything that is not an alert.
enum class Priority : std::uint8_t { None = 0, Low = 1, Medium = 2, High = 3 };

/// The step a verdict took. Stored by number: append only, never renumber.
enum class ReasonCode : std::uint8_t {
    NotUnderstood = 1,         ///< no numbers
    AuditLine = 2,             ///< no numbers
    RespondAction = 3,         ///< kind is a RESPOND action
    RespondModel = 4,          ///< model name begins Antigena
    RespondActionsPresent = 5, ///< actions.antigena is not empty
    ComplianceFlag = 6,        ///< compliance:true overrides; value = Category as given
    CategoryInformational = 7, ///< kept, no alert
    CategoryAlerts = 8,        ///< value = Category; it always alerts
    CategoryUnspecified = 9,   ///< no category; alerts because silence would be worse
    CategoryUnknown = 10,      ///< undocumented category, treated as unspecified
    ComplianceOff = 11,        ///< the user turned compliance alerts off
    StatusResolved = 12,       ///< closes the alert with the same uuid
    StatusActive = 13,         ///< a system status that is not resolved alerts
    ScoreBand = 14,            ///< value = score 0-1, limit = threshold compared with, result in priority
    ScorePercent = 15,         ///< value = score as sent, taken as percent
    ScoreIgnored = 16,         ///< value = score as sent; not a number, negative or above 100
    ModelPriorityBand = 17,    ///< value = model priority 0-5
    ModelPriorityIgnored = 18, ///< value = as sent
    StatusLevelBand = 19,      ///< value = Level
    CefSeverityBand = 20,      ///< value = severity 0-10
    CefLevelBand = 21,         ///< value = Level
    NothingToRankBy = 22,      ///< Medium
    TimeImplausible = 23,      ///< value = time as sent in ms; sorted by receipt
    TimeMissing = 24,          ///< no time in the message; sorted by receipt
    TestAlert = 25,            ///< carries the test mark
    KindAlerts = 26,           ///< value = EventKind; e-mail and others without a category rule of their own
    CefSeverityIgnored = 27,   ///< value = as sent; outside 0-10
    RuleInvestigates = 28,     ///< value = RuleId; the detection rule opens investigations
    RuleTracks = 29,           ///< value = RuleId; the rule tracks it as a notable event
    RuleOff = 30,              ///< value = RuleId; the rule is off: kept and counted, no alert
    RuleException = 31,        ///< value = RuleId, limit = the exception's number: kept and counted, no alert
};

/// One step with its numbers. Trivially copyable, so that ingest pays nothing for it.
struct Reason
{
    ReasonCode code{};
    Priority priority = Priority::None;  ///< the priority this step led to, where it led to one
    ScoreField field = ScoreField::None; ///< for score steps: where the number came from
    double value = 0;
    double limit = 0;
};

/// A short list of reasons without allocation. At most kCapacity; classify() never needs more.
class Reasons
{
public:
    static constexpr std::size_t kCapacity = 11;

    void add(const Reason& reason)
    {
        if (m_count < kCapacity)
            m_items[m_count++] = reason;
    }
    std::span<const Reason> items() const { return {m_items.data(), m_count}; }
    std::size_t size() const { return m_count; }

private:
    std::array<Reason, kCapacity> m_items{};
    std::size_t m_count = 0;
};

/// What triage decided about one event, and the steps that led there.
struct Verdict
{
    Outcome outcome = Outcome::Unparsed;
    Priority priority = Priority::None;
    Category category = Category::Unspecified; ///< normalised: compliance flag applied
    std::optional<double> score;               ///< normalised, 0-1
    std::optional<std::int8_t> modelPriority;  ///< 0-5
    bool timePlausible = true;                 ///< false: sort by time of receipt
    Reasons reasons;
};

/// What the user may set about classification.
struct TriageSettings
{
    double highFrom = 0.80;   ///< score at or above which an alert is High; 0 < mediumFrom <= highFrom <= 1
    double mediumFrom = 0.50; ///< score at or above which it is Medium
    bool complianceAlerts = true;
};

} // namespace duskwatch
