// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/filterstate.h"

#include <QTest>

using namespace duskwatch;

namespace {
constexpr std::int64_t kNow = 1'700'000'000'000;
constexpr std::int64_t kHour = 3600 * 1000;
} // namespace

class TestFilterState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensOnTheAlertsOfTheLast24Hours()
    {
        const AlertFilter filter = FilterState{}.toFilter(kNow);
        QCOMPARE(filter.outcomes, EnumSet<Outcome>{Outcome::Alert});
        QCOMPARE(filter.fromMs, std::optional(kNow - 24 * kHour));
        QVERIFY(!filter.toMs);
        QVERIFY(filter.priorities.empty());
        QVERIFY(filter.text.isEmpty());
    }

    void eachRangeBeginsWhereItSays_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("hour") << int(TimeRange::Hour) << qint64(1);
        QTest::newRow("day") << int(TimeRange::Day) << qint64(24);
        QTest::newRow("week") << int(TimeRange::Week) << qint64(168);
        QTest::newRow("month") << int(TimeRange::Month) << qint64(720);
        QTest::newRow("all") << int(TimeRange::All) << qint64(0);
    }

    void eachRangeBeginsWhereItSays()
    {
        QFETCH(int, range);
        QFETCH(qint64, hours);
        FilterState state;
        state.range = static_cast<TimeRange>(range);
        const auto from = state.toFilter(kNow).fromMs;
        QCOMPARE(from, hours == 0 ? std::nullopt : std::optional<std::int64_t>(kNow - hours * kHour));
    }

    void aCustomRangeHasTwoEnds()
    {
        FilterState state;
        state.range = TimeRange::Custom;
        state.custom = {kNow - kHour, kNow - 1};
        QCOMPARE(state.toFilter(kNow).fromMs, std::optional<std::int64_t>(kNow - kHour));
        QCOMPARE(state.toFilter(kNow).toMs, std::optional<std::int64_t>(kNow - 1));
        QCOMPARE(timeRangeText(state), QStringLiteral("2023-11-14 21:13 – 22:13"));
        state.range = TimeRange::Day; // a span from before is no longer meant
        QVERIFY(!state.toFilter(kNow).toMs);
        QCOMPARE(timeRangeText(state), QStringLiteral("Last 24 h"));
    }

    void aSpanOverMidnightHasTwoDates()
    {
        QCOMPARE(timeSpanText({kNow - 24 * kHour, kNow}),
                 QStringLiteral("2023-11-13 22:13 – 2023-11-14 22:13"));
    }

    void aSpanThatCannotBeShownIsRefused_data()
    {
        QTest::addColumn<TimeSpan>("span");
        QTest::addColumn<QString>("problem");
        QTest::newRow("good") << TimeSpan{kNow - kHour, kNow} << QString();
        QTest::newRow("ends later than now") << TimeSpan{kNow - kHour, kNow + kHour} << QString();
        QTest::newRow("empty") << TimeSpan{kNow, kNow} << QStringLiteral("The end must be later");
        QTest::newRow("backwards") << TimeSpan{kNow, kNow - 1} << QStringLiteral("The end must be later");
        QTest::newRow("future") << TimeSpan{kNow, kNow + 1}
                                << QStringLiteral("The beginning is in the future");
        QTest::newRow("long") << TimeSpan{0, kNow} << QStringLiteral("At most ten years");
    }

    void aSpanThatCannotBeShownIsRefused()
    {
        QFETCH(TimeSpan, span);
        QFETCH(QString, problem);
        QVERIFY(spanProblem(span, kNow).startsWith(problem));
        QCOMPARE(spanProblem(span, kNow).isEmpty(), problem.isEmpty());
    }

    void exactNamesGoToTheStoreAsTheyAre()
    {
        FilterState state = FilterState::widest();
        state.device = " x ";
        QVERIFY(state.narrows());
        QCOMPARE(state.toFilter(kNow).device, QByteArray(" x "));
    }

    void everyEventCanBeShown()
    {
        FilterState state;
        state.outcome.reset();
        state.priorities = {Priority::High};
        QVERIFY(state.toFilter(kNow).outcomes.empty());
        QVERIFY(state.toFilter(kNow).priorities.empty());
    }

    void prioritiesAndStatusApplyToAlertsOnly()
    {
        FilterState state;
        state.priorities = {Priority::High};
        state.statuses = {AlertStatus::New};
        state.categories = {Category::Critical};
        QVERIFY(state.toFilter(kNow).priorities.contains(Priority::High));
        state.outcome = Outcome::Suppressed;
        QVERIFY(state.toFilter(kNow).priorities.empty());
        QVERIFY(state.toFilter(kNow).statuses.empty());
        QVERIFY(state.toFilter(kNow).categories.contains(Category::Critical));
        state.outcome = Outcome::Informational;
        QVERIFY(state.toFilter(kNow).categories.empty());
    }

    void blanksAroundTheTextDoNotCount()
    {
        FilterState state;
        state.text = QStringLiteral("  desk-1  ");
        QCOMPARE(state.toFilter(kNow).text, QStringLiteral("desk-1"));
    }

    void onlyAllTimeWithoutConditionsIsWide()
    {
        FilterState state;
        QVERIFY(state.narrows());
        state.range = TimeRange::All;
        QVERIFY(!state.narrows());
        state.categories.insert(Category::Critical);
        QVERIFY(state.narrows());
    }
};

QTEST_GUILESS_MAIN(TestFilterState)
#include "tst_filterstate.moc"
