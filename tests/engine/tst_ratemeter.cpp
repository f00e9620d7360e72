// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratemeter.h"

#include <QTest>

using namespace duskwatch;

class TestRateMeter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownIsZero()
    {
        RateMeter meter;
        QCOMPARE(meter.perSecond(), 0.0);
        meter.sample(100, 1000);
        QCOMPARE(meter.perSecond(), 0.0);
        meter.sample(200, 1000); // no time has passed
        QCOMPARE(meter.perSecond(), 0.0);
    }

    void aSteadyStreamHasItsRate()
    {
        RateMeter meter;
        for (int i = 0; i <= 100; ++i)
            meter.sample(i * 25, i * 250);
        QCOMPARE(meter.perSecond(), 100.0);
    }

    void theRateFallsToZeroAfterTheWindow()
    {
        RateMeter meter;
        meter.sample(0, 0);
        meter.sample(5000, 1000);
        for (int i = 1; i <= 40; ++i)
            meter.sample(5000, 1000 + i * 250);
        QCOMPARE(meter.perSecond(), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestRateMeter)
#include "tst_ratemeter.moc"
