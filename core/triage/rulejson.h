// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/triage/detectionrule.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace duskwatch {

/// Names for the event sources that rules refer to by row, so that a file means the same in another data folder.
struct RuleSources
{
    std::function<QString(std::int64_t)> nameOf;
    std::function<std::optional<std::int64_t>(const QString&)> rowOf; ///< nothing: no such source
};

/// One rule as the store keeps it: everything but id, sources by row.
QByteArray ruleToJson(const DetectionRule& rule);
/// The reverse. Errors as of rulesFromJson().
Result<DetectionRule> ruleFromJson(const QByteArray& json);

/// A file of rules for export, in order; readable, and the same every time. Pure; any thread.
QByteArray rulesToJson(const DetectionRules& rules, const RuleSources& sources);

/// Reads a file of rules, which is foreign: at most kMaxRuleFileBytes and kMaxRules, no member that is not known (a
/// misspelt condition would make a rule match more than was meant), each rule through checkRule(). Built-in rules have
/// key and settings, their match is this program's. All or nothing.
/// Errors: InvalidInput; the detail names the rule and the member.
Result<DetectionRules> rulesFromJson(const QByteArray& json, const RuleSources& sources);

inline constexpr qsizetype kMaxRuleFileBytes = 4 << 20;

} // namespace duskwatch
