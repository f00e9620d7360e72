// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/detectionrule.h"

namespace duskwatch {

/// The rules that every store has, in the order in which they are tried, behind the own ones: one for each kind and
/// category that can occur. Without ids. What a later version adds here appears in existing stores by its key; keys are
/// never used for another meaning.
const DetectionRules& builtInRules();

/// The built-in rule with that key; null where this version has none.
const DetectionRule* builtInRule(const QString& key);

/// What \a rule is called: its own name, or that of the built-in rule, translated. Any thread.
QString ruleName(const DetectionRule& rule);
QString builtInRuleName(const QString& key);

/// Whether something a person may set differs from what the built-in rule is delivered with.
bool isChangedBuiltIn(const DetectionRule& rule);

} // namespace duskwatch
