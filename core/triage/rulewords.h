// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/detectionrule.h"

#include <QLatin1String>

#include <optional>

// The fixed words of rule files. Not translated.
namespace duskwatch {

QLatin1String ruleActionWord(RuleAction action); ///< "creates-investigations", …, also of what no rule may do
std::optional<RuleAction> ruleActionOf(const QString& word);
QLatin1String investigationPriorityWord(InvestigationPriority priority); ///< "Critical", …
std::optional<InvestigationPriority> investigationPriorityOf(const QString& word);

} // namespace duskwatch
