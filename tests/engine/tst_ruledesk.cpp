// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ruledesk.h"
#include "core/triage/builtinrules.h"
#include "tests/support/fixedclock.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

DetectionRule ownRule(const QString& name)
{
    DetectionRule rule;
    rule.name = name;
    rule.match.models = QStringList{QStringLiteral("Device::*")};
    return rule;
}

/// A desk over a store, that works in this thread.
struct Bench
{
    TemporaryStore store;
    FixedClock clock;
    bool open = true;
    RuleDesk desk{[this](std::function<void(StoreWriter&)> work) {
                      if (open)
                          work(store.writer());
                      return open;
                  },
                  [this] {
                      return QHash<qint64, QString>{{toInt(store.source()), QStringLiteral("dt")}};
                  },
                  clock};
    QSignalSpy finished{&desk, &RuleDesk::finished};

    Bench()
    {
        QSignalSpy changed(&desk, &RuleDesk::rulesChanged);
        desk.load();
        [&] {
            QTRY_COMPARE(changed.size(), 1);
        }();
    }
    /// Waits for the answer to a command; whether it was done.
    bool done(quint64 command)
    {
        [&] {
            QTRY_VERIFY(!finished.isEmpty() && finished.back()[0].toULongLong() == command);
        }();
        return finished.back()[1].toBool();
    }
    QStringList ownNames() const
    {
        QStringList names;
        for (const DetectionRule& rule : desk.rules()) {
            if (!rule.isBuiltIn())
                names.append(rule.name);
        }
        return names;
    }
    RuleId id(const QString& name) const
    {
        for (const DetectionRule& rule : desk.rules()) {
            if (ruleName(rule) == name)
                return rule.id;
        }
        return {};
    }
};

const QString kA = QStringLiteral("a");
const QString kB = QStringLiteral("b");
const QString kC = QStringLiteral("c");

} // namespace

class TestRuleDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesAreAddedMovedAndRemoved()
    {
        Bench bench;
        QVERIFY(bench.done(bench.desk.add(ownRule(kA))));
        QVERIFY(bench.done(bench.desk.add(ownRule(kB))));
        QVERIFY(bench.done(bench.desk.add(ownRule(kC), bench.id(kB))));
        QCOMPARE(bench.ownNames(), (QStringList{kA, kC, kB}));
        QVERIFY(bench.done(bench.desk.move(bench.id(kB), -1)));
        QCOMPARE(bench.ownNames(), (QStringList{kA, kB, kC}));
        QVERIFY(bench.done(bench.desk.move(bench.id(kA), 9))); // as far as it goes, before the built-in ones
        QCOMPARE(bench.ownNames(), (QStringList{kB, kC, kA}));
        QVERIFY(bench.done(bench.desk.remove({bench.id(kC), bench.desk.rules().back().id})));
        QCOMPARE(bench.ownNames(), (QStringList{kB, kA}));
        QCOMPARE(bench.desk.rules().size(), builtInRules().size() + 2); // those cannot go
    }

    void anEarlierStateComesBackAsItWas()
    {
        Bench bench;
        QVERIFY(bench.done(bench.desk.add(ownRule(kA))));
        const DetectionRules before = bench.desk.rules();
        QVERIFY(bench.done(bench.desk.remove({before[0].id})));
        QVERIFY(bench.done(bench.desk.restore(before)));
        QVERIFY(bench.desk.rules() == before);
    }

    void ofABuiltInRuleOnlySettingsChange()
    {
        Bench bench;
        DetectionRule rule = bench.desk.rules()[2];
        rule.match = {};
        rule.name = kA;
        rule.action = RuleAction::Off;
        QVERIFY(bench.done(bench.desk.edit(rule)));
        QCOMPARE(bench.desk.rules()[2].action, RuleAction::Off);
        QVERIFY(bench.desk.rules()[2].match == builtInRules()[2].match);
        QVERIFY(isChangedBuiltIn(bench.desk.rules()[2]));
    }

    void numbersOfExceptionsAreNotGivenTwice()
    {
        Bench bench;
        QVERIFY(bench.done(bench.desk.add(ownRule(kA))));
        RuleException exception;
        exception.match.devices = QStringList{QStringLiteral("ws-*")};
        DetectionRule rule = bench.desk.rules()[0];
        rule.exceptions = {exception, exception};
        QVERIFY(bench.done(bench.desk.edit(rule)));
        QCOMPARE(bench.desk.rules()[0].exceptions[1].number, 2u);
        rule = bench.desk.rules()[0];
        rule.exceptions.clear();
        QVERIFY(bench.done(bench.desk.edit(rule)));
        rule.exceptions = {exception};
        rule.lastException = 0;
        QVERIFY(bench.done(bench.desk.edit(rule)));
        QCOMPARE(bench.desk.rules()[0].exceptions[0].number, 3u);
    }

    void whatIsExportedCanBeImportedElsewhere()
    {
        Bench there;
        DetectionRule rule = ownRule(kA);
        rule.match.source = toInt(there.store.source());
        rule.priority = InvestigationPriority::Critical;
        QVERIFY(there.done(there.desk.add(rule)));
        QVERIFY(there.done(there.desk.setEnabled({there.desk.rules()[1].id}, false)));
        Bench here;
        QVERIFY(here.done(here.desk.add(ownRule(QStringLiteral("A"))))); // the same name: replaced
        const RuleId id = here.desk.rules()[0].id;
        QVERIFY(here.done(here.desk.import(there.desk.exported())));
        QCOMPARE(here.ownNames(), QStringList{kA});
        QCOMPARE(here.desk.rules()[0].id, id);
        QVERIFY(here.desk.rules()[0].match == there.desk.rules()[0].match);
        QVERIFY(!here.desk.rules()[1].enabled);
    }

    void aFileThatIsNoneChangesNothing()
    {
        Bench bench;
        const DetectionRules before = bench.desk.rules();
        QVERIFY(!bench.done(bench.desk.import("{\"rules\":[{\"name\":3}]}")));
        QCOMPARE(bench.finished.back()[2].value<Error>().code, ErrorCode::InvalidInput);
        QVERIFY(bench.desk.rules() == before);
    }

    void everyChangeIsCompiledForThoseWhoReceive()
    {
        Bench bench;
        QSignalSpy compiled(&bench.desk, &RuleDesk::compiled);
        DetectionRule rule = ownRule(kA);
        rule.action = RuleAction::Off;
        QVERIFY(bench.done(bench.desk.add(rule)));
        Event event;
        event.kind = EventKind::ModelBreach;
        event.title = "Device::Test";
        Verdict verdict;
        verdict.outcome = Outcome::Alert;
        const auto set = compiled.back()[0].value<RuleSetPointer>();
        QCOMPARE(set->decide(event, verdict, 1, 0).rule, bench.id(kA));
    }

    void aStoreThatIsNotOpenIsSaid()
    {
        Bench bench;
        bench.open = false;
        QVERIFY(!bench.done(bench.desk.add(ownRule(kA))));
        QVERIFY(bench.ownNames().isEmpty());
    }

    void hitsAreRead()
    {
        Bench bench;
        QSignalSpy read(&bench.desk, &RuleDesk::hitsRead);
        IngestBatch batch = BatchBuilder(bench.store.source()).add({}, bench.clock.nowMs()).take();
        batch.records[0].decision = {bench.desk.rules()[0].id, RuleAction::TracksNotableEvents, {}, 0};
        bench.store.commit(std::move(batch));
        bench.desk.requestHits();
        QTRY_COMPARE(read.size(), 1);
        QCOMPARE(read[0][0].value<RuleHitMap>().at(bench.desk.rules()[0].id).tracked, 1);
    }
};

QTEST_GUILESS_MAIN(TestRuleDesk)
#include "tst_ruledesk.moc"
