// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/notifications/notificationpolicy.h"

#include <QDateTime>
#include <QTest>

using namespace duskwatch;

namespace {

NotifiedAlert alert(qint64 id, Priority priority, const QString& title = "Device::Port Scan",
                    bool test = false)
{
    return {EventId{id}, priority, title, "ws-77", "head office", test};
}

NotificationSettings everything()
{
    NotificationSettings settings;
    settings.high = settings.medium = settings.low = true;
    return settings;
}

/// 2023-11-14 at \a time, UTC (tests run there).
std::int64_t at(const QString& time)
{
    return QDateTime(QDate(2023, 11, 14), QTime::fromString(time, "HH:mm"), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestNotificationPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWantedIsShown_data()
    {
        QTest::addColumn<bool>("high");
        QTest::addColumn<bool>("medium");
        QTest::addColumn<bool>("low");
        QTest::addColumn<Priority>("priority");
        QTest::addColumn<bool>("shown");
        QTest::newRow("high by default") << true << false << false << Priority::High << true;
        QTest::newRow("medium not by default") << true << false << false << Priority::Medium << false;
        QTest::newRow("low not by default") << true << false << false << Priority::Low << false;
        QTest::newRow("only low") << false << false << true << Priority::Low << true;
        QTest::newRow("high not wanted") << false << true << true << Priority::High << false;
    }
    void whatIsWantedIsShown()
    {
        QFETCH(bool, high);
        QFETCH(bool, medium);
        QFETCH(bool, low);
        QFETCH(Priority, priority);
        FixedClock clock;
        NotificationPolicy policy(clock);
        NotificationSettings settings;
        settings.high = high;
        settings.medium = medium;
        settings.low = low;
        policy.setSettings(settings);
        policy.add(alert(1, priority));
        QTEST(policy.next().has_value(), "shown");
    }

    void oneAlertIsToldWhole()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.add(alert(7, Priority::High));
        QCOMPARE(policy.msUntilNext(), std::optional<std::int64_t>(0));
        const auto notice = policy.next();
        QVERIFY(notice);
        QCOMPARE(notice->title, QString("High: Device::Port Scan"));
        QCOMPARE(notice->body, QString("ws-77 · head office"));
        QCOMPARE(notice->event, EventId{7});
        QCOMPARE(notice->priority, Priority::High);
        QVERIFY(!policy.next());
        QVERIFY(!policy.msUntilNext());
    }

    void whatComesWithinTenSecondsIsSummedUp()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.setSettings(everything());
        policy.add(alert(1, Priority::Medium));
        QVERIFY(policy.next());
        policy.seen();
        policy.add(alert(2, Priority::High, "Model::A"));
        policy.add(alert(3, Priority::High, "Model::B"));
        policy.add(alert(4, Priority::Medium));
        policy.add(alert(5, Priority::Medium));
        QVERIFY(!policy.next());
        QCOMPARE(*policy.msUntilNext(), NotificationPolicy::kIntervalMs);
        clock.now += NotificationPolicy::kIntervalMs - 1;
        QVERIFY(!policy.next());
        clock.now += 1;
        const auto notice = policy.next();
        QVERIFY(notice);
        QCOMPARE(notice->title, QString("High: Model::B"));
        QCOMPARE(notice->event, EventId{3});
        QVERIFY(notice->body.contains("3 more: 1 High, 2 Medium"));
    }

