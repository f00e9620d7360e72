// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumset.h"
#include "core/events/event.h"
#include "core/triage/ruledecision.h"
#include "core/triage/verdict.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// Which events a rule or an exception is about. Every condition that is set must hold; an empty set, list or number
/// asks for nothing. Of a list one entry is enough. A value; checkMatch() says what is wrong with one.
struct RuleMatch
{
    EnumSet<EventKind> kinds;
    EnumSet<Category> categories;    ///< normalised (Verdict::category)
    EnumSet<Outcome> outcomes;       ///< as classify() decided, before any rule
    EnumSet<Priority> priorities;    ///< of the alert
    EnumSet<Level> levels;           ///< of a system status; an event without one does not match
    QStringList models;              ///< globs for the model name or headline, any case (GlobPattern)
    QStringList devices;             ///< globs for the host name, else the label, any case
    QStringList addresses;           ///< addresses and CIDR ranges, IPv4 and IPv6 (AddressRange)
    QStringList tags;                ///< globs for a tag of the model or the device, any case
    QStringList techniques;          ///< MITRE technique such as T1071; its sub-techniques are meant as well
    std::optional<double> scoreFrom; ///< 0-1, inclusive; an event without a score does not match
    std::optional<double> scoreTo;
    std::int64_t source = 0; ///< row of an event source; 0: any

    friend bool operator==(const RuleMatch&, const RuleMatch&) = default;
};

/// What a rule is not about after all: such events are kept and counted, but are no alerts.
struct RuleException
{
    std::uint32_t number = 0; ///< within the rule, from 1; given once and never again
    RuleMatch match;
    QString note; ///< why
    QString author;
    std::int64_t createdAtMs = 0;
    std::optional<std::int64_t> expiresAtMs; ///< from then on it does not count; ms since 1970 UTC

    friend bool operator==(const RuleException&, const RuleException&) = default;
};

/// A detection rule: what it matches and what it does with it. The first one that is enabled and matches decides
/// (RuleSet). A value.
struct DetectionRule
{
    RuleId id{};
    QString
        builtIn; ///< key of a built-in rule, whose name and match are fixed (builtinrules.h); empty: an own rule
    QString name; ///< own rules only; unique among them in any case. See ruleName()
    bool enabled = true;
    RuleMatch match;
    RuleAction action = RuleAction::TracksNotableEvents; ///< one that a rule may have (isRuleAction())
    std::optional<InvestigationPriority> priority;       ///< absent: inherited from the alert
    std::vector<RuleException> exceptions;
    std::uint32_t lastException = 0; ///< the highest number given so far

    bool isBuiltIn() const { return !builtIn.isEmpty(); }
    friend bool operator==(const DetectionRule&, const DetectionRule&) = default;
};

/// In the order in which they are tried.
using DetectionRules = std::vector<DetectionRule>;

/// Whether a person may choose that a rule does this; the other actions are outcomes only.
constexpr bool isRuleAction(RuleAction action)
{
    return action == RuleAction::CreatesInvestigations || action == RuleAction::TracksNotableEvents ||
           action == RuleAction::Off;
}

inline constexpr int kMaxRules = 500; ///< built-in ones included
inline constexpr int kMaxRuleExceptions = 200;
inline constexpr int kMaxRulePatterns = 64; ///< of each list of a match
inline constexpr int kMaxRulePatternCharacters = 500;
inline constexpr int kMaxRuleNameCharacters = 120;
inline constexpr int kMaxRuleNoteCharacters = 1000;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::DetectionRule)
Q_DECLARE_METATYPE(duskwatch::RuleId)
