// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulechanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

Error noRule()
{
    return {ErrorCode::NotFound, QCoreApplication::translate("duskwatch::RuleDesk", "The detection rule")};
}

auto withId(DetectionRules& rules, RuleId id)
{
    return std::find_if(rules.begin(), rules.end(),
                        [id](const DetectionRule& rule) { return rule.id == id; });
}

auto firstBuiltIn(DetectionRules& rules)
{
    return std::find_if(rules.begin(), rules.end(),
                        [](const DetectionRule& rule) { return rule.isBuiltIn(); });
}

void numberExceptions(DetectionRule& rule)
{
    for (const RuleException& exception : rule.exceptions)
        rule.lastException = std::max(rule.lastException, exception.number);
    for (RuleException& exception : rule.exceptions) {
        if (exception.number == 0)
            exception.number = ++rule.lastException;
    }
}

bool contains(const std::vector<RuleId>& ids, RuleId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The rule an imported one is about: a built-in one by its key, an own one by its name.
auto counterpart(DetectionRules& rules, const DetectionRule& imported)
{
    return std::find_if(rules.begin(), rules.end(), [&imported](const DetectionRule& rule) {
        return rule.builtIn == imported.builtIn &&
               (rule.isBuiltIn() || rule.name.compare(imported.name, Qt::CaseInsensitive) == 0);
    });
}

} // namespace

Result<DetectionRules> withRuleAdded(DetectionRules rules, DetectionRule rule, RuleId before)
{
    rule.id = {};
    rule.builtIn.clear();
    numberExceptions(rule);
    auto place = withId(rules, before);
    if (toInt(before) == 0 || place == rules.end() || place->isBuiltIn())
        place = firstBuiltIn(rules);
    rules.insert(place, std::move(rule));
    return rules;
}

Result<DetectionRules> withRuleEdited(DetectionRules rules, DetectionRule rule)
{
    const auto stored = withId(rules, rule.id);
    if (toInt(rule.id) == 0 || stored == rules.end())
        return noRule();
    rule.builtIn = stored->builtIn;
    if (rule.isBuiltIn()) {
        rule.name = stored->name;
        rule.match = stored->match;
    }
    rule.lastException = std::max(rule.lastException, stored->lastException);
    numberExceptions(rule);
    *stored = std::move(rule);
    return rules;
}

DetectionRules withoutRules(DetectionRules rules, const std::vector<RuleId>& ids)
{
    std::erase_if(rules,
                  [&ids](const DetectionRule& rule) { return !rule.isBuiltIn() && contains(ids, rule.id); });
    return rules;
}

DetectionRules withRulesEnabled(DetectionRules rules, const std::vector<RuleId>& ids, bool enabled)
{
    for (DetectionRule& rule : rules) {
        if (contains(ids, rule.id))
            rule.enabled = enabled;
    }
    return rules;
}

Result<DetectionRules> withRuleMoved(DetectionRules rules, RuleId id, int steps)
{
    const auto rule = withId(rules, id);
    if (rule == rules.end() || rule->isBuiltIn())
        return noRule();
    const auto last = firstBuiltIn(rules) - rules.begin() - 1;
    const auto from = rule - rules.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + steps, 0, last);
    if (to < from)
        std::rotate(rules.begin() + to, rules.begin() + from, rules.begin() + from + 1);
    else
        std::rotate(rules.begin() + from, rules.begin() + from + 1, rules.begin() + to + 1);
    return rules;
}

Result<DetectionRules> withRulesImported(DetectionRules rules, const DetectionRules& imported)
{
    for (const DetectionRule& one : imported) {
        const auto known = counterpart(rules, one);
        if (known != rules.end()) {
            DetectionRule changed = one;
            changed.id = known->id;
            changed.lastException = std::max(one.lastException, known->lastException);
            *known = std::move(changed);
        } else if (!one.isBuiltIn()) {
            rules = std::move(withRuleAdded(std::move(rules), one)).value();
        }
    }
    return rules;
}

} // namespace duskwatch
