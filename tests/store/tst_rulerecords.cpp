// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/builtinrules.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;

DetectionRule ownRule(const QString& name)
{
    DetectionRule rule;
    rule.name = name;
    rule.match.models = QStringList{QStringLiteral("Device::*")};
    return rule;
}

Result<DetectionRules> add(TemporaryStore& store, const DetectionRule& rule)
{
    return store.writer().changeRules([&rule](DetectionRules rules) -> Result<DetectionRules> {
        rules.push_back(rule);
        return rules;
    });
}

/// Stores so many new events that the rule decided about.
void hit(TemporaryStore& store, RuleId rule, RuleAction action, int events, std::int64_t atMs = kNow)
{
    static int externalId = 0;
    BatchBuilder builder(store.source());
    for (int i = 0; i < events; ++i)
        builder.add({.externalId = std::to_string(++externalId)}, atMs);
    IngestBatch batch = builder.take();
    for (IngestRecord& record : batch.records)
        record.decision = {rule, action, {}, 0};
    store.commit(std::move(batch));
}

} // namespace

class TestRuleRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreHasTheBuiltInRules()
    {
        TemporaryStore store;
        const auto rules = store.writer().rules();
        QVERIFY(rules);
        QCOMPARE(rules->size(), builtInRules().size());
        for (std::size_t i = 0; i < rules->size(); ++i) {
            QCOMPARE(rules.value()[i].builtIn, builtInRules()[i].builtIn);
            QVERIFY(toInt(rules.value()[i].id) > 0);
        }
        QVERIFY(store.writer().rules().value() == rules.value()); // the same ids again
    }

    void ownRulesStandBeforeTheBuiltInOnesAndAreThereAgain()
    {
        TemporaryStore store;
        QVERIFY(add(store, ownRule(QStringLiteral("first"))));
        const auto rules = add(store, ownRule(QStringLiteral("second")));
        QVERIFY(rules);
        QCOMPARE(rules.value()[0].name, QStringLiteral("first"));
        QCOMPARE(rules.value()[1].name, QStringLiteral("second"));
        store.reopen();
        QVERIFY(store.writer().rules().value() == rules.value());
    }

    void aNameIsTakenInAnyCaseAndThenNothingChanges()
    {
        TemporaryStore store;
        const auto before = add(store, ownRule(QStringLiteral("beacons")));
        const auto refused = add(store, ownRule(QStringLiteral("BEACONS")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QVERIFY(store.writer().rules().value() == before.value());
    }

    void aRuleThatCannotBeIsRefused()
    {
        TemporaryStore store;
        const auto refused = add(store, ownRule(QString()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }

    void idsAreNotUsedAgainAndBuiltInRulesCannotGo()
    {
        TemporaryStore store;
        const RuleId first = add(store, ownRule(QStringLiteral("first"))).value()[0].id;
        const auto emptied = store.writer().changeRules(
            [](const DetectionRules&) -> Result<DetectionRules> { return DetectionRules{}; });
        QVERIFY(emptied);
        QCOMPARE(emptied->size(), builtInRules().size());
        const auto again = add(store, ownRule(QStringLiteral("second")));
        QVERIFY(toInt(again.value()[0].id) > toInt(first));
    }

    void aRemovedRuleComesBackWithItsId()
    {
        TemporaryStore store;
        const DetectionRules before = add(store, ownRule(QStringLiteral("first"))).value();
        QVERIFY(store.writer().changeRules(
            [](const DetectionRules&) -> Result<DetectionRules> { return DetectionRules{}; }));
        const auto restored = store.writer().changeRules(
            [&before](const DetectionRules&) -> Result<DetectionRules> { return before; });
        QVERIFY(restored);
        QCOMPARE(restored.value()[0].id, before[0].id);
    }

    void hitsAreCountedByActionForTwentyEightDays()
    {
        TemporaryStore store;
        const RuleId rule = store.writer().rules().value()[0].id;
        const std::int64_t day = kMsPerRuleHitDay;
        hit(store, rule, RuleAction::TracksNotableEvents, 7, kNow - kRuleHitDays * day);
        hit(store, rule, RuleAction::TracksNotableEvents, 2, kNow - (kRuleHitDays - 1) * day);
        hit(store, rule, RuleAction::Off, 3);
        hit(store, rule, RuleAction::Excepted, 1);
        const auto hits = store.writer().ruleHits(kNow);
        QVERIFY(hits);
        QVERIFY(hits->at(rule) == (RuleHits{0, 2, 3, 1}));
    }

    void aRepeatIsNoFurtherHit()
    {
        TemporaryStore store;
        const RuleId rule = store.writer().rules().value()[0].id;
        for (int i = 0; i < 3; ++i) {
            BatchBuilder builder(store.source());
            IngestBatch batch = builder.add({.externalId = "900000"}).take();
            batch.records[0].decision = {rule, RuleAction::CreatesInvestigations, {}, 0};
            store.commit(std::move(batch));
        }
        QCOMPARE(store.writer().ruleHits(kNow).value().at(rule).investigated, 1);
    }
};

QTEST_GUILESS_MAIN(TestRuleRecords)
#include "tst_rulerecords.moc"
