// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ruleeffect.h"

#include "core/triage/classify.h"

#include <QTest>

using namespace duskwatch;

namespace {

Event breach(double score, Category category = Category::Suspicious)
{
    Event event;
    event.kind = EventKind::ModelBreach;
    event.category = category;
    event.title = "Device::Scan";
    event.score = {ScoreField::Score, score};
    event.timeMs = 1'700'000'000'000;
    return event;
}

Verdict judged(const Event& event)
{
    return classify(event, {}, 1'700'000'000'000);
}

} // namespace

class TestRuleEffect : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesItsReasonOnAlerts_data();
    void leavesItsReasonOnAlerts();
    void touchesNothingButAlerts();
    void canBeLookedThrough();
};

void TestRuleEffect::leavesItsReasonOnAlerts_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("priority");
    QTest::addColumn<int>("code"); // 0: none
    const auto row = [](const char* name, RuleAction action, Outcome outcome, Priority priority, int code) {
        QTest::newRow(name) << int(action) << int(outcome) << int(priority) << code;
    };
    row("no rule", RuleAction::None, Outcome::Alert, Priority::High, 0);
    row("investigates", RuleAction::CreatesInvestigations, Outcome::Alert, Priority::High,
        int(ReasonCode::RuleInvestigates));
    row("tracks", RuleAction::TracksNotableEvents, Outcome::Alert, Priority::High,
        int(ReasonCode::RuleTracks));
    row("off", RuleAction::Off, Outcome::Suppressed, Priority::None, int(ReasonCode::RuleOff));
    row("excepted", RuleAction::Excepted, Outcome::Suppressed, Priority::None,
        int(ReasonCode::RuleException));
}

void TestRuleEffect::leavesItsReasonOnAlerts()
{
    QFETCH(int, action);
    QFETCH(int, outcome);
    QFETCH(int, priority);
    QFETCH(int, code);
    Verdict verdict = judged(breach(0.9));
    const std::size_t before = verdict.reasons.size();
    applyRule({RuleId{41}, RuleAction(action), InvestigationPriority::Critical, 3}, verdict);
    QCOMPARE(int(verdict.outcome), outcome);
    QCOMPARE(int(verdict.priority), priority);
    QCOMPARE(verdict.reasons.size(), before + (code != 0));
    const Reason* const reason = ruleReason(verdict.reasons);
    QCOMPARE(reason != nullptr, code != 0);
    if (!reason)
        return;
    QCOMPARE(int(reason->code), code);
    QCOMPARE(ruleOf(*reason), RuleId{41});
    QCOMPARE(reason->limit, 3.0);
}

void TestRuleEffect::touchesNothingButAlerts()
{
    Event respond = breach(0.9);
    respond.respondData = true;
    for (const Event& event : {breach(0.9, Category::Informational), respond, Event{}}) {
        for (const RuleAction action : {RuleAction::CreatesInvestigations, RuleAction::TracksNotableEvents,
                                        RuleAction::Off, RuleAction::Excepted}) {
            Verdict verdict = judged(event);
            const Verdict before = verdict;
            applyRule({RuleId{1}, action, {}, 1}, verdict);
            QCOMPARE(verdict.outcome, before.outcome);
            QCOMPARE(verdict.reasons.size(), before.reasons.size());
        }
    }
}

void TestRuleEffect::canBeLookedThrough()
{
    Event nothingToRankBy = breach(0.9);
    nothingToRankBy.score = {};
    for (const Event& event : {breach(0.9), breach(0.6), breach(0.1), nothingToRankBy}) {
        const Verdict before = judged(event);
        for (const RuleAction action :
             {RuleAction::None, RuleAction::CreatesInvestigations, RuleAction::TracksNotableEvents,
              RuleAction::Off, RuleAction::Excepted}) {
            Verdict after = before;
            applyRule({RuleId{1}, action, {}, 1}, after);
            const VerdictBeforeRules found = beforeRules(after.outcome, after.priority, after.reasons);
            QCOMPARE(found.outcome, before.outcome);
            QCOMPARE(found.priority, before.priority);
        }
    }
    Event respond = breach(0.9);
    respond.respondData = true;
    const Verdict suppressed = judged(respond);
    QCOMPARE(beforeRules(suppressed.outcome, suppressed.priority, suppressed.reasons).outcome,
             Outcome::Suppressed);
}

QTEST_GUILESS_MAIN(TestRuleEffect)
#include "tst_ruleeffect.moc"
