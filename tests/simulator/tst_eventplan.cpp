// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/eventplan.h"

#include "app/simulator/api/eventid.h"
#include "app/simulator/generator/company.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace duskwatch;
using namespace duskwatch::simulator;

namespace {

constexpr std::int64_t kStartMs = 1'790'000'000'123;
constexpr std::int64_t kHourMs = 3'600'000;

struct Fixture
{
    explicit Fixture(const PlanOptions& options)
        : company(options.seed),
          breaches(company),
          incidents(company),
          plan(options, breaches, incidents)
    {
    }

    simulation::Company company;
    simulation::BreachGenerator breaches;
    simulation::IncidentGenerator incidents;
    EventPlan plan;
};

PlanOptions options(std::uint32_t events, double liveRate = 0)
{
    PlanOptions options;
    options.seed = 7;
    options.events = events;
    options.startMs = kStartMs;
    options.liveRate = liveRate;
    return options;
}

/// Everything about a plan that a caller could see.
QByteArray summary(const EventPlan& plan)
{
    QByteArray text;
    for (const PlannedBreach& breach : plan.breaches())
        text += eventId(breach.facts) + ' ' + QByteArray::number(qlonglong{breach.facts.createdMs}) + ' ' +
                QByteArray::number(qlonglong{breach.visibleMs}) + ' ' +
                QByteArray::number(qlonglong{breach.changeMs}) + ' ' +
                QByteArray::number(breach.laterScoreThousandths) + '\n';
    for (const PlannedIncident& incident : plan.incidents())
        text += eventId(incident.facts) + ' ' + QByteArray::number(qlonglong{incident.visibleMs}) + ' ' +
                QByteArray::number(incident.mergesInto) + '\n';
    return text;
}

} // namespace

class TestEventPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastHasTheWantedNumberWithinItsSpread_data()
    {
        QTest::addColumn<uint>("events");
        QTest::addColumn<uint>("incidents");
        QTest::newRow("none") << 0u << 0u;
        QTest::newRow("one") << 1u << 1u;
        QTest::newRow("twenty") << 20u << 1u;
        QTest::newRow("twenty-one") << 21u << 2u;
        QTest::newRow("many") << 5000u << 250u;
    }

    void pastHasTheWantedNumberWithinItsSpread()
    {
        QFETCH(uint, events);
        QFETCH(uint, incidents);
        PlanOptions wanted = options(events);
        wanted.spreadMs = 6 * kHourMs;
        const Fixture fixture(wanted);
        QCOMPARE(fixture.plan.breaches().size(), std::size_t{events});
        QCOMPARE(fixture.plan.incidents().size(), std::size_t{incidents});
        for (const PlannedBreach& breach : fixture.plan.breaches()) {
            QVERIFY(breach.facts.createdMs >= kStartMs - 6 * kHourMs && breach.facts.createdMs <= kStartMs);
            QVERIFY(breach.visibleMs <= kStartMs); // so that all of them are there at the start
        }
    }

    void identitiesAreUniqueAndCreationNeverDescends()
    {
        Fixture fixture(options(3000, 50));
        fixture.plan.advanceTo(kStartMs + 60'000);
        QCOMPARE(fixture.plan.breaches().size() / 1000, std::size_t{6});
        QSet<QByteArray> ids;
        std::int64_t lastMs = 0;
        for (const PlannedBreach& breach : fixture.plan.breaches()) {
            ids.insert(eventId(breach.facts));
            QVERIFY(breach.facts.createdMs >= lastMs);
            lastMs = breach.facts.createdMs;
        }
        for (const PlannedIncident& incident : fixture.plan.incidents())
            ids.insert(eventId(incident.facts));
        QCOMPARE(std::size_t(ids.size()), fixture.plan.breaches().size() + fixture.plan.incidents().size());
    }

    void aPlanDoesNotDependOnHowOftenItIsAsked()
    {
        Fixture atOnce(options(500, 10));
        atOnce.plan.advanceTo(kStartMs + 300'000);
        Fixture bitByBit(options(500, 10));
        for (std::int64_t ms = 0; ms <= 300'000; ms += 137)
            bitByBit.plan.advanceTo(kStartMs + ms);
        bitByBit.plan.advanceTo(kStartMs + 300'000);
        bitByBit.plan.advanceTo(kStartMs); // going back changes nothing
        QCOMPARE(summary(bitByBit.plan), summary(atOnce.plan));
        PlanOptions other = options(500, 10);
        other.seed = 8;
        Fixture another(other);
        QVERIFY(eventId(another.plan.breaches().front().facts) !=
                eventId(atOnce.plan.breaches().front().facts));
    }

    void liveEventsComeAtTheirRateAndEnd()
    {
        PlanOptions wanted = options(0, 20);
        wanted.liveForMs = 30'000;
        Fixture fixture(wanted);
        fixture.plan.advanceTo(kStartMs + 10'000);
        const std::size_t afterTen = fixture.plan.breaches().size();
        QVERIFY(afterTen >= 200 && afterTen <= 225); // a group of one millisecond comes as a whole
        fixture.plan.advanceTo(kStartMs + 300'000);
        const std::size_t all = fixture.plan.breaches().size();
        QVERIFY(all >= 600 && all <= 625);
        for (const PlannedBreach& breach : fixture.plan.breaches())
            QVERIFY(breach.facts.createdMs > kStartMs && breach.facts.createdMs <= kStartMs + 30'000);
    }

    void someLagAndChangeButWithinTheOverlapOfAPoller_data()
    {
        QTest::addColumn<qint64>("lagMs");
        QTest::newRow("five minutes") << qint64{300'000};
        QTest::newRow("two seconds") << qint64{2'000};
        QTest::newRow("none") << qint64{0};
    }

    void someLagAndChangeButWithinTheOverlapOfAPoller()
    {
        QFETCH(qint64, lagMs);
        PlanOptions wanted = options(0, 100);
        wanted.lagMs = lagMs;
        Fixture fixture(wanted);
        fixture.plan.advanceTo(kStartMs + 60'000);
        int hidden = 0;
        int late = 0;
        int changing = 0;
        for (const PlannedBreach& breach : fixture.plan.breaches()) {
            QVERIFY(breach.visibleMs >= breach.facts.createdMs);
            QVERIFY(breach.visibleMs - breach.facts.createdMs <= lagMs);
            hidden += breach.visibleMs > breach.facts.createdMs ? 1 : 0;
            late += breach.facts.createdMs - breach.timeMs > 120'000 ? 1 : 0;
            if (breach.changeMs == 0)
                continue;
            ++changing;
            QVERIFY(breach.changeMs >= breach.visibleMs && breach.changeMs - breach.visibleMs <= lagMs / 2);
            QVERIFY(breach.laterScoreThousandths <= 1000);
        }
        for (const PlannedIncident& incident : fixture.plan.incidents())
            QVERIFY(incident.visibleMs - incident.facts.createdMs + incident.steps * incident.stepMs <=
                    lagMs * 3 / 2);
        const auto count = static_cast<int>(fixture.plan.breaches().size());
        QVERIFY(lagMs == 0 ? hidden == 0 : hidden > count / 25);
        QVERIFY(late > count / 25 && late < count / 10);
        QVERIFY(changing > count / 15);
    }

    void manyShareOneMillisecond()
    {
        const Fixture fixture(options(2000));
        int shared = 0;
        const auto& all = fixture.plan.breaches();
        for (std::size_t index = 1; index < all.size(); ++index)
            shared += all[index].facts.createdMs == all[index - 1].facts.createdMs ? 1 : 0;
        QVERIFY(shared > 400);
    }

    void incidentsRiseAndMergeIntoEarlierOnes()
    {
        const Fixture fixture(options(20'000));
        const auto& all = fixture.plan.incidents();
        int rising = 0;
        int merging = 0;
        int pinned = 0;
        for (std::size_t index = 0; index < all.size(); ++index) {
            rising += all[index].steps > 0 ? 1 : 0;
            pinned += all[index].pinned ? 1 : 0;
            if (all[index].mergesInto < 0)
                continue;
            ++merging;
            QVERIFY(static_cast<std::size_t>(all[index].mergesInto) < index);
            QVERIFY(all[index].steps > 0);
        }
        QVERIFY(rising > 300 && merging > 50 && pinned > 10);
    }
};

QTEST_GUILESS_MAIN(TestEventPlan)
#include "tst_eventplan.moc"
