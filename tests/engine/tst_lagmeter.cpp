// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/lagmeter.h"

#include <QTest>

using namespace duskwatch;

class TestLagMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeAnEventCame()
    {
        LagMeter meter;
        QVERIFY(!meter.middleMs());
        meter.add({});
        QVERIFY(!meter.middleMs());
    }

    void oneLateEventDoesNotMoveIt()
    {
        LagMeter meter;
        meter.add({100, 200, 300, 86'400'000});
        meter.add({150});
        QCOMPARE(*meter.middleMs(), 200);
    }

    void itFollowsTheNewestEvents()
    {
        LagMeter meter;
        meter.add(std::vector<std::int64_t>(1000, 60'000));
        QCOMPARE(*meter.middleMs(), 60'000);
        meter.add(std::vector<std::int64_t>(LagMeter::kEvents, -3000));
        QCOMPARE(*meter.middleMs(), -3000);
    }
};

QTEST_GUILESS_MAIN(TestLagMeter)
#include "tst_lagmeter.moc"
