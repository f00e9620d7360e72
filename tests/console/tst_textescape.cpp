// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/textescape.h"

#include <QTest>

using namespace duskwatch::console;

class TestTextEscape : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesJsonStrings_data();
    void writesJsonStrings();
    void fitsTextIntoAWidth_data();
    void fitsTextIntoAWidth();
};

void TestTextEscape::writesJsonStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << QByteArray("ä€😀") << QByteArray("\"ä€😀\"");
    QTest::newRow("quote and backslash") << QByteArray(R"(a"\b)") << QByteArray(R"("a\"\\b")");
    QTest::newRow("line end and tab") << QByteArray("a\n\tb") << QByteArray(R"("a\n\tb")");
    QTest::newRow("zero and escape") << QByteArray("\0\x1b[2J", 5) << QByteArray(R"("\u0000\u001b[2J")");
    QTest::newRow("DEL and C1") << QByteArray("\x7F\xC2\x9B") << QByteArray(R"("\u007f\u009b")");
    QTest::newRow("direction") << QByteArray("\xE2\x80\xAE\xE2\x81\xA6") << QByteArray(R"("\u202e\u2066")");
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") << QByteArray("\"a\xEF\xBF\xBD\"");
}

void TestTextEscape::writesJsonStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    std::string out;
    appendJsonString(text.toStdString(), out);
    QCOMPARE(QByteArray::fromStdString(out), json);
}

void TestTextEscape::fitsTextIntoAWidth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<int>("used");
    QTest::newRow("fits") << QByteArray("abc") << 3 << QByteArray("abc") << 3;
    QTest::newRow("cut") << QByteArray("abcd") << 3 << QByteArray("ab…") << 3;
    QTest::newRow("cut between characters") << QByteArray("äöüß") << 3 << QByteArray("äö…") << 3;
    QTest::newRow("escape fits") << QByteArray("\x1b") << 6 << QByteArray("\\u001b") << 6;
    QTest::newRow("escape does not fit") << QByteArray("ab\x1b") << 6 << QByteArray("ab…") << 6;
    QTest::newRow("nothing") << QByteArray("") << 4 << QByteArray("") << 0;
}

void TestTextEscape::fitsTextIntoAWidth()
{
    QFETCH(QByteArray, text);
    QFETCH(int, width);
    QFETCH(QByteArray, shown);
    QFETCH(int, used);
    std::string out = "x";
    const std::size_t columns = appendEscaped(text.toStdString(), static_cast<std::size_t>(width), out);
    QCOMPARE(QByteArray::fromStdString(out), "x" + shown);
    // What is reported is what a column has to be padded for.
    QCOMPARE(columns, static_cast<std::size_t>(QString::fromUtf8(shown).size()));
    QVERIFY(int(columns) <= used);
}

QTEST_GUILESS_MAIN(TestTextEscape)
#include "tst_textescape.moc"
