// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratehistory.h"
#include "core/sources/sourcesettings.h"

#include <QTest>

#include <numeric>

using namespace duskwatch;

namespace {

std::int64_t sum(const RateHistory& history)
{
    return std::accumulate(history.counts().begin(), history.counts().end(), std::int64_t{0});
}

} // namespace

class TestRateHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasThereBeforeIsNotCounted()
    {
        RateHistory history;
        QVERIFY(history.counts().isEmpty());
        QVERIFY(history.sample(1'000'000, 5000));
        QCOMPARE(history.counts().size(), kRecentSpans);
        QCOMPARE(sum(history), 0);
    }

    void eachSpanHasItsOwn()
    {
        RateHistory history;
        history.sample(0, 0);
        history.sample(10, 4900); // still the first span
        QCOMPARE(history.counts().last(), 10);
        history.sample(13, 5100);
        QCOMPARE(history.counts().last(), 3);
        QCOMPARE(history.counts().at(kRecentSpans - 2), 10);
        QVERIFY(!history.sample(13, 5200));
        history.sample(20, 25'300); // four spans later
        QCOMPARE(history.counts().last(), 7);
        QCOMPARE(history.counts().at(kRecentSpans - 5), 3);
        QCOMPARE(history.counts().at(kRecentSpans - 6), 10);
        QCOMPARE(sum(history), 20);
    }

    void whatIsTenMinutesOldIsGone()
    {
        RateHistory history;
        history.sample(0, 0);
        history.sample(50, 100);
        history.sample(50, 3'600'000);
        QCOMPARE(history.counts().size(), kRecentSpans);
        QCOMPARE(sum(history), 0);
    }
};

QTEST_GUILESS_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
