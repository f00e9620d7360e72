// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixedclock.h"
#include "ui/dashboard/pacedrequest.h"

#include <QTest>

using namespace duskwatch;
using namespace std::chrono_literals;

namespace {

struct Bench
{
    FixedClock clock;
    quint64 asked = 0;
    PacedRequest request{clock, [this] { return ++asked; }, 500ms, nullptr};
};

} // namespace

class TestPacedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedWhileNobodyLooks()
    {
        Bench bench;
        bench.request.want();
        bench.request.askNow();
        QCOMPARE(bench.asked, quint64(0));
        bench.request.setActive(true);
        QCOMPARE(bench.asked, quint64(1)); // what was wanted meanwhile
    }

    void aSecondQuestionWaitsForTheFirstAnswer()
    {
        Bench bench;
        bench.request.setActive(true);
        for (int i = 0; i < 50; ++i) {
            bench.clock.now += 1000;
            bench.request.want();
        }
        QCOMPARE(bench.asked, quint64(1));
        QVERIFY(bench.request.waits());
    }

    void quickAnswersAreAskedForTwiceASecondAtMost()
    {
        Bench bench;
        bench.request.setActive(true);
        bench.clock.now += 10;
        QVERIFY(bench.request.take(1));
        QCOMPARE(bench.request.pauseMs(), std::int64_t{490});
        bench.request.want();
        QCOMPARE(bench.asked, quint64(1));
        bench.clock.now += 489;
        QCOMPARE(bench.request.pauseMs(), std::int64_t{1});
        bench.clock.now += 1;
        QCOMPARE(bench.request.pauseMs(), std::int64_t{0});
        QTRY_COMPARE(bench.asked, quint64(2));
    }

    void slowAnswersTakeATenthOfTheTime()
    {
        Bench bench;
        bench.request.setActive(true);
        bench.clock.now += 480;
        QVERIFY(bench.request.take(1));
        QCOMPARE(bench.request.pauseMs(), std::int64_t{4320}); // 480 of 4,800
        bench.request.askNow();
        bench.clock.now += 3'600'000; // such as a computer that slept
        QVERIFY(bench.request.take(2));
        QCOMPARE(bench.request.pauseMs(), std::int64_t{60'000});
    }

    void whatChangesAfterTheQuestionIsAskedAgain()
    {
        Bench bench;
        bench.request.setActive(true);
        bench.request.want(); // while the first is under way
        bench.clock.now += 10;
        QVERIFY(bench.request.take(1));
        QVERIFY(bench.request.pauseMs() > 0);
        bench.clock.now += 10'000;
        bench.request.want();
        QTRY_COMPARE(bench.asked, quint64(2));
    }

    void anotherQuestionIsAskedAtOnceAndTheOldAnswerIsDropped()
    {
        Bench bench;
        bench.request.setActive(true);
        bench.request.askNow();
        QCOMPARE(bench.asked, quint64(2));
        QVERIFY(!bench.request.take(1)); // late
        QVERIFY(!bench.request.take(0));
        QVERIFY(bench.request.take(2));
        QVERIFY(!bench.request.take(2)); // only once
    }

    void whatIsStoppedIsAskedAgainLater()
    {
        Bench bench;
        bench.request.setActive(true);
        bench.request.setActive(false);
        QVERIFY(!bench.request.take(1));
        bench.request.setActive(true);
        QCOMPARE(bench.asked, quint64(2));
    }
};

QTEST_GUILESS_MAIN(TestPacedRequest)
#include "tst_pacedrequest.moc"
