// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/jsonrepair.h"

#include <QTest>

using namespace duskwatch;

class TestJsonRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repairsValues_data();
    void repairsValues();
    void leavesTheStructureAlone_data();
    void leavesTheStructureAlone();
};

void TestJsonRepair::repairsValues_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::addColumn<QByteArray>("repaired");
    const auto row = [](const char* name, const QByteArray& damaged, const QByteArray& repaired) {
        QTest::newRow(name) << damaged << repaired;
    };
    row("nothing to do", R"({"a":[1,-0.5,2e3,true,null,"\u00e9 \ud83d\ude00 \n"]})",
        R"({"a":[1,-0.5,2e3,true,null,"\u00e9 \ud83d\ude00 \n"]})");
    row("invalid UTF-8", "{\"a\":\"x\xFFy\"}", "{\"a\":\"x\xEF\xBF\xBDy\"}");
    row("unknown escape", R"({"a":"C:\Users"})", "{\"a\":\"C:\xEF\xBF\xBDUsers\"}");
    row("short \\u escape", R"({"a":"\u12"})", "{\"a\":\"\xEF\xBF\xBDu12\"}");
    row("lone high surrogate", R"({"a":"\ud800x"})", "{\"a\":\"\xEF\xBF\xBDx\"}");
    row("lone low surrogate", R"({"a":"\udc00"})", "{\"a\":\"\xEF\xBF\xBD\"}");
    row("high surrogate before another escape", R"({"a":"\ud800\n"})", "{\"a\":\"\xEF\xBF\xBD\\n\"}");
    row("bare tab in a string", "{\"a\":\"x\ty\"}", R"({"a":"x\u0009y"})");
    row("zero byte in a string", QByteArray("{\"a\":\"x\0y\"}", 11), R"({"a":"x\u0000y"})");
    row("number beyond a double", R"({"a":1e999})", R"({"a":"1e999"})");
    row("integer beyond 64 bits", R"({"a":123456789012345678901})", R"({"a":"123456789012345678901"})");
    row("not a number", R"({"a":NaN,"b":-Infinity})", R"({"a":"NaN","b":"-Infinity"})");
    row("leading zero", R"({"a":007})", R"({"a":"007"})");
    row("no digit behind the point", R"({"a":5.})", R"({"a":"5."})");
    row("zero bytes behind the end", QByteArray("{\"a\":1}\0\0", 9), R"({"a":1})");
}

void TestJsonRepair::repairsValues()
{
    QFETCH(QByteArray, damaged);
    QFETCH(QByteArray, repaired);
    std::string out;
    appendRepairedJson(damaged.toStdString(), out);
    QCOMPARE(QByteArray::fromStdString(out), repaired);
}

void TestJsonRepair::leavesTheStructureAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut in a string") << QByteArray("{\"a\":\"b");
    QTest::newRow("cut in an object") << QByteArray("{\"a\":{");
    QTest::newRow("comma at the end") << QByteArray("{\"a\":1,}");
    QTest::newRow("missing colon") << QByteArray("{\"a\" 1}");
    QTest::newRow("wrong bracket") << QByteArray("{\"a\":[1}");
}

void TestJsonRepair::leavesTheStructureAlone()
{
    QFETCH(QByteArray, text);
    std::string out;
    appendRepairedJson(text.toStdString(), out);
    QCOMPARE(QByteArray::fromStdString(out), text);
}

QTEST_GUILESS_MAIN(TestJsonRepair)
#include "tst_jsonrepair.moc"
