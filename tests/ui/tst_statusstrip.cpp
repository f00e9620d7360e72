// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakebackend.h"
#include "tests/support/fixedclock.h"
#include "ui/mainwindow/statusstrip.h"
#include "ui/sources/sourcewords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QTest>

using namespace duskwatch;

class TestStatusStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theSumNamesEveryPartThatIsNotZero()
    {
        Counters counters;
        counters.received = 1234;
        counters.informational = 1000;
        counters.suppressed = 34;
        counters.alerts = 190;
        counters.updates = 7;
        counters.unparsed = 3;
        QVERIFY(counters.addsUp());
        QCOMPARE(countersText(counters), QStringLiteral("received 1,234 = 1,000 informational + 34 "
                                                        "suppressed + 190 alerts + 7 updates + 3 unparsed"));
        QCOMPARE(countersText({}), QStringLiteral("received 0"));
    }

    void itCountsWhatRuns()
    {
        Theme theme(ThemeChoice::Light);
        FixedClock clock;
        FakeBackend backend;
        StatusStrip strip(backend, theme, clock);
        QCOMPARE(strip.runningText(), QStringLiteral("No event source"));
        backend.addListening(QStringLiteral("one"), 6514);
        backend.addListening(QStringLiteral("two"), 6515).counters.received = 5;
        backend.list[1].counters.alerts = 5;
        Q_EMIT backend.sourcesChanged();
        QCOMPARE(strip.runningText(), QStringLiteral("2 sources running"));
        QCOMPARE(strip.sumText(), QStringLiteral("received 5 = 5 alerts"));
        QVERIFY(strip.concernText().isEmpty());
    }

    void theWorstIsSaidFirst()
    {
        Theme theme(ThemeChoice::Light);
        FixedClock clock;
        FakeBackend backend;
        SourceStatus& quiet = backend.addListening(QStringLiteral("branch"), 6514);
        quiet.lastReceivedMs = clock.now - 26 * 60 * 1000;
        StatusStrip strip(backend, theme, clock);
        QCOMPARE(strip.concernText(), QStringLiteral("branch · Silent for 26 min"));

        SourceStatus& broken = backend.addListening(QStringLiteral("lab"), 6515);
        broken.state = SourceState::Problem;
        broken.problem = QStringLiteral("Port 6515 is in use.");
        Q_EMIT backend.sourcesChanged();
        QCOMPARE(strip.concernText(), QStringLiteral("lab · Port 6515 is in use."));

        Q_EMIT backend.storeProblemChanged(QStringLiteral("The disk is full."));
        QCOMPARE(strip.concernText(), QStringLiteral("The disk is full."));
        Q_EMIT backend.storeProblemChanged({});
        QCOMPARE(strip.concernText(), QStringLiteral("lab · Port 6515 is in use."));
    }

    void aScoreIsNeverRoundedAcrossAThreshold()
    {
        QCOMPARE(scoreText(0.7999), QStringLiteral("0.79"));
        QCOMPARE(scoreText(0.80), QStringLiteral("0.80"));
        QCOMPARE(scoreText(0.29), QStringLiteral("0.29"));
        QCOMPARE(scoreText(1.0), QStringLiteral("1.00"));
    }

    void durationsAreShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(18) << QStringLiteral("18 s");
        QTest::newRow("minutes") << qint64(26 * 60 + 59) << QStringLiteral("26 min");
        QTest::newRow("hours") << qint64(3 * 3600) << QStringLiteral("3 h");
        QTest::newRow("days") << qint64(50 * 3600) << QStringLiteral("2 days");
        QTest::newRow("a clock that went back") << qint64(-5) << QStringLiteral("0 s");
    }

    void durationsAreShort()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(seconds * 1000), text);
    }
};

QTEST_MAIN(TestStatusStrip)
#include "tst_statusstrip.moc"
