// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/alertdesk.h"
#include "tests/support/fixedclock.h"
#include "tests/support/storebuilder.h"

#include <QSignalSpy>
#include <QtTest>

using namespace duskwatch;
using namespace duskwatch::test;

class TestAlertDesk : public QObject
{
    Q_OBJECT

    /// A store with so many alerts, and a desk that works in this thread.
    struct Bench
    {
        TemporaryStore store;
        FixedClock clock;
        std::vector<EventId> ids;
        bool open = true;
        AlertDesk desk{[this](std::function<void(StoreWriter&)> work) {
                           if (open)
                               work(store.writer());
                           return open;
                       },
                       QStringLiteral("ada"), clock};

        explicit Bench(int alerts)
        {
            BatchBuilder batch(store.source());
            for (int i = 0; i < alerts; ++i)
                batch.add({.externalId = std::to_string(i + 1)});
            const StoredBatch stored = store.commit(batch);
            for (qint64 id = toInt(stored.firstNew); id <= toInt(stored.lastNew); ++id)
                ids.push_back(EventId{id});
        }
        qint64 acknowledged()
        {
            AlertFilter filter;
            filter.statuses = {AlertStatus::Acknowledged};
            return static_cast<qint64>(store.ids(filter).size());
        }
    };

private Q_SLOTS:
    void manyAlertsAreChangedInSlicesAndUndone()
    {
        Bench bench(2500);
        QSignalSpy progress(&bench.desk, &AlertDesk::progressed);
        QSignalSpy finished(&bench.desk, &AlertDesk::finished);
        QSignalSpy changed(&bench.desk, &AlertDesk::alertsChanged);
        bench.desk.change({{{AlertChangeKind::Acknowledge, {}}, bench.ids}});
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished[0][1].value<AlertChangeOutcome>();
        QCOMPARE(outcome.changed, 2500);
        QCOMPARE(progress.size(), 3);
        QCOMPARE(progress.back()[1].toLongLong(), 2500);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(bench.acknowledged(), 2500);
        QCOMPARE(outcome.undo.size(), std::size_t(1)); // the slices' steps are one
        bench.desk.change(outcome.undo);
        QTRY_COMPARE(finished.size(), 2);
        QCOMPARE(bench.acknowledged(), 0);
    }

    void whatWasDoneBeforeACancelStaysAndCanBeUndone()
    {
        Bench bench(2500);
        QSignalSpy finished(&bench.desk, &AlertDesk::finished);
        const quint64 job = bench.desk.change({{{AlertChangeKind::Acknowledge, {}}, bench.ids}});
        connect(&bench.desk, &AlertDesk::progressed, &bench.desk, [&] { bench.desk.cancel(job); });
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished[0][1].value<AlertChangeOutcome>();
        QVERIFY(outcome.cancelled);
        QCOMPARE(outcome.changed, qint64(AlertDesk::kSlice));
        QCOMPARE(bench.acknowledged(), qint64(AlertDesk::kSlice));
        QCOMPARE(outcome.undo.at(0).ids.size(), AlertDesk::kSlice);
    }

    void aStoreThatIsNotOpenIsSaid()
    {
        Bench bench(1);
        bench.open = false;
        QSignalSpy finished(&bench.desk, &AlertDesk::finished);
        bench.desk.change({{{AlertChangeKind::Acknowledge, {}}, bench.ids}});
        QCOMPARE(finished.size(), 0); // never before the number is known
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].value<AlertChangeOutcome>().error);
    }

    void whatIsRefusedIsSaidOnce()
    {
        Bench bench(2500);
        QSignalSpy finished(&bench.desk, &AlertDesk::finished);
        bench.desk.change({{{AlertChangeKind::AddTag, QStringLiteral("a,b")}, bench.ids}});
        QTRY_COMPARE(finished.size(), 1);
        const auto outcome = finished[0][1].value<AlertChangeOutcome>();
        QCOMPARE(outcome.error->code, ErrorCode::InvalidInput);
        QCOMPARE(outcome.changed, 0);
    }
};

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
