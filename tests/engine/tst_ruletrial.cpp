// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruletrialreader.h"
#include "core/engine/ruletrialworker.h"
#include "core/triage/builtinrules.h"
#include "core/triage/classify.h"
#include "core/triage/ruleeffect.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kTime = 1'700'000'000'000;
constexpr RuleId kRule{7};

/// About port scans, before the built-in rules.
RuleTrial trialOf(RuleAction action)
{
    DetectionRule rule;
    rule.id = kRule;
    rule.name = QStringLiteral("scans");
    rule.action = action;
    rule.match.models = QStringList{QStringLiteral("*port scan")};
    RuleTrial trial;
    trial.rule = kRule;
    trial.rules.push_back(rule);
    trial.rules.insert(trial.rules.end(), builtInRules().begin(), builtInRules().end());
    trial.fromMs = kTime - 1000;
    trial.toMs = kTime + 1'000'000;
    return trial;
}

/// Port scans and as many other events.
void fill(TemporaryStore& store, int scans)
{
    BatchBuilder batch(store.source());
    for (int i = 0; i < scans; ++i) {
        batch.add({.externalId = std::to_string(2 * i + 1), .timeMs = kTime + i});
        batch.add({.externalId = std::to_string(2 * i + 2), .title = "Device::Other", .timeMs = kTime + i});
    }
    store.commit(batch);
}

RuleTrialOutcome outcomeOf(TemporaryStore& store, const RuleTrial& trial)
{
    RuleTrialReader reader(store.reader());
    auto outcome = reader.run(trial, {});
    return outcome ? outcome.value() : RuleTrialOutcome{};
}

} // namespace

class TestRuleTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleThatIsOffWouldHaveTakenItsAlerts()
    {
        TemporaryStore store;
        fill(store, 300);
        const RuleTrialOutcome outcome = outcomeOf(store, trialOf(RuleAction::Off));
        QCOMPARE(outcome.looked, 600);
        QVERIFY(outcome.hits == (RuleHits{0, 0, 300, 0}));
        QCOMPARE(outcome.noLongerAlerts, 300);
        QCOMPARE(outcome.alertsAgain, 0);
        QCOMPARE(outcome.newest.size(), kMaxTrialEvents);
        QCOMPARE(outcome.newest[0].timeMs, kTime + 299);
        QCOMPARE(outcome.newest[0].title, QStringLiteral("Device::Port Scan"));
    }

    void whatARuleSuppressedWouldHaveBeenAnAlertAgain()
    {
        TemporaryStore store;
        IngestBatch batch = BatchBuilder(store.source()).add({}).take();
        batch.records[0].decision = {kRule, RuleAction::Off, {}, 0};
        applyRule(batch.records[0].decision, batch.records[0].verdict);
        QCOMPARE(batch.records[0].verdict.outcome, Outcome::Suppressed);
        store.commit(std::move(batch));
        const RuleTrialOutcome outcome = outcomeOf(store, trialOf(RuleAction::CreatesInvestigations));
        QCOMPARE(outcome.alertsAgain, 1);
        QCOMPARE(outcome.hits.investigated, 1);
        QVERIFY(!outcome.newest[0].wasAlert);
    }

    void timesBoundIt()
    {
        TemporaryStore store;
        fill(store, 10);
        RuleTrial trial = trialOf(RuleAction::TracksNotableEvents);
        trial.fromMs = kTime + 4;
        trial.toMs = kTime + 6;
        QCOMPARE(outcomeOf(store, trial).hits.tracked, 2);
    }

    void tagsComeFromTheLine()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "1", .timeMs = kTime}, kTime,
                  R"({"pbid":1,"score":0.5,"model":{"name":"Device::Port Scan","tags":["Lab"]}})");
        batch.add({.externalId = "2", .timeMs = kTime}, kTime,
                  R"({"pbid":2,"score":0.5,"model":{"name":"Device::Port Scan","tags":["Office"]}})");
        store.commit(batch);
        RuleTrial trial = trialOf(RuleAction::TracksNotableEvents);
        trial.rules[0].match.tags = QStringList{QStringLiteral("lab")};
        const RuleTrialOutcome outcome = outcomeOf(store, trial);
        QCOMPARE(outcome.hits.tracked, 1);
        QCOMPARE(outcome.undecided, 0);
    }

    /// Critical and high have one priority; what is kept of the level is the step that led to it.
    void levelsOfStatusesAreKept()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const Level levels[] = {Level::Critical, Level::High, Level::Critical, Level::Low, Level::None};
        for (int i = 0; i < 5; ++i)
            batch.add({.kind = EventKind::SystemStatus, .externalId = std::to_string(i), .timeMs = kTime});
        IngestBatch taken = batch.take();
        for (int i = 0; i < 5; ++i) {
            IngestRecord& record = taken.records[std::size_t(i)];
            record.event.score = {};
            record.event.category = Category::Unspecified;
            record.event.statusLevel = levels[i];
            record.verdict = classify(record.event, {}, kTime);
        }
        IngestRecord& off = taken.records[2];
        off.decision = {kRule, RuleAction::Off, {}, 0};
        applyRule(off.decision, off.verdict);
        store.commit(std::move(taken));
        RuleTrial trial = trialOf(RuleAction::TracksNotableEvents);
        trial.rules[0].match = {};
        trial.rules[0].match.levels = {Level::Critical};
        const RuleTrialOutcome outcome = outcomeOf(store, trial);
        QCOMPARE(outcome.looked, 5);
        QCOMPARE(outcome.undecided, 0);
        QCOMPARE(outcome.hits.tracked, 2);
        QCOMPARE(outcome.alertsAgain, 1); // also of what a rule had turned off
        trial.rules[0].match.levels = {Level::High, Level::Low};
        QCOMPARE(outcomeOf(store, trial).hits.tracked, 2);
    }

    void aCancelEndsIt()
    {
        TemporaryStore store;
        fill(store, 600);
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        RuleTrialReader reader(store.reader());
        int reports = 0;
        const auto outcome =
            reader.run(trialOf(RuleAction::Off), cancel, [&](std::int64_t, std::int64_t total) {
                QCOMPARE(total, 1200);
                ++reports;
                cancel->store(true);
            });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 1);
    }

    void theWorkerAnswersOnlyTheNewestTrial()
    {
        TemporaryStore store;
        fill(store, 600);
        RuleTrialWorker worker(store.folder());
        QSignalSpy finished(&worker, &RuleTrialWorker::finished);
        worker.start(trialOf(RuleAction::Off));
        const quint64 second = worker.start(trialOf(RuleAction::TracksNotableEvents));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][0].toULongLong(), second);
        QCOMPARE(finished[0][1].value<RuleTrialOutcome>().hits.tracked, 600);
    }

    void aFolderWithoutAStoreIsSaid()
    {
        QTemporaryDir folder;
        RuleTrialWorker worker(folder.path());
        QSignalSpy failed(&worker, &RuleTrialWorker::failed);
        worker.start(trialOf(RuleAction::Off));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::NotFound);
    }

    void allRulesAreAskedAboutTogether()
    {
        TemporaryStore store;
        fill(store, 4);
        RuleTrial trial = trialOf(RuleAction::Off);
        trial.rule = {};
        const RuleTrialOutcome outcome = outcomeOf(store, trial);
        QCOMPARE(outcome.looked, 8);
        QCOMPARE(outcome.hits.total(), 8); // the built-in ones decide about the others
        QCOMPARE(outcome.hits.off, 4);
        QCOMPARE(outcome.noLongerAlerts, 4);
        QCOMPARE(outcome.newest.size(), std::size_t(8));
    }
};

QTEST_GUILESS_MAIN(TestRuleTrial)
#include "tst_ruletrial.moc"
