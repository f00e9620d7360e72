// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/reclassify.h"

#include "core/triage/ranking.h"

namespace duskwatch {
namespace {

/// Only what is an alert, or is none because of its category, can change.
Outcome outcomeOf(const StoredVerdict& stored, const TriageSettings& settings)
{
    const bool open = stored.outcome == Outcome::Alert || stored.outcome == Outcome::Informational;
    if (!open || stored.category != Category::Compliance)
        return stored.outcome;
    return settings.complianceAlerts ? Outcome::Alert : Outcome::Informational;
}

} // namespace

Reclassified reclassify(const StoredVerdict& stored, const TriageSettings& settings)
{
    Reclassified now{outcomeOf(stored, settings), Priority::None, true};
    if (now.outcome != Outcome::Alert)
        return now;
    if (stored.score) {
        now.priority = priorityOfScore(*stored.score, settings);
    } else if (stored.outcome == Outcome::Alert) {
        now.priority = stored.priority; // ranked by something that has no threshold
    } else if (stored.modelPriority) {
        now.priority = priorityOfModelPriority(*stored.modelPriority);
    } else {
        now.priority = Priority::Medium;
        now.certain = false;
    }
    return now;
}

} // namespace duskwatch
