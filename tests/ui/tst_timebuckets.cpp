// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timebuckets.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <algorithm>
#include <random>

using namespace duskwatch;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

QTimeZone zone(const char* name)
{
    return QTimeZone(QByteArray(name));
}

std::int64_t at(const char* text, const QTimeZone& where)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    time.setTimeZone(where);
    return time.toMSecsSinceEpoch();
}

QString local(std::int64_t ms, const QTimeZone& where)
{
    return QDateTime::fromMSecsSinceEpoch(ms, where).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QStringList labelTexts(const std::vector<AxisLabel>& labels)
{
    QStringList texts;
    for (const AxisLabel& label : labels)
        texts << label.text;
    return texts;
}

} // namespace

class TestTimeBuckets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY2(zone("Europe/Berlin").isValid(), "this computer has no time zones");
    }

    void barsSuitTheRange_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<BucketStep>("step");
        QTest::newRow("ten minutes") << qint64(10 * kMinute) << BucketStep{.minutes = 1};
        QTest::newRow("an hour") << qint64(kHour) << BucketStep{.minutes = 1};
        QTest::newRow("six hours") << qint64(6 * kHour) << BucketStep{.minutes = 10};
        QTest::newRow("a day") << qint64(kDay) << BucketStep{.minutes = 30};
        QTest::newRow("a week") << qint64(7 * kDay) << BucketStep{.minutes = 180};
        QTest::newRow("a month") << qint64(30 * kDay) << BucketStep{.minutes = 720};
        QTest::newRow("two months") << qint64(60 * kDay) << BucketStep{.days = 1};
        QTest::newRow("a year") << qint64(365 * kDay) << BucketStep{.days = 7};
        QTest::newRow("four years") << qint64(4 * 365 * kDay) << BucketStep{.months = 1};
        QTest::newRow("ten years") << qint64(10 * 365 * kDay) << BucketStep{.months = 3};
    }

    void barsSuitTheRange()
    {
        QFETCH(qint64, length);
        QFETCH(BucketStep, step);
        const QTimeZone berlin = zone("Europe/Berlin");
        const std::int64_t to = at("2026-11-24T15:17:20", berlin);
        const TimeBuckets buckets = timeBuckets({to - length, to}, berlin);
        QVERIFY(buckets.step == step);
        QVERIFY(buckets.count() >= 10);
        QVERIFY(buckets.count() <= 62);
    }

    void barsBeginAtRoundLocalTimes()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        const std::int64_t to = at("2026-11-24T15:17:20", berlin);
        const TimeBuckets day = timeBuckets({to - kDay, to}, berlin);
        QCOMPARE(local(day.startsMs.front(), berlin), QStringLiteral("2026-11-23 15:00"));
        QCOMPARE(local(day.startsMs.back(), berlin), QStringLiteral("2026-11-24 15:00"));
        QCOMPARE(local(day.endMs, berlin), QStringLiteral("2026-11-24 15:30"));
        const TimeBuckets year = timeBuckets({to - 365 * kDay, to}, berlin);
        QCOMPARE(local(year.startsMs.front(), berlin), QStringLiteral("2025-11-24 00:00")); // a Monday
        const TimeBuckets decade = timeBuckets({to - 3650 * kDay, to}, berlin);
        QCOMPARE(local(decade.startsMs.front(), berlin), QStringLiteral("2016-10-01 00:00"));
        // Half an hour off everyone else.
        const QTimeZone kolkata = zone("Asia/Kolkata");
        const TimeBuckets hours = timeBuckets({to - 7 * kDay, to}, kolkata);
        for (const std::int64_t start : hours.startsMs)
            QVERIFY(local(start, kolkata).endsWith(QLatin1StringView(":00")));
    }

    void theDayOfAClockChangeHasItsHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("hours");
        QTest::newRow("an hour is skipped") << "2026-03-29T00:00:00"
                                            << "2026-03-30T00:00:00" << 23;
        QTest::newRow("an hour comes twice") << "2026-10-25T00:00:00"
                                             << "2026-10-26T00:00:00" << 25;
    }

    void theDayOfAClockChangeHasItsHours()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, hours);
        const QTimeZone berlin = zone("Europe/Berlin");
        const TimeSpan span{at(qPrintable(from), berlin), at(qPrintable(to), berlin)};
        const TimeBuckets buckets = timeBuckets(span, berlin);
        QVERIFY(buckets.step == BucketStep{.minutes = 30});
        QCOMPARE(buckets.count(), 2 * hours);
        QCOMPARE(buckets.startsMs.front(), span.fromMs);
        QCOMPARE(buckets.endMs, span.toMs);
        for (int i = 0; i < buckets.count(); ++i)
            QCOMPARE(buckets.span(i).toMs - buckets.span(i).fromMs, 30 * kMinute);
    }

    void longBarsStayAtRoundTimesAcrossAClockChange()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        for (const char* end : {"2026-03-31T10:10:00", "2026-10-27T10:10:00"}) {
            const std::int64_t to = at(end, berlin);
            for (const std::int64_t length : {7 * kDay, 30 * kDay, 60 * kDay}) {
                const TimeBuckets buckets = timeBuckets({to - length, to}, berlin);
                const int minutes = buckets.step.minutes > 0 ? buckets.step.minutes : 24 * 60;
                for (const std::int64_t start : buckets.startsMs) {
                    const QTime time = QDateTime::fromMSecsSinceEpoch(start, berlin).time();
                    QVERIFY2((time.hour() * 60 + time.minute()) % minutes == 0,
                             qPrintable(local(start, berlin)));
                }
            }
        }
    }

    void barsCoverEveryRangeWithoutGaps_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name :
             {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
              "America/Santiago", "Pacific/Apia", "Africa/Casablanca"})
            QTest::newRow(name) << QByteArray(name);
    }

    void barsCoverEveryRangeWithoutGaps()
    {
        QFETCH(QByteArray, name);
        const QTimeZone where(name);
        if (!where.isValid())
            QSKIP("this computer does not know the zone");
        std::mt19937_64 random(3);
        for (int i = 0; i < 400; ++i) {
            const auto from = static_cast<std::int64_t>(random() % (60LL * 365 * kDay));
            const std::int64_t length =
                kMinute + static_cast<std::int64_t>(random() % (1LL << (22 + i % 17)));
            const TimeBuckets buckets = timeBuckets({from, from + length}, where);
            QVERIFY(buckets.count() >= 1 && buckets.count() <= 80);
            QVERIFY(buckets.startsMs.front() <= from);
            QVERIFY(buckets.startsMs.back() < from + length);
            QVERIFY(buckets.endMs >= from + length);
            QVERIFY(std::is_sorted(buckets.startsMs.begin(), buckets.startsMs.end(), std::less_equal<>()));
            QVERIFY(buckets.count() == 1 || buckets.startsMs[1] > from);
        }
    }

    void labelsStandAtRounderTimes()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        const std::int64_t to = at("2026-11-24T15:17:20", berlin);
        const TimeBuckets day = timeBuckets({to - kDay, to}, berlin);
        QCOMPARE(
            labelTexts(axisLabels(day, berlin, 9)),
            QStringList({"15:00", "18:00", "21:00", "24 Nov", "03:00", "06:00", "09:00", "12:00", "15:00"}));
        QCOMPARE(labelTexts(axisLabels(day, berlin, 5)), QStringList({"18:00", "24 Nov", "06:00", "12:00"}));
        QCOMPARE(labelTexts(axisLabels(day, berlin, 1)), QStringList({"24 Nov"}));
        const TimeBuckets week = timeBuckets({to - 7 * kDay, to}, berlin);
        QCOMPARE(labelTexts(axisLabels(week, berlin, 9)),
                 QStringList({"18 Nov", "19 Nov", "20 Nov", "21 Nov", "22 Nov", "23 Nov", "24 Nov"}));
        // Weeks do not begin with months: the first one in each carries the label.
        const TimeBuckets year = timeBuckets({to - 365 * kDay, to}, berlin);
        QCOMPARE(labelTexts(axisLabels(year, berlin, 9)),
                 QStringList({"Jan 2026", "Apr 2026", "Jul 2026", "Oct 2026"}));
        const TimeBuckets decade = timeBuckets({to - 1460 * kDay, to}, berlin);
        QCOMPARE(labelTexts(axisLabels(decade, berlin, 4)),
                 QStringList({"Jan 2023", "Jan 2024", "Jan 2025", "Jan 2026"}));
    }

    void thereAreNeverMoreLabelsThanFit()
    {
        const QTimeZone berlin = zone("Europe/Berlin");
        const std::int64_t to = at("2026-11-24T15:17:20", berlin);
        for (const std::int64_t length : {kHour, 6 * kHour, kDay, 7 * kDay, 30 * kDay, 365 * kDay})
            for (int most = 2; most <= 12; ++most)
                QVERIFY(static_cast<int>(
                            axisLabels(timeBuckets({to - length, to}, berlin), berlin, most).size()) <= most);
    }
};

QTEST_GUILESS_MAIN(TestTimeBuckets)
#include "tst_timebuckets.moc"
