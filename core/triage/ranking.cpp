// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ranking.h"

#include <cmath>

namespace duskwatch {
namespace {

constexpr double kHighestModelPriority = 5;
constexpr double kHighestCefSeverity = 10;

bool isPercentField(ScoreField field)
{
    return field == ScoreField::PercentScore || field == ScoreField::AiaScore ||
           field == ScoreField::ModelScore;
}

void normaliseScore(const RawScore& raw, Verdict& verdict)
{
    if (raw.field == ScoreField::None)
        return;
    // Written so that NaN fails.
    if (!(raw.value >= 0 && raw.value <= 100)) {
        verdict.reasons.add({.code = ReasonCode::ScoreIgnored, .field = raw.field, .value = raw.value});
        return;
    }
    if (isPercentField(raw.field)) {
        verdict.score = raw.value / 100;
    } else if (raw.value > 1) {
        verdict.reasons.add({.code = ReasonCode::ScorePercent, .field = raw.field, .value = raw.value});
        verdict.score = raw.value / 100;
    } else {
        verdict.score = raw.value;
    }
}

void normaliseModelPriority(const std::optional<double>& priority, Verdict& verdict)
{
    if (!priority)
        return;
    const bool valid =
        *priority >= 0 && *priority <= kHighestModelPriority && *priority == std::floor(*priority);
    if (valid)
        verdict.modelPriority = static_cast<std::int8_t>(*priority);
    else
        verdict.reasons.add({.code = ReasonCode::ModelPriorityIgnored, .value = *priority});
}

Priority ofLevel(Level level)
{
    switch (level) {
    case Level::Critical:
    case Level::High:
        return Priority::High;
    case Level::Medium:
        return Priority::Medium;
    case Level::Low:
        return Priority::Low;
    case Level::None:
        break;
    }
    return Priority::None;
}

Priority ofCefSeverity(double severity)
{
    if (severity >= 7)
        return Priority::High;
    return severity >= 4 ? Priority::Medium : Priority::Low;
}

Reason ofScore(double score, ScoreField field, const TriageSettings& settings)
{
    const Priority priority = priorityOfScore(score, settings);
    return {.code = ReasonCode::ScoreBand,
            .priority = priority,
            .field = field,
            .value = score,
            .limit = priority == Priority::High ? settings.highFrom : settings.mediumFrom};
}

Reason rankingReason(const Event& event, const TriageSettings& settings, Verdict& verdict)
{
    if (verdict.score)
        return ofScore(*verdict.score, event.score.field, settings);
    if (verdict.modelPriority)
        return {.code = ReasonCode::ModelPriorityBand,
                .priority = priorityOfModelPriority(*verdict.modelPriority),
                .value = static_cast<double>(*verdict.modelPriority)};
    if (event.statusLevel != Level::None)
        return {.code = ReasonCode::StatusLevelBand,
                .priority = ofLevel(event.statusLevel),
                .value = static_cast<double>(event.statusLevel)};
    if (event.cefSeverity && *event.cefSeverity >= 0 && *event.cefSeverity <= kHighestCefSeverity)
        return {.code = ReasonCode::CefSeverityBand,
                .priority = ofCefSeverity(*event.cefSeverity),
                .value = *event.cefSeverity};
    if (event.cefSeverity)
        verdict.reasons.add({.code = ReasonCode::CefSeverityIgnored, .value = *event.cefSeverity});
    if (event.cefLevel != Level::None)
        return {.code = ReasonCode::CefLevelBand,
                .priority = ofLevel(event.cefLevel),
                .value = static_cast<double>(event.cefLevel)};
    return {.code = ReasonCode::NothingToRankBy, .priority = Priority::Medium};
}

} // namespace

Priority priorityOfScore(double score, const TriageSettings& settings)
{
    if (score >= settings.highFrom)
        return Priority::High;
    return score >= settings.mediumFrom ? Priority::Medium : Priority::Low;
}

Priority priorityOfModelPriority(int priority)
{
    if (priority >= 3)
        return Priority::High;
    return priority >= 1 ? Priority::Medium : Priority::Low;
}

void normaliseNumbers(const Event& event, Verdict& verdict)
{
    normaliseScore(event.score, verdict);
    normaliseModelPriority(event.modelPriority, verdict);
}

void rank(const Event& event, const TriageSettings& settings, Verdict& verdict)
{
    const Reason reason = rankingReason(event, settings, verdict);
    verdict.reasons.add(reason);
    verdict.priority = reason.priority;
}

} // namespace duskwatch
