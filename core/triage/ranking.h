// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/triage/verdict.h"

namespace duskwatch {

/// Brings score and model priority onto their scales and says what was taken as percent or ignored (TRIAGE,
/// normalised fields). Pure; any thread.
void normaliseNumbers(const Event& event, Verdict& verdict);

/// Gives an alert its priority from the first field that is present (TRIAGE, priority of an alert), after
/// normaliseNumbers(). Adds exactly one reason that leads to a priority.
void rank(const Event& event, const TriageSettings& settings, Verdict& verdict);

/// The band that a score (0-1) or a model priority (0-5) falls into.
Priority priorityOfScore(double score, const TriageSettings& settings);
Priority priorityOfModelPriority(int priority);

} // namespace duskwatch
