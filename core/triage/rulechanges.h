// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/triage/detectionrule.h"

#include <vector>

namespace duskwatch {

// What people do with a list of detection rules. Pure; any thread. Each takes the rules of now and returns what they
// become; what a store refuses (names that are taken, too many) is its business. Errors: NotFound.

/// Puts \a rule behind the other own ones, or where \a before is given, before that one.
Result<DetectionRules> withRuleAdded(DetectionRules rules, DetectionRule rule, RuleId before = {});
/// In place of the one with its id. Of a built-in rule only what a person may set is taken. Exceptions without a number
/// get one that was never given before.
Result<DetectionRules> withRuleEdited(DetectionRules rules, DetectionRule rule);
/// Own rules only; a built-in one stays as it is.
DetectionRules withoutRules(DetectionRules rules, const std::vector<RuleId>& ids);
DetectionRules withRulesEnabled(DetectionRules rules, const std::vector<RuleId>& ids, bool enabled);
/// By \a steps up (negative) or down among the own rules, as far as it goes.
Result<DetectionRules> withRuleMoved(DetectionRules rules, RuleId id, int steps);
/// Of own rules those with a name that is there (in any case) are replaced, others come behind; of built-in rules the
/// settings are taken.
Result<DetectionRules> withRulesImported(DetectionRules rules, const DetectionRules& imported);

} // namespace duskwatch
