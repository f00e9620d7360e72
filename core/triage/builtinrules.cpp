// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/builtinrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace duskwatch {
namespace {

constexpr auto kInvestigate = RuleAction::CreatesInvestigations;
constexpr auto kTrack = RuleAction::TracksNotableEvents;
constexpr auto kBreach = EventKind::ModelBreach;
constexpr auto kIncident = EventKind::AiAnalystIncident;
constexpr auto kStatus = EventKind::SystemStatus;

struct Entry
{
    const char* key;
    const char* name;
    RuleAction action;
    EnumSet<EventKind> kinds;
    EnumSet<Category> categories;
    EnumSet<Outcome> outcomes;
    EnumSet<Priority> priorities;
    const char* model;
};

// The test alert stands first, because it is a breach with a category as well. A category that is not there is one of
// its own: unspecified.
const std::array kEntries{
    Entry{"test-alert",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Test alert of the appliance"),
          kTrack,
          {kBreach},
          {},
          {},
          {},
          "Unrestricted Test Model"},
    Entry{"respond",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "RESPOND actions and models"),
          RuleAction::Off,
          {},
          {},
          {Outcome::Suppressed},
          {},
          nullptr},
    Entry{"model-breach-critical",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Critical model breach"),
          kInvestigate,
          {kBreach},
          {Category::Critical},
          {},
          {},
          nullptr},
    Entry{"model-breach-suspicious",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Suspicious model breach"),
          kTrack,
          {kBreach},
          {Category::Suspicious},
          {},
          {},
          nullptr},
    Entry{"model-breach-compliance",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Compliance model breach"),
          kTrack,
          {kBreach},
          {Category::Compliance},
          {},
          {},
          nullptr},
    Entry{"model-breach-informational",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Informational model breach"),
          RuleAction::Off,
          {kBreach},
          {Category::Informational},
          {},
          {},
          nullptr},
    Entry{"model-breach-unspecified",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Model breach without a category"),
          kTrack,
          {kBreach},
          {Category::Unspecified},
          {},
          {},
          nullptr},
    Entry{"ai-analyst-critical",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Critical AI Analyst incident"),
          kInvestigate,
          {kIncident},
          {Category::Critical},
          {},
          {},
          nullptr},
    Entry{"ai-analyst-suspicious",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Suspicious AI Analyst incident"),
          kInvestigate,
          {kIncident},
          {Category::Suspicious},
          {},
          {},
          nullptr},
    Entry{"ai-analyst-compliance",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Compliance AI Analyst incident"),
          kInvestigate,
          {kIncident},
          {Category::Compliance},
          {},
          {},
          nullptr},
    Entry{"ai-analyst-informational",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "Informational AI Analyst incident"),
          RuleAction::Off,
          {kIncident},
          {Category::Informational},
          {},
          {},
          nullptr},
    Entry{"ai-analyst-unspecified",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "AI Analyst incident without a category"),
          kInvestigate,
          {kIncident},
          {Category::Unspecified},
          {},
          {},
          nullptr},
    Entry{"system-status-high",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "System status, level critical or high"),
          kTrack,
          {kStatus},
          {},
          {},
          {Priority::High},
          nullptr},
    Entry{"system-status-medium",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "System status, level medium"),
          kTrack,
          {kStatus},
          {},
          {},
          {Priority::Medium},
          nullptr},
    Entry{"system-status-low",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "System status, level low"),
          kTrack,
          {kStatus},
          {},
          {},
          {Priority::Low},
          nullptr},
    Entry{"email",
          QT_TRANSLATE_NOOP("duskwatch::BuiltInRule", "E-mail alert"),
          kTrack,
          {EventKind::Email},
          {},
          {},
          {},
          nullptr},
};

DetectionRules makeRules()
{
    DetectionRules rules;
    for (const Entry& entry : kEntries) {
        DetectionRule rule;
        rule.builtIn = QString::fromLatin1(entry.key);
        rule.action = entry.action;
        rule.match.kinds = entry.kinds;
        rule.match.categories = entry.categories;
        rule.match.outcomes = entry.outcomes;
        rule.match.priorities = entry.priorities;
        if (entry.model)
            rule.match.models = QStringList{QString::fromLatin1(entry.model)};
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace

const DetectionRules& builtInRules()
{
    static const DetectionRules rules = makeRules();
    return rules;
}

const DetectionRule* builtInRule(const QString& key)
{
    const DetectionRules& rules = builtInRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&key](const DetectionRule& rule) { return rule.builtIn == key; });
    return found == rules.end() ? nullptr : &*found;
}

QString builtInRuleName(const QString& key)
{
    for (const Entry& entry : kEntries) {
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("duskwatch::BuiltInRule", entry.name);
    }
    return key; // of a later version
}

QString ruleName(const DetectionRule& rule)
{
    return rule.isBuiltIn() ? builtInRuleName(rule.builtIn) : rule.name;
}

bool isChangedBuiltIn(const DetectionRule& rule)
{
    const DetectionRule* const delivered = builtInRule(rule.builtIn);
    return delivered && (rule.enabled != delivered->enabled || rule.action != delivered->action ||
                         rule.priority != delivered->priority || !rule.exceptions.empty());
}

} // namespace duskwatch
