// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timeinput.h"

#include <QDateTime>
#include <QTest>

using namespace duskwatch;

class TestTimeInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC-2"); } // two hours ahead of UTC

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: none
        QTest::newRow("to the millisecond") << "2026-11-24 14:02:31.250"
                                            << "2026-11-24T12:02:31.250";
        QTest::newRow("to the second") << "2026-11-24 14:02:31"
                                       << "2026-11-24T12:02:31.000";
        QTest::newRow("to the minute") << "2026-11-24T14:02"
                                       << "2026-11-24T12:02:00.000";
        QTest::newRow("a day") << "2026-11-24"
                               << "2026-11-23T22:00:00.000";
        QTest::newRow("a time of today") << "9:05"
                                         << "2026-11-30T07:05:00.000";
        QTest::newRow("a time of today to the second") << " 09:05:06 "
                                                       << "2026-11-30T07:05:06.000";
        QTest::newRow("UTC") << "2026-11-24 14:02:31 UTC"
                             << "2026-11-24T14:02:31.000";
        QTest::newRow("Zulu") << "2026-11-24T14:02:31Z"
                              << "2026-11-24T14:02:31.000";
        QTest::newRow("a word") << "noon"
                                << "";
        QTest::newRow("nothing") << "  "
                                 << "";
        QTest::newRow("a day that is none") << "2026-02-30"
                                            << "";
        QTest::newRow("an hour that is none") << "25:00"
                                              << "";
        QTest::newRow("too much") << "2026-11-24 14:02 tomorrow"
                                  << "";
        QTest::newRow("two times") << "14:02 15:02"
                                   << "";
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto ms = momentFromText(text, QDate(2026, 11, 30));
        QCOMPARE(ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC)
                          .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz"))
                    : QString(),
                 utc);
    }
};

QTEST_GUILESS_MAIN(TestTimeInput)
#include "tst_timeinput.moc"
