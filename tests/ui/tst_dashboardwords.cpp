// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardwords.h"

#include <QLocale>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr std::int64_t kNow = 1'700'000'000'000;
constexpr std::int64_t kHour = 3600 * 1000;

DashboardPicture picture(TimeRange range, std::int64_t now, std::int64_t before)
{
    DashboardPicture picture;
    picture.range.range = range;
    picture.atMs = kNow;
    picture.span = {kNow - kHour, kNow};
    picture.figures.anyStored = true;
    picture.figures.oldestMs = 0;
    picture.figures.alerts.high = now;
    picture.figures.before.high = before;
    return picture;
}

} // namespace

class TestDashboardWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aChangeIsSaidInWords_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<int>("direction"); // -1 fewer, 0 none, 1 more
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, qint64 now, qint64 before, int direction, const char* words) {
            QTest::newRow(name) << now << before << direction << QString::fromLatin1(words);
        };
        row("more", 37, 25, 1, "12 more than the day before");
        row("fewer", 412, 443, -1, "31 fewer than the day before");
        row("a twentieth fewer", 1900, 2000, 0, "about as many as the day before");
        row("a little more than a twentieth", 1899, 2000, -1, "101 fewer than the day before");
        row("a twentieth more", 2100, 2000, 0, "about as many as the day before");
        row("the same", 5, 5, 0, "as many as the day before");
        row("none twice", 0, 0, 0, "none, as in the day before");
        row("none before", 4, 0, 1, "4 more than the day before");
        row("none now", 0, 1, -1, "1 fewer than the day before");
        row("many", 12000, 0, 1, "12,000 more than the day before");
    }

    void aChangeIsSaidInWords()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, before);
        QFETCH(int, direction);
        QFETCH(QString, words);
        const ChangeWords change = changeWords(picture(TimeRange::Day, now, before), Priority::High);
        QCOMPARE(change.text, words);
        using Direction = ChangeWords::Direction;
        QVERIFY(change.direction == (direction > 0   ? Direction::More
                                     : direction < 0 ? Direction::Fewer
                                                     : Direction::None));
    }

    void withoutAWholePastNothingIsCompared()
    {
        DashboardPicture young = picture(TimeRange::Hour, 10, 0);
        young.figures.oldestMs = young.span.fromMs + 1;
        QCOMPARE(changeWords(young, Priority::High).text,
                 QStringLiteral("nothing is stored from the hour before"));
        young.figures.oldestMs = young.span.fromMs - kHour + 1;
        QCOMPARE(changeWords(young, Priority::High).text,
                 QStringLiteral("only a part is stored of the hour before"));
        young.figures.oldestMs = young.span.fromMs - kHour;
        QCOMPARE(changeWords(young, Priority::High).text, QStringLiteral("10 more than the hour before"));
        young.figures.anyStored = false;
        QCOMPARE(changeWords(young, Priority::High).text,
                 QStringLiteral("nothing is stored from the hour before"));
    }

    void everyRangeHasItsPeriodBefore()
    {
        QVERIFY(changeWords(picture(TimeRange::Week, 9, 1), Priority::High).text.endsWith("the week before"));
        QVERIFY(
            changeWords(picture(TimeRange::Custom, 9, 1), Priority::High).text.endsWith("the time before"));
    }

    void theFunnelAddsUp()
    {
        DashboardFigures figures;
        figures.alerts = {1, 2, 3};
        figures.informational = 100;
        figures.suppressed = 10;
        figures.audit = 4;
        const std::vector<FunnelStep> steps = funnelSteps(figures);
        QCOMPARE(steps.front().count, std::int64_t{120});
        QVERIFY(!steps.front().outcome);
        std::int64_t sum = 0;
        QStringList names;
        for (auto step = steps.begin() + 1; step != steps.end(); ++step) {
            sum += step->count;
            names << step->name;
        }
        QCOMPARE(sum, steps.front().count);
        QCOMPARE(names, QStringList({"Informational", "Suppressed", "Audit", "Alerts"})); // none resolved
    }

    void aBarSaysItsTimeAndFigures()
    {
        DashboardPicture bars = picture(TimeRange::Hour, 0, 0);
        bars.buckets = timeBuckets(bars.span, QTimeZone::utc());
        bars.figures.buckets.resize(bars.buckets.startsMs.size());
        bars.figures.buckets[1] = {2, 0, 1000};
        QCOMPARE(barText(bars, 1), QStringLiteral("2023-11-14 21:14 – 21:15\n2 high\n1,000 low"));
        QCOMPARE(barText(bars, 2), QStringLiteral("2023-11-14 21:15 – 21:16\nno alerts"));
    }

    void barsNeverReachBeyondTheRange()
    {
        DashboardPicture bars = picture(TimeRange::Custom, 0, 0);
        bars.span = {kNow - kHour - 1, kNow - 1};
        bars.buckets = timeBuckets(bars.span, QTimeZone::utc());
        QVERIFY(bars.barsSpan(0, bars.buckets.count() - 1) == bars.span);
        bars.range.range = TimeRange::Hour; // which goes on: the last bar is not over
        QVERIFY(bars.barsSpan(0, bars.buckets.count() - 1).toMs > bars.span.toMs);
    }
};

QTEST_GUILESS_MAIN(TestDashboardWords)
#include "tst_dashboardwords.moc"