    void aFloodIsOneNoticeInTenSeconds()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        int shown = 0;
        for (int second = 0; second < 60; ++second) {
            for (int i = 0; i < 100; ++i)
                policy.add(alert(second * 100 + i, Priority::High));
            shown += policy.next().has_value();
            clock.now += 1000;
        }
        QCOMPARE(shown, 6);
    }

    void whatNobodyHasSeenIsCountedAgain()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.setSettings(everything());
        policy.add(alert(1, Priority::High, "First"));
        policy.next();
        clock.now += NotificationPolicy::kIntervalMs;
        policy.add(alert(2, Priority::Low));
        QCOMPARE(policy.next()->title, QString("High: First")); // it replaces the first and must not hide it
        policy.seen();
        clock.now += NotificationPolicy::kIntervalMs;
        policy.add(alert(3, Priority::Low, "Third"));
        const auto notice = policy.next();
        QCOMPARE(notice->title, QString("Low: Third"));
        QVERIFY(!notice->body.contains("more"));
    }

    void theQuietTime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("quiet");
        QTest::newRow("in the day") << "12:00"
                                    << "13:00"
                                    << "12:30" << true;
        QTest::newRow("its first minute") << "12:00"
                                          << "13:00"
                                          << "12:00" << true;
        QTest::newRow("its end") << "12:00"
                                 << "13:00"
                                 << "13:00" << false;
        QTest::newRow("before it") << "12:00"
                                   << "13:00"
                                   << "11:59" << false;
        QTest::newRow("across midnight, in the evening") << "22:00"
                                                         << "07:00"
                                                         << "23:30" << true;
        QTest::newRow("across midnight, in the morning") << "22:00"
                                                         << "07:00"
                                                         << "06:59" << true;
        QTest::newRow("across midnight, by day") << "22:00"
                                                 << "07:00"
                                                 << "12:00" << false;
        QTest::newRow("across midnight, at its end") << "22:00"
                                                     << "07:00"
                                                     << "07:00" << false;
        QTest::newRow("the whole day") << "08:00"
                                       << "08:00"
                                       << "03:00" << true;
    }
    void theQuietTime()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, now);
        QFETCH(bool, quiet);
        FixedClock clock;
        clock.now = at(now);
        NotificationPolicy policy(clock);
        NotificationSettings settings;
        settings.quietHours = true;
        settings.quietFrom = QTime::fromString(from, "HH:mm");
        settings.quietTo = QTime::fromString(to, "HH:mm");
        policy.setSettings(settings);
        policy.add(alert(1, Priority::High));
        QCOMPARE(!policy.next().has_value(), quiet);
        if (quiet)
            QVERIFY(*policy.msUntilNext() > 0 && *policy.msUntilNext() <= 60'000);
    }

    void whatCameInTheQuietTimeIsSummedUpAtItsEnd()
    {
        FixedClock clock;
        clock.now = at("23:00");
        NotificationPolicy policy(clock);
        NotificationSettings settings = everything();
        settings.quietHours = true;
        policy.setSettings(settings);
        for (int i = 0; i < 5; ++i)
            policy.add(alert(i + 1, Priority::High));
        clock.now += 7 * 3600 * 1000LL; // 06:00
        QVERIFY(!policy.next());
        clock.now += 3600 * 1000LL;
        const auto notice = policy.next();
        QVERIFY(notice);
        QVERIFY(notice->body.contains("4 more: 4 High"));
    }

    void quietForAnHourEndsByItselfAndByHand()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.beQuietFor(3'600'000);
        policy.add(alert(1, Priority::High));
        QVERIFY(!policy.next());
        policy.beQuietFor(0);
        QVERIFY(policy.next());
        clock.now += NotificationPolicy::kIntervalMs;
        policy.beQuietFor(3'600'000);
        policy.add(alert(2, Priority::High));
        clock.now += 3'600'000;
        QVERIFY(policy.next());
    }

    void nothingIsToldWhileTheAlertsAreWatched()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.add(alert(1, Priority::High));
        policy.setWatched(true);
        QVERIFY(!policy.msUntilNext());
        policy.add(alert(2, Priority::High));
        policy.addSilentSource("branch", 60'000);
        policy.setWatched(false);
        QVERIFY(!policy.next());
        policy.add(alert(3, Priority::High));
        QVERIFY(policy.next());
    }

    void testAlertsAreNamedAndNeverHideARealOne()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.setSettings(everything());
        policy.add(alert(1, Priority::High, "Unrestricted Test Model", true));
        const auto only = policy.next();
        QCOMPARE(only->title, QString("Test alert: Unrestricted Test Model"));
        QVERIFY(only->test);
        clock.now += NotificationPolicy::kIntervalMs;
        policy.add(alert(2, Priority::Low, "Real"));
        const auto both = policy.next();
        QCOMPARE(both->title, QString("Low: Real"));
        QVERIFY(both->body.contains("1 more: 1 test alert"));
        QVERIFY(!both->test);
    }

    void aSilentSourceIsToldInWords()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.addSilentSource("dt-branch", 26 * 60'000);
        const auto notice = policy.next();
        QCOMPARE(notice->title, QString("An event source is silent"));
        QCOMPARE(notice->body, QString("dt-branch is silent for 26 min."));
        NotificationSettings settings;
        settings.silentSources = false;
        policy.setSettings(settings);
        clock.now += NotificationPolicy::kIntervalMs;
        policy.addSilentSource("dt-lab", 26 * 60'000);
        QVERIFY(!policy.next());
    }

    void foreignTextIsBoundedAndShownAsItIs()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.add({EventId{1}, Priority::High, "\x1b[31m" + QString(5000, u'x') + QChar(0x202e),
                    "<b>bold</b>\nline", QString(5000, u'y'), false});
        const auto notice = policy.next();
        QVERIFY(notice->title.size() < 160);
        QVERIFY(notice->body.size() < 400);
        QVERIFY(!notice->title.contains(QChar(0x1b)));
        QCOMPARE(notice->body.count(u'\n'), 0);
        QVERIFY(notice->body.contains("<b>bold</b>")); // the notifier escapes what its service would read
    }

    void theUncountedAreCounted()
    {
        FixedClock clock;
        NotificationPolicy policy(clock);
        policy.setSettings(everything());
        policy.add(alert(1, Priority::High));
        policy.addMore(Priority::Low, 12'000);
        QVERIFY(policy.next()->body.contains(QLocale().toString(12'000)));
    }
};

QTEST_GUILESS_MAIN(TestNotificationPolicy)
#include "tst_notificationpolicy.moc"
