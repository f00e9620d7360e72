// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/jsonscan.h"

#include <QTest>

using namespace duskwatch;

class TestJsonScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheEnd_data();
    void findsTheEnd();
    void countsTheDeepestNesting();
    void splitsLists_data();
    void splitsLists();
    void refusesDamagedLists_data();
    void refusesDamagedLists();
};

void TestJsonScan::findsTheEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("end"); // -1: the text ends first
    QTest::newRow("empty object") << QByteArray("{}") << 2;
    QTest::newRow("with a tail") << QByteArray("{\"a\":[1,2]} tail") << 11;
    QTest::newRow("brackets in a string") << QByteArray("{\"a\":\"}]\"}") << 10;
    QTest::newRow("escaped quote") << QByteArray("{\"a\":\"\\\"}\"}") << 11;
    QTest::newRow("escaped backslash before the quote") << QByteArray("{\"a\":\"\\\\\"}x") << 10;
    QTest::newRow("cut in an object") << QByteArray("{\"a\":{\"b\":1}") << -1;
    QTest::newRow("cut in a string") << QByteArray("{\"a\":\"b}") << -1;
    QTest::newRow("cut behind a backslash") << QByteArray("{\"a\":\"b\\") << -1;
}

void TestJsonScan::findsTheEnd()
{
    QFETCH(QByteArray, text);
    QFETCH(int, end);
    const std::string copy = text.toStdString();
    const jsonscan::Extent extent = jsonscan::extentOf(copy);
    QCOMPARE(extent.complete, end >= 0);
    if (end >= 0)
        QCOMPARE(extent.end, static_cast<std::size_t>(end));
}

void TestJsonScan::countsTheDeepestNesting()
{
    QCOMPARE(jsonscan::extentOf("{\"a\":[[1],{\"b\":[2]}]}").deepest, std::size_t(4));
}

void TestJsonScan::splitsLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::newRow("empty") << QByteArray(" [ ] \n") << QByteArrayList{};
    QTest::newRow("one") << QByteArray("[{\"a\":1}]") << QByteArrayList{"{\"a\":1}"};
    QTest::newRow("pretty printed, CRLF") << QByteArray("[\r\n {\"a\":1},\r\n {\"b\":\"],\"}\r\n]\r\n")
                                          << QByteArrayList{"{\"a\":1}", "{\"b\":\"],\"}"};
    QTest::newRow("all kinds of values")
        << QByteArray("[1, \"a,b\" ,null,[2,3],{}]") << QByteArrayList{"1", "\"a,b\"", "null", "[2,3]", "{}"};
}

void TestJsonScan::splitsLists()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, elements);
    const std::string copy = text.toStdString();
    const auto found = jsonscan::splitArray(copy);
    QVERIFY(found.has_value());
    QByteArrayList list;
    for (const std::string_view element : *found)
        list.append(QByteArray(element.data(), static_cast<qsizetype>(element.size())));
    QCOMPARE(list, elements);
}

void TestJsonScan::refusesDamagedLists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty text") << QByteArray("");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("never closed") << QByteArray("[{\"a\":1}");
    QTest::newRow("cut inside an element") << QByteArray("[{\"a\":1},{\"b\":");
    QTest::newRow("comma at the end") << QByteArray("[{},]");
    QTest::newRow("no comma") << QByteArray("[{} {}]");
    QTest::newRow("text behind it") << QByteArray("[{}] and more");
    QTest::newRow("two lists") << QByteArray("[][]");
}

void TestJsonScan::refusesDamagedLists()
{
    QFETCH(QByteArray, text);
    const std::string copy = text.toStdString();
    QVERIFY(!jsonscan::splitArray(copy).has_value());
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
