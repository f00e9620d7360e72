// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/timetext.h"

#include <QTest>

using namespace duskwatch::simulation;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInUtc_data()
    {
        QTest::addColumn<qint64>("timeMs");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("first moment") << qint64{0}
                                      << QByteArray("1970-01-01 00:00:00|1970-01-01T00:00:00.000Z|"
                                                    "1970-01-01T00:00:00+00:00|Jan  1 00:00:00");
        QTest::newRow("leap day") << qint64{1'709'251'199'999}
                                  << QByteArray("2024-02-29 23:59:59|2024-02-29T23:59:59.999Z|"
                                                "2024-02-29T23:59:59+00:00|Feb 29 23:59:59");
        QTest::newRow("one digit day") << qint64{1'767'600'000'120}
                                       << QByteArray("2026-01-05 08:00:00|2026-01-05T08:00:00.120Z|"
                                                     "2026-01-05T08:00:00+00:00|Jan  5 08:00:00");
        QTest::newRow("end of a year") << qint64{1'798'761'599'000}
                                       << QByteArray("2026-12-31 23:59:59|2026-12-31T23:59:59.000Z|"
                                                     "2026-12-31T23:59:59+00:00|Dec 31 23:59:59");
    }

    void timesAreWrittenInUtc()
    {
        QFETCH(qint64, timeMs);
        TextBuffer out;
        appendDateTime(out, timeMs);
        out.raw('|');
        appendIsoMilliseconds(out, timeMs);
        out.raw('|');
        appendIsoOffset(out, timeMs);
        out.raw('|');
        appendBsd(out, timeMs);
        QTEST(QByteArray(out.view().data(), static_cast<qsizetype>(out.size())), "expected");
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
