// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/classify.h"
#include "core/triage/reclassify.h"

#include <QRandomGenerator>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr std::int64_t kNow = 1750000000000;

/// Any event that triage may meet, the same for the same generator.
Event anyEvent(QRandomGenerator& random)
{
    Event event;
    event.kind = static_cast<EventKind>(random.bounded(7));
    event.category = static_cast<Category>(random.bounded(5));
    event.compliance = random.bounded(4) == 0;
    event.respondData = random.bounded(8) == 0;
    event.resolved = random.bounded(4) == 0;
    event.timeMs = kNow;
    if (random.bounded(2) == 0)
        event.score = {ScoreField::PbScore, random.bounded(1.0)};
    if (random.bounded(2) == 0)
        event.modelPriority = random.bounded(6);
    event.statusLevel = static_cast<Level>(random.bounded(5));
    if (random.bounded(2) == 0)
        event.cefSeverity = random.bounded(11);
    return event;
}

TriageSettings anySettings(QRandomGenerator& random)
{
    TriageSettings settings;
    settings.highFrom = 0.05 + random.bounded(0.95);
    settings.mediumFrom = settings.highFrom * (0.1 + random.bounded(0.9));
    settings.complianceAlerts = random.bounded(2) == 0;
    return settings;
}

StoredVerdict stored(const Verdict& verdict)
{
    StoredVerdict row;
    row.outcome = verdict.outcome;
    row.priority = verdict.priority;
    row.category = verdict.category;
    row.score = verdict.score;
    if (verdict.modelPriority)
        row.modelPriority = *verdict.modelPriority;
    return row;
}

} // namespace

class TestReclassify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatClassifyWouldHaveSaid()
    {
        QRandomGenerator random(20261);
        int moved = 0;
        int uncertain = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Event event = anyEvent(random);
            const Verdict then = classify(event, anySettings(random), kNow);
            const TriageSettings other = anySettings(random);
            const Verdict wanted = classify(event, other, kNow);
            const Reclassified got = reclassify(stored(then), other);
            QCOMPARE(got.outcome, wanted.outcome);
            if (got.certain)
                QCOMPARE(got.priority, wanted.priority);
            moved += got.priority != then.priority || got.outcome != then.outcome;
            uncertain += !got.certain;
        }
        QVERIFY(moved > 1000);
        QVERIFY(uncertain > 100);
    }

    void whatWasNeverRankedIsTakenForMediumAndSaid()
    {
        const StoredVerdict row{Outcome::Informational, Priority::None, Category::Compliance, {}, {}};
        const Reclassified now = reclassify(row, {});
        QCOMPARE(now.outcome, Outcome::Alert);
        QCOMPARE(now.priority, Priority::Medium);
        QVERIFY(!now.certain);
    }
};

QTEST_GUILESS_MAIN(TestReclassify)
#include "tst_reclassify.moc"
