// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// Row of a detection rule. Positive; 0 is none.
enum class RuleId : qint64 {};

constexpr std::int64_t toInt(RuleId id)
{
    return static_cast<std::int64_t>(id);
}

/// What a detection rule does with an event it matches. Stored by number: append only, never renumber.
enum class RuleAction : std::uint8_t {
    None = 0, ///< no rule matched
    CreatesInvestigations = 1,
    TracksNotableEvents = 2,
    Off = 3,      ///< kept with the reason, no alert
    Excepted = 4, ///< an exception of the rule matched: kept with the reason, no alert
};

/// Urgency of an investigation. Stored by number: append only, never renumber.
enum class InvestigationPriority : std::uint8_t { Low = 1, Medium = 2, High = 3, Critical = 4 };

/// What the detection rules decided about one event: the first rule that matched, and what it does.
struct RuleDecision
{
    RuleId rule{};
    RuleAction action = RuleAction::None;
    std::optional<InvestigationPriority> priority; ///< set by the rule; absent: inherited from the alert
    std::uint32_t exception = 0;                   ///< number of the exception that matched (action Excepted)
};

} // namespace duskwatch
