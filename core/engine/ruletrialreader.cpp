// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruletrialreader.h"

#include "core/syslog/message.h"
#include "core/triage/ruleeffect.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kSlice = 500;

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

AlertFilter filterOf(const RuleTrial& trial)
{
    AlertFilter filter;
    filter.outcomes = {Outcome::Alert, Outcome::Informational, Outcome::Suppressed};
    filter.fromMs = trial.fromMs;
    filter.toMs = trial.toMs;
    return filter;
}

/// What classify() had made of it, as far as rules look at it.
Verdict verdictOf(const AlertDetail& detail)
{
    const VerdictBeforeRules before = beforeRules(detail.row.outcome, detail.row.priority, detail.reasons);
    Verdict verdict;
    verdict.outcome = before.outcome;
    verdict.priority = before.priority;
    verdict.category = detail.row.category;
    verdict.score = detail.row.score;
    return verdict;
}

/// A status is ranked by its level whenever it has one (rank()), and rules add steps but take none away.
Level statusLevelIn(const Reasons& reasons)
{
    for (const Reason& reason : reasons.items()) {
        if (reason.code == ReasonCode::StatusLevelBand)
            return static_cast<Level>(reason.value);
    }
    return Level::None;
}

Event eventOf(const AlertDetail& detail)
{
    const AlertRow& row = detail.row;
    Event event;
    event.kind = row.kind;
    event.title = row.title.toStdString();
    event.device.hostname = row.deviceName.toStdString();
    event.device.ip = row.deviceAddress.toStdString();
    event.statusLevel = statusLevelIn(detail.reasons);
    return event;
}

bool suppresses(RuleAction action)
{
    return action == RuleAction::Off || action == RuleAction::Excepted;
}

} // namespace

RuleTrialReader::RuleTrialReader(StoreReader& reader)
    : m_reader(reader)
{
}

Result<RuleTrialOutcome> RuleTrialReader::run(const RuleTrial& trial, const CancelFlag& cancel,
                                              const Progress& progress)
{
    std::vector<EventId> ids;
    const auto listed = m_reader.eventIds(
        filterOf(trial), AlertOrder{},
        [&ids](std::vector<EventId>&& chunk) {
            ids.insert(ids.end(), chunk.begin(), chunk.end());
            return true;
        },
        cancel);
    if (!listed)
        return listed.error();
    const RuleSet rules(trial.rules);
    RuleTrialOutcome outcome;
    for (std::size_t begin = 0; begin < ids.size(); begin += kSlice) {
        if (cancel && cancel->load())
            return cancelled();
        const auto first = ids.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), begin + kSlice));
        const auto slice = m_reader.described({first, last});
        if (!slice)
            return slice.error();
        for (const AlertDetail& detail : slice.value())
            judge(detail, trial, rules, outcome);
        if (progress)
            progress(last - ids.begin(), static_cast<std::int64_t>(ids.size()));
    }
    return outcome;
}

void RuleTrialReader::judge(const AlertDetail& detail, const RuleTrial& trial, const RuleSet& rules,
                            RuleTrialOutcome& outcome)
{
    Event event = eventOf(detail);
    const Verdict verdict = verdictOf(detail);
    ++outcome.looked;
    if (rules.needsWholeEvent() && !readLine(detail, event))
        ++outcome.undecided;
    const RuleDecision decision =
        rules.decide(event, verdict, toInt(detail.row.source), detail.row.lastReceivedMs);
    const bool wasAlert = detail.row.outcome == Outcome::Alert;
    const bool all = toInt(trial.rule) == 0;
    if (decision.action == RuleAction::None) { // then it is as classify() said
        if (all && !wasAlert && verdict.outcome == Outcome::Alert)
            ++outcome.alertsAgain;
        return;
    }
    if (!all && decision.rule != trial.rule)
        return;
    outcome.hits.count(decision.action);
    if (wasAlert && suppresses(decision.action))
        ++outcome.noLongerAlerts;
    if (!wasAlert && verdict.outcome == Outcome::Alert && !suppresses(decision.action))
        ++outcome.alertsAgain;
    if (outcome.newest.size() < kMaxTrialEvents)
        outcome.newest.push_back({detail.row.id, detail.row.timeMs, detail.row.title, detail.row.deviceName,
                                  decision.action, wasAlert});
}

bool RuleTrialReader::readLine(const AlertDetail& detail, Event& event)
{
    const auto lines = m_reader.logLines(detail.row.source, detail.logLine, 1);
    if (!lines || lines->empty() || lines->front().sequence != detail.logLine)
        return false;
    const QByteArray& bytes = lines->front().bytes;
    const std::string_view line(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    Event whole = m_decoder.decodeUnpadded(splitSyslogLine(line).payload);
    event.lists = std::move(whole.lists);
    return true;
}

} // namespace duskwatch
