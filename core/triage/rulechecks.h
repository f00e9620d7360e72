// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/detectionrule.h"

#include <optional>

namespace duskwatch {

/// What of a rule a problem is about; also the members of the JSON (ruleFieldWord()).
enum class RuleField {
    Name,
    Action,
    Model,
    Device,
    Address,
    Tag,
    Technique,
    Score,
    Source,
    Match,
    Exceptions,
    Note,
};

/// Why a rule cannot be used, for the field it was typed into.
struct RuleProblem
{
    RuleField field{};
    QString message; ///< a sentence, translated
};

/// "name", "match.model", …; fixed.
QString ruleFieldWord(RuleField field);

/// The first thing that is wrong with \a match. Pure; any thread.
std::optional<RuleProblem> checkMatch(const RuleMatch& match);
/// Also: an exception for everything is no exception.
std::optional<RuleProblem> checkException(const RuleException& exception);
/// Also of its exceptions. Whether its name is taken is for the store to know.
std::optional<RuleProblem> checkRule(const DetectionRule& rule);

} // namespace duskwatch
