// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/alertcsv.h"

#include <QTest>

using namespace duskwatch;

class TestAlertCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreSafeAndWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << "ws-77" << QByteArray("ws-77");
        QTest::newRow("empty") << "" << QByteArray("");
        QTest::newRow("comma") << "a,b" << QByteArray("\"a,b\"");
        QTest::newRow("quote") << "a\"b" << QByteArray("\"a\"\"b\"");
        QTest::newRow("line end") << "a\nb" << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << "=1+2" << QByteArray("'=1+2");
        QTest::newRow("plus") << "+1" << QByteArray("'+1");
        QTest::newRow("minus") << "-1" << QByteArray("'-1");
        QTest::newRow("at") << "@SUM(A1)" << QByteArray("'@SUM(A1)");
        QTest::newRow("formula behind a space") << " =1" << QByteArray("' =1");
        QTest::newRow("formula behind a tab") << "\t=1" << QByteArray("\"'\t=1\"");
        QTest::newRow("formula with a comma") << "=A(1,2)" << QByteArray("\"'=A(1,2)\"");
        QTest::newRow("wide equals sign") << QString(QChar(0xFF1D)) + "1"
                                          << QByteArray("'\xEF\xBC\x9D"
                                                        "1");
        QTest::newRow("sign inside") << "a=b" << QByteArray("a=b");
    }
    void cellsAreSafeAndWhole()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void aRowHasAsManyCellsAsTheHeading()
    {
        AlertDetail detail;
        detail.row.title = "Device::Port Scan";
        detail.row.priority = Priority::High;
        const QByteArray row = alertCsvRow(detail);
        QCOMPARE(row.count(','), alertCsvHeading().count(','));
        QVERIFY(row.endsWith("\r\n"));
        QVERIFY(row.contains(",High,"));
    }

    void aHostileTitleIsNoFormula()
    {
        AlertDetail detail;
        detail.row.title = "=HYPERLINK(\"http://x\")";
        QVERIFY(alertCsvRow(detail).contains(",\"'=HYPERLINK(\"\"http://x\"\")\","));
    }
};

QTEST_GUILESS_MAIN(TestAlertCsv)
#include "tst_alertcsv.moc"
