// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruledecision.h"
#include "core/triage/verdict.h"

namespace duskwatch {

/// What \a decision makes of \a verdict, which is classify()'s. Only alerts are touched: a rule that is off, and an
/// exception, suppress one; every decision about one leaves its reason. Pure; any thread.
void applyRule(const RuleDecision& decision, Verdict& verdict);

/// What classify() said about an event before a rule suppressed it: \a outcome and \a priority as stored, with
/// \a reasons. The other way round of applyRule().
struct VerdictBeforeRules
{
    Outcome outcome{};
    Priority priority{};
};
VerdictBeforeRules beforeRules(Outcome outcome, Priority priority, const Reasons& reasons);

/// The step a rule took; null where none did.
const Reason* ruleReason(const Reasons& reasons);

/// The rule a reason of a rule names.
inline RuleId ruleOf(const Reason& reason)
{
    return RuleId{static_cast<std::int64_t>(reason.value)};
}

} // namespace duskwatch
