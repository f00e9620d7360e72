// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/ruleset.h"

#include <QHostAddress>

#include <algorithm>

// The evaluator of detection rules that the fast one must agree with: plain, from the header's words, on other classes.
namespace duskwatch::test {

inline constexpr std::int64_t kNow = 1'750'000'000'000;
inline constexpr std::int64_t kSource = 4;

inline bool globSays(const QString& pattern, const QString& text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern[0] == u'*')
        return globSays(pattern.mid(1), text) || (!text.isEmpty() && globSays(pattern, text.mid(1)));
    return !text.isEmpty() && (pattern[0] == u'?' || pattern[0].toCaseFolded() == text[0].toCaseFolded()) &&
           globSays(pattern.mid(1), text.mid(1));
}

inline bool anyGlob(const QStringList& patterns, const std::string& text)
{
    return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), [&](const QString& pattern) {
               return globSays(pattern, QString::fromStdString(text));
           });
}

template <class Enum>
bool admits(EnumSet<Enum> set, Enum value)
{
    return set == EnumSet<Enum>() || set.contains(value);
}

inline bool naive(const RuleMatch& match, const Event& event, const Verdict& verdict)
{
    const auto inSubnet = [&](const QString& range) {
        const auto subnet = QHostAddress::parseSubnet(range);
        const QHostAddress address(QString::fromStdString(event.device.ip));
        return !address.isNull() && address.isInSubnet(subnet);
    };
    const std::vector<std::string> tags = event.lists.texts(EventList::Tags);
    const std::vector<std::string> techniques = event.lists.texts(EventList::Techniques);
    const auto hasTag = [&](const std::string& tag) {
        return anyGlob(match.tags, tag);
    };
    const auto hasTechnique = [&](const std::string& given) {
        return std::any_of(match.techniques.begin(), match.techniques.end(), [&](const QString& wanted) {
            const QString name = QString::fromStdString(given);
            return name.compare(wanted, Qt::CaseInsensitive) == 0 ||
                   name.startsWith(wanted + u'.', Qt::CaseInsensitive);
        });
    };
    const std::string device = event.device.hostname.empty() ? event.device.label : event.device.hostname;
    return admits(match.kinds, event.kind) && admits(match.categories, verdict.category) &&
           admits(match.outcomes, verdict.outcome) && admits(match.priorities, verdict.priority) &&
           admits(match.levels, event.statusLevel) && anyGlob(match.models, event.title) &&
           anyGlob(match.devices, device) &&
           (match.addresses.isEmpty() ||
            std::any_of(match.addresses.begin(), match.addresses.end(), inSubnet)) &&
           (match.tags.isEmpty() || std::any_of(tags.begin(), tags.end(), hasTag)) &&
           (match.techniques.isEmpty() || std::any_of(techniques.begin(), techniques.end(), hasTechnique)) &&
           (!match.scoreFrom || (verdict.score && *verdict.score >= *match.scoreFrom)) &&
           (!match.scoreTo || (verdict.score && *verdict.score <= *match.scoreTo)) &&
           (match.source == 0 || match.source == kSource);
}

inline RuleDecision naiveDecision(const DetectionRules& rules, const Event& event, const Verdict& verdict)
{
    if (verdict.outcome != Outcome::Alert && verdict.outcome != Outcome::Informational &&
        verdict.outcome != Outcome::Suppressed)
        return {};
    for (const DetectionRule& each : rules) {
        if (!each.enabled || !naive(each.match, event, verdict))
            continue;
        for (const RuleException& exception : each.exceptions) {
            if (exception.expiresAtMs.value_or(kNow + 1) > kNow && naive(exception.match, event, verdict))
                return {each.id, RuleAction::Excepted, {}, exception.number};
        }
        return {each.id, each.action, each.priority};
    }
    return {};
}

} // namespace duskwatch::test
