// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/pollplan.h"
#include "core/appliance/recentelements.h"

#include <QTest>

using namespace duskwatch;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kNowMs = 1'800'000'000'000;

} // namespace

class TestPollPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void windowsCoverTheWholeTimeAndTouch()
    {
        WindowPlan plan(kNowMs - 365 * 24 * kHourMs, kNowMs);
        QVERIFY(plan.isLong());
        std::int64_t expectedStart = plan.fromMs();
        int windows = 0;
        while (!plan.isDone()) {
            const TimeWindow window = plan.next();
            QCOMPARE(window.startMs, expectedStart);
            QVERIFY(window.endMs > window.startMs);
            QVERIFY(window.endMs - window.startMs <= WindowPlan::kMaxSpanMs);
            expectedStart = window.endMs;
            plan.fetched(1'000);
            ++windows;
        }
        QCOMPARE(expectedStart, kNowMs);
        QVERIFY(windows < 70); // it grew to a week
    }

    void largeAnswersKeepTheSpan()
    {
        WindowPlan plan(kNowMs - 100 * kHourMs, kNowMs);
        plan.fetched(WindowPlan::kSmallAnswerBytes);
        const TimeWindow window = plan.next();
        QCOMPARE(window.endMs - window.startMs, WindowPlan::kFirstSpanMs);
    }

    void halvingEnds()
    {
        WindowPlan plan(kNowMs - 100 * kHourMs, kNowMs);
        int halvings = 0;
        while (plan.halve())
            ++halvings;
        QCOMPARE(halvings, 14); // 6 h down to between one and two seconds
        const TimeWindow window = plan.next();
        QVERIFY(window.endMs - window.startMs >= WindowPlan::kMinSpanMs);
        QVERIFY(!plan.isDone());
    }

    void nothingToFetchIsDone()
    {
        QVERIFY(WindowPlan(kNowMs, kNowMs).isDone());
        QVERIFY(WindowPlan(kNowMs, kNowMs - 5).isDone());
        QVERIFY(WindowPlan().isDone());
    }

    void aPollBeginsBeforeTheLastEnd_data()
    {
        QTest::addColumn<qint64>("completeMs"); // -1: never
        QTest::addColumn<qint64>("startMs");
        QTest::newRow("never") << qint64(-1) << qint64(kNowMs - 24 * kHourMs);
        QTest::newRow("a minute ago") << qint64(kNowMs - 60'000) << qint64(kNowMs - 660'000);
        QTest::newRow("a year ago") << qint64(kNowMs - 8760 * kHourMs)
                                    << qint64(kNowMs - 8760 * kHourMs - 600'000);
        QTest::newRow("our clock was set back") << qint64(kNowMs + 5 * kHourMs) << qint64(kNowMs - 600'000);
    }

    void aPollBeginsBeforeTheLastEnd()
    {
        QFETCH(qint64, completeMs);
        QFETCH(qint64, startMs);
        const auto complete = completeMs < 0 ? std::nullopt : std::optional<std::int64_t>(completeMs);
        QCOMPARE(qint64(pollStartMs(complete, kNowMs, 10min, 24h)), startMs);
    }

    void aWindowIsCompleteUntilTheApplianceAnswered()
    {
        const TimeWindow window{kNowMs - kHourMs, kNowMs};
        QCOMPARE(completeUntilMs(window, kNowMs + 5'000, kNowMs), kNowMs);
        QCOMPARE(completeUntilMs(window, kNowMs - 900'000, kNowMs), kNowMs - 900'000); // its clock is behind
        QCOMPARE(completeUntilMs(window, std::nullopt, kNowMs + 7), kNowMs);
        QCOMPARE(completeUntilMs(window, std::nullopt, kNowMs - 7), kNowMs - 7);
    }

    void requestsNameTheirScore()
    {
        const TimeWindow window{1, 2};
        QVERIFY(!pollRequest(PollEndpoint::ModelBreaches, window, 0).query.contains("minscore"));
        QVERIFY(pollRequest(PollEndpoint::ModelBreaches, window, 0.25).query.endsWith("&minscore=0.25"));
        QVERIFY(pollRequest(PollEndpoint::IncidentEvents, window, 0.25).query.endsWith("&minscore=25"));
        QVERIFY(pollRequest(PollEndpoint::ModelBreaches, window, 0).query.contains("creationtime=true"));
    }

    void delaysGrowAndVary_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<double>("dice");
        QTest::addColumn<int>("retryAfterS"); // -1: none
        QTest::addColumn<int>("expectedMs");
        QTest::newRow("first") << 1 << 0.5 << -1 << 5'000;
        QTest::newRow("first, shortest") << 1 << 0.0 << -1 << 4'000;
        QTest::newRow("first, longest") << 1 << 1.0 << -1 << 6'000;
        QTest::newRow("third") << 3 << 0.5 << -1 << 20'000;
        QTest::newRow("seventh") << 7 << 0.5 << -1 << 300'000;
        QTest::newRow("hundredth") << 100 << 0.5 << -1 << 300'000;
        QTest::newRow("asked for more") << 1 << 0.5 << 90 << 90'000;
        QTest::newRow("asked for less") << 7 << 0.5 << 2 << 300'000;
    }

    void delaysGrowAndVary()
    {
        QFETCH(int, failure);
        QFETCH(double, dice);
        QFETCH(int, retryAfterS);
        QFETCH(int, expectedMs);
        RetryDelay delay;
        ApiError error{ApiErrorCode::ServerTrouble};
        for (int earlier = 1; earlier < failure; ++earlier)
            delay.next(error, 0.5);
        if (retryAfterS >= 0)
            error.retryAfter = std::chrono::seconds(retryAfterS);
        QCOMPARE(delay.next(error, dice).count(), expectedMs);
        delay.succeeded();
        error.retryAfter.reset();
        QCOMPARE(delay.next(error, 0.5).count(), 5'000);
    }

    void whatDidNotChangeIsKnownForOnePoll()
    {
        RecentElements recent;
        QVERIFY(!recent.isKnown("a"));
        QVERIFY(recent.isKnown("a"));
        recent.pollEnded();
        QVERIFY(recent.isKnown("a"));
        QVERIFY(!recent.isKnown("a, changed"));
        recent.pollEnded();
        QVERIFY(recent.isKnown("a, changed"));
        recent.pollEnded();
        QVERIFY(!recent.isKnown("a")); // it changed back
    }
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
