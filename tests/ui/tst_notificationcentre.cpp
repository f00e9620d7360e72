// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/notifications/notificationcentre.h"
#include "ui/notifications/traynotifier.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;

namespace {

/// Remembers what it is to show.
class FakeNotifier : public Notifier
{
public:
    QList<Notice> shown;
    int clears = 0;
    bool works = true;

    void show(const Notice& notice) override
    {
        shown.append(notice);
        if (!works)
            Q_EMIT unavailable(notice);
    }
    void clear() override { ++clears; }
};

struct Bench
{
    FixedClock clock;
    FakeBackend backend;
    FakeNotifier first;
    FakeNotifier second;
    bool watched = false;
    int looks = 0; ///< how often it was asked whether the user watches
    NotificationCentre centre{backend, clock, first, second, [this] {
                                  ++looks;
                                  return watched;
                              }};

    FakeQueries& queries() { return backend.queries("notifications"); }
    /// Alerts \a from to \a to are stored; the store will find them.
    void store(qint64 from, qint64 to, Priority priority = Priority::High)
    {
        queries().newerToAnswer.clear();
        for (qint64 id = from; id <= to; ++id) {
            queries().addRow(id, clock.now, priority);
            queries().newerToAnswer.push_back(EventId{id});
        }
        StoredBatch batch;
        batch.firstNew = EventId{from};
        batch.lastNew = EventId{to};
        Q_EMIT backend.stored(batch);
    }
    /// The store's answers arrive as soon as it is asked.
    bool isShown(int count)
    {
        queries().answerAll();
        return first.shown.size() == count;
    }
};

} // namespace

class TestNotificationCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewAlertIsShown()
    {
        Bench bench;
        bench.backend.addListening("fixture", 6514);
        bench.store(101, 101);
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.first.shown.first().event, EventId{101});
        QVERIFY(bench.first.shown.first().body.contains("fixture"));
        QVERIFY(bench.second.shown.isEmpty());
    }

    void anAlertThatBecomesMoreUrgentIsShown()
    {
        Bench bench;
        bench.queries().addRow(7, bench.clock.now, Priority::High);
        bench.queries().changedToAnswer = {EventId{7}};
        StoredBatch batch;
        batch.updated = {EventId{6}, EventId{7}};
        batch.raised = {EventId{7}};
        Q_EMIT bench.backend.stored(batch);
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.first.shown.first().event, EventId{7});
    }

    void anAlertThatIsNewAndRaisedIsShownOnce()
    {
        Bench bench;
        bench.queries().changedToAnswer = {EventId{7}};
        bench.queries().newerToAnswer = {EventId{7}};
        bench.queries().addRow(7, bench.clock.now, Priority::High);
        StoredBatch batch;
        batch.firstNew = batch.lastNew = EventId{7};
        batch.raised = {EventId{7}};
        Q_EMIT bench.backend.stored(batch);
        QTRY_VERIFY(bench.isShown(1));
        QVERIFY(!bench.first.shown.first().body.contains("more"));
    }

    void anUpdateThatRaisesNothingIsNoNews()
    {
        Bench bench;
        StoredBatch batch;
        batch.updated = {EventId{7}};
        Q_EMIT bench.backend.stored(batch);
        bench.store(8, 8);
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.queries().newerRequests, 1);
    }

    void whereTheFirstWayFailsTheSecondShows()
    {
        Bench bench;
        bench.first.works = false;
        bench.store(1, 3);
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.second.shown.size(), 1);
        QVERIFY(bench.second.shown.first().body.contains("2 more: 2 High"));
    }

    void whereNoWayWorksThatIsSaid()
    {
        Bench bench;
        bench.first.works = bench.second.works = false;
        QSignalSpy impossible(&bench.centre, &NotificationCentre::notPossible);
        bench.centre.showSample();
        QCOMPARE(impossible.size(), 1);
    }

    void showingGoesToTheWindow()
    {
        Bench bench;
        QSignalSpy requested(&bench.centre, &NotificationCentre::showRequested);
        Q_EMIT bench.first.activated(EventId{9});
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<EventId>(), EventId{9});
    }

    void whoWatchesIsNotTold()
    {
        Bench bench;
        bench.watched = true;
        bench.store(1, 1);
        QTRY_VERIFY(bench.looks > 0);
        QCOMPARE(bench.queries().newerRequests, 0);
        bench.watched = false;
        bench.store(2, 2);
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.first.shown.first().event, EventId{2});
    }

    void aSourceIsToldOfOnceWhenItFallsSilent()
    {
        Bench bench;
        bench.backend.addListening("dt-branch", 6514).lastReceivedMs = bench.clock.now;
        Q_EMIT bench.backend.sourcesChanged();
        bench.clock.now += 26 * 60'000;
        Q_EMIT bench.backend.sourcesChanged();
        QTRY_VERIFY(bench.isShown(1));
        QCOMPARE(bench.first.shown.first().body, QString("dt-branch is silent for 26 min."));
        bench.clock.now += 60'000;
        Q_EMIT bench.backend.sourcesChanged();
        bench.backend.list.first().lastReceivedMs = bench.clock.now; // speaks again
        Q_EMIT bench.backend.sourcesChanged();
        bench.clock.now += 30 * 60'000;
        Q_EMIT bench.backend.sourcesChanged();
        QTRY_VERIFY(bench.isShown(2));
        QVERIFY(bench.first.shown.last().body.contains("30 min"));
    }

    void aSampleIsShownWhateverIsChosen()
    {
        Bench bench;
        NotificationSettings nothing;
        nothing.high = false;
        bench.centre.setSettings(nothing);
        bench.centre.showSample();
        QCOMPARE(bench.first.shown.size(), 1);
        QCOMPARE(bench.first.shown.first().priority, Priority::None);
    }

    void theTrayMarksWhatIsUnreadAndOffersQuiet()
    {
        Theme theme(ThemeChoice::Light);
        TrayNotifier tray(theme);
        QSignalSpy quiet(&tray, &TrayNotifier::quietRequested);
        QSignalSpy quit(&tray, &TrayNotifier::quitRequested);
        QSignalSpy activated(&tray, &Notifier::activated);
        tray.show({"High: Model", "ws-77", Priority::High, EventId{4}, false});
        QVERIFY(tray.isUnread());
        QVERIFY(tray.toolTip().contains("High: Model"));
        const QList<QAction*> actions = tray.menu().actions();
        actions.at(0)->trigger();
        QCOMPARE(activated.first().first().value<EventId>(), EventId{4});
        actions.at(1)->trigger();
        QCOMPARE(quiet.first().first().toBool(), true);
        actions.at(1)->trigger();
        QCOMPARE(quiet.last().first().toBool(), false);
        actions.last()->trigger();
        QCOMPARE(quit.size(), 1);
        tray.clear();
        QVERIFY(!tray.isUnread());
    }
};

QTEST_MAIN(TestNotificationCentre)
#include "tst_notificationcentre.moc"
