// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/classify.h"

#include "core/triage/ranking.h"

namespace duskwatch {
namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
/// 2010-01-01T00:00:00Z: no appliance is older, so an earlier time is none (seconds taken for ms, say).
constexpr std::int64_t kEarliestMs = 1262304000000;

double numberOf(Category category)
{
    return static_cast<double>(category);
}

/// The flag overrides the category; said only where it changed something.
void normaliseCategory(const Event& event, Verdict& verdict)
{
    verdict.category = event.category;
    if (!event.compliance || event.category == Category::Compliance)
        return;
    verdict.category = Category::Compliance;
    verdict.reasons.add({.code = ReasonCode::ComplianceFlag, .value = numberOf(event.category)});
}

void judgeTime(const Event& event, std::int64_t receivedAtMs, Verdict& verdict)
{
    if (!event.timeMs) {
        verdict.timePlausible = false;
        verdict.reasons.add({.code = ReasonCode::TimeMissing});
        return;
    }
    const std::int64_t time = *event.timeMs;
    verdict.timePlausible = time >= kEarliestMs && time <= receivedAtMs + kDayMs;
    if (!verdict.timePlausible)
        verdict.reasons.add({.code = ReasonCode::TimeImplausible, .value = static_cast<double>(time)});
}

Reason suppressionReason(const Event& event)
{
    if (event.kind == EventKind::RespondAction)
        return {.code = ReasonCode::RespondAction};
    const std::string_view model = event.title;
    const bool named = model.starts_with("Antigena::") || model.starts_with("Antigena/");
    return {.code = named ? ReasonCode::RespondModel : ReasonCode::RespondActionsPresent};
}

/// Whether and why something no earlier rule has claimed is an alert.
Reason alertReason(const Event& event, const Verdict& verdict)
{
    if (verdict.category != Category::Unspecified)
        return {.code = ReasonCode::CategoryAlerts, .value = numberOf(verdict.category)};
    if (event.categoryUnknown)
        return {.code = ReasonCode::CategoryUnknown};
    if (event.kind == EventKind::SystemStatus)
        return {.code = ReasonCode::StatusActive};
    if (event.kind == EventKind::ModelBreach || event.kind == EventKind::AiAnalystIncident)
        return {.code = ReasonCode::CategoryUnspecified};
    return {.code = ReasonCode::KindAlerts, .value = static_cast<double>(event.kind)};
}

/// TRIAGE, outcome: rules 3 to 6.
void decideOutcome(const Event& event, const TriageSettings& settings, Verdict& verdict)
{
    if (event.kind == EventKind::RespondAction || event.respondData) {
        verdict.outcome = Outcome::Suppressed;
        verdict.reasons.add(suppressionReason(event));
    } else if (verdict.category == Category::Informational) {
        verdict.outcome = Outcome::Informational;
        verdict.reasons.add({.code = ReasonCode::CategoryInformational});
    } else if (event.kind == EventKind::SystemStatus && event.resolved) {
        verdict.outcome = Outcome::Resolved;
        verdict.reasons.add({.code = ReasonCode::StatusResolved});
    } else if (verdict.category == Category::Compliance && !settings.complianceAlerts) {
        verdict.outcome = Outcome::Informational;
        verdict.reasons.add({.code = ReasonCode::ComplianceOff});
    } else {
        verdict.outcome = Outcome::Alert;
        verdict.reasons.add(alertReason(event, verdict));
    }
}

} // namespace

Verdict classify(const Event& event, const TriageSettings& settings, std::int64_t receivedAtMs)
{
    Verdict verdict;
    if (event.kind == EventKind::Unparsed) {
        verdict.timePlausible = false;
        verdict.reasons.add({.code = ReasonCode::NotUnderstood});
        return verdict;
    }
    if (event.kind == EventKind::Audit) {
        verdict.outcome = Outcome::Audit;
        verdict.reasons.add({.code = ReasonCode::AuditLine});
        judgeTime(event, receivedAtMs, verdict);
        return verdict;
    }
    normaliseCategory(event, verdict);
    decideOutcome(event, settings, verdict);
    normaliseNumbers(event, verdict);
    if (verdict.outcome == Outcome::Alert)
        rank(event, settings, verdict);
    judgeTime(event, receivedAtMs, verdict);
    if (event.test)
        verdict.reasons.add({.code = ReasonCode::TestAlert});
    return verdict;
}

} // namespace duskwatch
