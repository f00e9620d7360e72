// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ruleeffect.h"

namespace duskwatch {
namespace {

ReasonCode codeOf(RuleAction action)
{
    switch (action) {
    case RuleAction::CreatesInvestigations:
        return ReasonCode::RuleInvestigates;
    case RuleAction::Off:
        return ReasonCode::RuleOff;
    case RuleAction::Excepted:
        return ReasonCode::RuleException;
    case RuleAction::TracksNotableEvents:
    case RuleAction::None:
        break;
    }
    return ReasonCode::RuleTracks;
}

bool suppresses(ReasonCode code)
{
    return code == ReasonCode::RuleOff || code == ReasonCode::RuleException;
}

} // namespace

void applyRule(const RuleDecision& decision, Verdict& verdict)
{
    if (decision.action == RuleAction::None || verdict.outcome != Outcome::Alert)
        return;
    const ReasonCode code = codeOf(decision.action);
    verdict.reasons.add({.code = code,
                         .value = static_cast<double>(toInt(decision.rule)),
                         .limit = static_cast<double>(decision.exception)});
    if (!suppresses(code))
        return;
    verdict.outcome = Outcome::Suppressed;
    verdict.priority = Priority::None;
}

const Reason* ruleReason(const Reasons& reasons)
{
    for (const Reason& reason : reasons.items()) {
        if (reason.code >= ReasonCode::RuleInvestigates && reason.code <= ReasonCode::RuleException)
            return &reason;
    }
    return nullptr;
}

VerdictBeforeRules beforeRules(Outcome outcome, Priority priority, const Reasons& reasons)
{
    const Reason* const rule = ruleReason(reasons);
    if (outcome != Outcome::Suppressed || !rule || !suppresses(rule->code))
        return {outcome, priority};
    VerdictBeforeRules before{Outcome::Alert, Priority::Medium};
    for (const Reason& reason : reasons.items()) { // exactly one step led to the priority (rank())
        if (reason.priority != Priority::None)
            before.priority = reason.priority;
    }
    return before;
}

} // namespace duskwatch
