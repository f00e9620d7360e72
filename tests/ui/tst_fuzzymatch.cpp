// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fuzzymatch.h"

#include <QtTest>

using namespace duskwatch;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustOccurInOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << QStringLiteral("Quit") << true;
        QTest::newRow("beginning") << QStringLiteral("qu") << QStringLiteral("Quit") << true;
        QTest::newRow("scattered") << QStringLiteral("gta") << QStringLiteral("Go to the alerts") << true;
        QTest::newRow("with spaces") << QStringLiteral("go al") << QStringLiteral("Go to the alerts") << true;
        QTest::newRow("wrong order") << QStringLiteral("tiuq") << QStringLiteral("Quit") << false;
        QTest::newRow("a letter too many") << QStringLiteral("quitt") << QStringLiteral("Quit") << false;
        QTest::newRow("in nothing") << QStringLiteral("a") << QString() << false;
    }

    void lettersMustOccurInOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyMatch(typed, text).has_value(), fits);
    }

    void betterFitsComeFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("a word begins")
            << QStringLiteral("al") << QStringLiteral("Go to the alerts") << QStringLiteral("Recall it");
        QTest::newRow("in a row") << QStringLiteral("log") << QStringLiteral("Go to the log")
                                  << QStringLiteral("Lower ringing");
        QTest::newRow("earlier") << QStringLiteral("note") << QStringLiteral("Note")
                                 << QStringLiteral("Add a note");
    }

    void betterFitsComeFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(fuzzyMatch(typed, better).value() > fuzzyMatch(typed, worse).value());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
