// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

namespace {

std::vector<EventId> acknowledge(TemporaryStore& store, EventId id, bool acknowledged)
{
    AlertChangeOutcome outcome;
    const AlertChange change{acknowledged ? AlertChangeKind::Acknowledge : AlertChangeKind::Unacknowledge,
                             {}};
    return store.writer().changeAlerts({change, {id}}, QStringLiteral("ada"), 1, outcome).value();
}

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewIdentityBecomesARow()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const StoredBatch stored = store.commit(batch.add({.externalId = "26368", .score = 0.871}));
        QCOMPARE(stored.delta.alerts, 1);
        QCOMPARE(stored.firstNew, stored.lastNew);
        const auto rows = store.rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].externalId, QStringLiteral("26368"));
        QCOMPARE(rows[0].priority, Priority::High);
        QCOMPARE(*rows[0].score, 0.871);
        QCOMPARE(rows[0].deviceName, QStringLiteral("ws-77"));
        QCOMPARE(rows[0].repeats, 0);
    }

    void theSameIdentityUpdatesAndCountsARepeat()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.add({.externalId = "9", .score = 0.2}, 1000));
        const StoredBatch stored =
            store.commit(batch.add({.externalId = "9", .title = "Other::Name", .score = 0.9}, 2000));
        QCOMPARE(stored.delta.updates, 1);
        QCOMPARE(stored.delta.alerts, 0);
        QCOMPARE(stored.updated.size(), std::size_t{1});
        const auto rows = store.rows();
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0].repeats, 1);
        QCOMPARE(rows[0].priority, Priority::High);
        QCOMPARE(rows[0].title, QStringLiteral("Other::Name"));
        QCOMPARE(rows[0].firstReceivedMs, 1000);
        QCOMPARE(rows[0].lastReceivedMs, 2000);
    }

    void whatBecomesMoreUrgentIsTold()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventId id = store.commit(batch.add({.externalId = "9", .score = 0.2})).firstNew;
        QVERIFY(store.commit(batch.add({.externalId = "9", .score = 0.3})).raised.empty());
        QCOMPARE(store.commit(batch.add({.externalId = "9", .score = 0.9})).raised, std::vector<EventId>{id});
        QVERIFY(store.commit(batch.add({.externalId = "9", .score = 0.9})).raised.empty());
        QVERIFY(store.commit(batch.add({.externalId = "9", .score = 0.2})).raised.empty());
    }

    void repeatsWithinOneBatchMeetToo()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 5; ++i)
            batch.add({.externalId = "c0de-text-id", .score = 0.1 * i});
        const StoredBatch stored = store.commit(batch);
        QCOMPARE(stored.delta.alerts, 1);
        QCOMPARE(stored.delta.updates, 4);
        QCOMPARE(store.rows()[0].repeats, 4);
    }

    void eventsWithoutIdentityNeverMeet()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        for (int i = 0; i < 3; ++i)
            batch.add({.kind = EventKind::Audit, .externalId = ""}, 1, "audit");
        QCOMPARE(store.commit(batch).delta.audit, 3);
        QCOMPARE(store.rows().size(), std::size_t{3});
    }

    void resolvedClosesTheAlertAndKeepsItsPriority()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventSpec active{.kind = EventKind::SystemStatus, .externalId = "88cf", .score = 0.9};
        EventSpec resolved = active;
        resolved.resolved = true;
        store.commit(batch.add(active));
        const Counters delta = store.commit(batch.add(resolved)).delta;
        QCOMPARE(delta.resolved, 1);
        QCOMPARE(delta.updates, 0);
        QVERIFY(delta.addsUp());
        const AlertRow row = store.rows().at(0);
        QCOMPARE(row.status, AlertStatus::Resolved);
        QCOMPARE(row.outcome, Outcome::Alert);
        QCOMPARE(row.priority, Priority::High);
        store.commit(batch.add(active)); // active again
        QCOMPARE(store.rows().at(0).status, AlertStatus::New);
    }

    void anAcknowledgementSurvivesARepeat()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const EventId id = store.commit(batch.add({})).firstNew;
        QCOMPARE(acknowledge(store, id, true).size(), std::size_t{1});
        store.commit(batch.add({}));
        QCOMPARE(store.rows().at(0).status, AlertStatus::Acknowledged);
        QVERIFY(acknowledge(store, id, true).empty()); // nothing changed
        acknowledge(store, id, false);
        QCOMPARE(store.rows().at(0).status, AlertStatus::New);
    }

    void theAppliancesAcknowledgementComesAndGoesAndOursStays()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        const auto status = [&store] {
            return store.rows().at(0).status;
        };
        const EventId id = store.commit(batch.add({.acknowledged = true})).firstNew;
        QCOMPARE(status(), AlertStatus::Acknowledged);
        store.commit(batch.add({})); // a syslog line says nothing about it
        QCOMPARE(status(), AlertStatus::Acknowledged);
        store.commit(batch.add({.acknowledged = false}));
        QCOMPARE(status(), AlertStatus::New);
        acknowledge(store, id, true);
        store.commit(batch.add({.acknowledged = false})); // it never knew of ours
        QCOMPARE(status(), AlertStatus::Acknowledged);
    }

    void countersAddUpWhateverComes()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        batch.add({.externalId = "1"})
            .add({.externalId = "1"})
            .add({.externalId = "2", .category = Category::Informational})
            .add({.externalId = "3", .respond = true})
            .add({.kind = EventKind::Audit, .externalId = ""})
            .add({.kind = EventKind::SystemStatus, .externalId = "u", .resolved = true})
            .addUnparsed("rubbish");
        store.commit(batch);
        const Counters counters = store.sourceRecord().counters;
        QCOMPARE(counters.received, 7);
        QVERIFY(counters.addsUp());
        QCOMPARE(counters.alerts, 1);
        QCOMPARE(counters.updates, 1);
        QCOMPARE(counters.informational, 1);
        QCOMPARE(counters.suppressed, 1);
        QCOMPARE(counters.audit, 1);
        QCOMPARE(counters.resolved, 1);
        QCOMPARE(counters.unparsed, 1);
        store.reopen();
        QCOMPARE(store.sourceRecord().counters, counters);
    }

    void theTimeOfReceiptSortsWhereTheEventsOwnIsAbsurd()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.add({.timeMs = 2'700'000'000'000}, 1'700'000'000'123)); // the year 2055
        const AlertRow row = store.rows().at(0);
        QVERIFY(!row.timePlausible);
        QCOMPARE(row.timeMs, 1'700'000'000'123);
        QCOMPARE(*row.eventTimeMs, 2'700'000'000'000);
    }

    void twoSourcesDoNotShareIdentities()
    {
        TemporaryStore store;
        const SourceId other = store.writer().addSource(QStringLiteral("branch"), "{}").value().id;
        BatchBuilder first(store.source());
        BatchBuilder second(other);
        store.commit(first.add({.externalId = "5"}));
        QCOMPARE(store.commit(second.add({.externalId = "5"})).delta.alerts, 1);
        QCOMPARE(store.rows().size(), std::size_t{2});
    }

    void namesAreUniqueWithoutCase()
    {
        TemporaryStore store;
        const auto again = store.writer().addSource(QStringLiteral("DT"), "{}");
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    }

    void aRemovedSourceComesBackWithItsLog()
    {
        TemporaryStore store;
        BatchBuilder batch(store.source());
        store.commit(batch.add({}));
        QVERIFY(store.writer().removeSource(store.source()).ok());
        QCOMPARE(store.writer().removeSource(store.source()).error().code, ErrorCode::NotFound);
        const auto back = store.writer().addSource(QStringLiteral("dt"), "{\"port\":7000}");
        QVERIFY(back.ok());
        QCOMPARE(back->id, store.source());
        QCOMPARE(back->counters.received, 1);
        QCOMPARE(back->settings, QByteArray("{\"port\":7000}"));
    }

    void aBatchForAnUnknownSourceChangesNothing()
    {
        TemporaryStore store;
        BatchBuilder known(store.source());
        BatchBuilder unknown(SourceId{77});
        std::vector<IngestBatch> batches;
        batches.push_back(known.add({.externalId = "1"}).take());
        batches.push_back(unknown.add({.externalId = "2"}).take());
        QVERIFY(!store.writer().commit(batches).ok());
        QVERIFY(store.rows().empty());
        QCOMPARE(store.sourceRecord().counters.received, 0);
        // and the same batch can be given again
        QVERIFY(store.writer().commit(std::span(batches).first(1)).ok());
        QCOMPARE(store.rows().size(), std::size_t{1});
    }

    void settingsAreKept()
    {
        TemporaryStore store;
        QCOMPARE(store.writer().setting(QStringLiteral("triage")).value(), QString());
        QVERIFY(store.writer().setSetting(QStringLiteral("triage"), QStringLiteral("{}")).ok());
        QVERIFY(store.writer().setSetting(QStringLiteral("triage"), QStringLiteral("{\"a\":1}")).ok());
        store.reopen();
        QCOMPARE(store.writer().setting(QStringLiteral("triage")).value(), QStringLiteral("{\"a\":1}"));
    }
};

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
