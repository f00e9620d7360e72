// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>
#include <QTest>

using namespace duskwatch;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nowIsMillisecondsOfUtc();
    void monotonicTimeNeverGoesBack();
};

void TestClock::nowIsMillisecondsOfUtc()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t now = SystemClock().nowMs();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= now);
    QVERIFY(now <= after);
}

void TestClock::monotonicTimeNeverGoesBack()
{
    const SystemClock clock;
    std::int64_t last = clock.monotonicMs();
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t now = clock.monotonicMs();
        QVERIFY(now >= last);
        last = now;
    }
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
