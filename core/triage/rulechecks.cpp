// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/rulechecks.h"

#include "core/triage/addressrange.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::RuleChecks", text);
}

std::optional<RuleProblem> checkPatterns(RuleField field, const QStringList& patterns)
{
    if (patterns.size() > kMaxRulePatterns)
        return RuleProblem{field, tr("There are more than %1 entries. Use two rules.").arg(kMaxRulePatterns)};
    for (const QString& pattern : patterns) {
        if (pattern.trimmed().isEmpty())
            return RuleProblem{field, tr("An entry is empty. Remove it.")};
        if (pattern.size() > kMaxRulePatternCharacters)
            return RuleProblem{
                field,
                tr("An entry is longer than %1 characters. Shorten it.").arg(kMaxRulePatternCharacters)};
    }
    return std::nullopt;
}

std::optional<RuleProblem> checkAddresses(const QStringList& addresses)
{
    for (const QString& address : addresses) {
        if (!AddressRange::parse(address.trimmed().toStdString()))
            return RuleProblem{RuleField::Address,
                               tr("%1 is no address and no range. Write one like 10.0.0.0/8 or 2001:db8::1.")
                                   .arg(address.left(kMaxRuleNameCharacters))};
    }
    return std::nullopt;
}

std::optional<RuleProblem> checkTechniques(const QStringList& techniques)
{
    static const QRegularExpression shape(QStringLiteral("^[Tt][0-9]{4}(\\.[0-9]{3})?$"));
    for (const QString& technique : techniques) {
        if (!shape.match(technique.trimmed()).hasMatch())
            return RuleProblem{RuleField::Technique,
                               tr("%1 is no MITRE technique. Write one like T1071 or T1071.001.")
                                   .arg(technique.left(kMaxRuleNameCharacters))};
    }
    return std::nullopt;
}

std::optional<RuleProblem> checkScores(const RuleMatch& match)
{
    for (const auto& score : {match.scoreFrom, match.scoreTo}) {
        if (score && !(*score >= 0 && *score <= 1))
            return RuleProblem{RuleField::Score, tr("A score lies between 0 and 1.")};
    }
    if (match.scoreFrom && match.scoreTo && *match.scoreFrom > *match.scoreTo)
        return RuleProblem{RuleField::Score, tr("The score begins above its end. Swap the two numbers.")};
    return std::nullopt;
}

} // namespace

QString ruleFieldWord(RuleField field)
{
    switch (field) {
    case RuleField::Name:
        return QStringLiteral("name");
    case RuleField::Action:
        return QStringLiteral("action");
    case RuleField::Model:
        return QStringLiteral("match.model");
    case RuleField::Device:
        return QStringLiteral("match.device");
    case RuleField::Address:
        return QStringLiteral("match.address");
    case RuleField::Tag:
        return QStringLiteral("match.tag");
    case RuleField::Technique:
        return QStringLiteral("match.technique");
    case RuleField::Score:
        return QStringLiteral("match.score");
    case RuleField::Source:
        return QStringLiteral("match.source");
    case RuleField::Match:
        return QStringLiteral("match");
    case RuleField::Exceptions:
        return QStringLiteral("exceptions");
    case RuleField::Note:
        break;
    }
    return QStringLiteral("note");
}

std::optional<RuleProblem> checkMatch(const RuleMatch& match)
{
    const std::pair<RuleField, const QStringList*> lists[] = {{RuleField::Model, &match.models},
                                                              {RuleField::Device, &match.devices},
                                                              {RuleField::Address, &match.addresses},
                                                              {RuleField::Tag, &match.tags},
                                                              {RuleField::Technique, &match.techniques}};
    for (const auto& [field, list] : lists) {
        if (auto problem = checkPatterns(field, *list))
            return problem;
    }
    if (auto problem = checkAddresses(match.addresses))
        return problem;
    if (auto problem = checkTechniques(match.techniques))
        return problem;
    return checkScores(match);
}

std::optional<RuleProblem> checkException(const RuleException& exception)
{
    if (exception.match == RuleMatch{})
        return RuleProblem{RuleField::Match,
                           tr("An exception needs a condition, or it would be one for everything.")};
    if (exception.note.size() > kMaxRuleNoteCharacters)
        return RuleProblem{
            RuleField::Note,
            tr("The note is longer than %1 characters. Shorten it.").arg(kMaxRuleNoteCharacters)};
    return checkMatch(exception.match);
}

std::optional<RuleProblem> checkRule(const DetectionRule& rule)
{
    if (!isRuleAction(rule.action))
        return RuleProblem{RuleField::Action,
                           tr("A rule creates investigations, tracks notable events or is off.")};
    if (!rule.isBuiltIn()) {
        if (rule.name.trimmed().isEmpty())
            return RuleProblem{RuleField::Name, tr("Give the rule a name.")};
        if (rule.name.size() > kMaxRuleNameCharacters)
            return RuleProblem{
                RuleField::Name,
                tr("The name is longer than %1 characters. Shorten it.").arg(kMaxRuleNameCharacters)};
        if (rule.action == RuleAction::Off && rule.match == RuleMatch{})
            return RuleProblem{
                RuleField::Match,
                tr("A rule that turns alerts off needs a condition, or it would turn off all of them.")};
        if (auto problem = checkMatch(rule.match))
            return problem;
    }
    if (rule.exceptions.size() > static_cast<std::size_t>(kMaxRuleExceptions))
        return RuleProblem{RuleField::Exceptions,
                           tr("There are more than %1 exceptions. Remove some.").arg(kMaxRuleExceptions)};
    for (const RuleException& exception : rule.exceptions) {
        if (auto problem = checkException(exception))
            return problem;
    }
    return std::nullopt;
}

} // namespace duskwatch
