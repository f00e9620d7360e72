// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foldmap.h"
#include "ui/text/foreigntext.h"

#include <QTest>

using namespace duskwatch;

namespace {

FoldMap mapOf(const QByteArray& line)
{
    return FoldMap(prettyLine(line, line.size()).text);
}

//  0 header
//  1 {
//  2   "a": 1687987892000,   ← …
//  3   "b": {
//  4     "c{": "x, \"y\"",
//  5     "list": [
//  6       1,
//  7       {
//  8         "d": true
//  9       }
// 10     ]
// 11   },
// 12   "e": {}
// 13 }
const QByteArray kLine =
    "header {\"a\":1687987892000,\"b\":{\"c{\":\"x, \\\"y\\\"\",\"list\":[1,{\"d\":true}]},\"e\":{}}";

} // namespace

class TestFoldMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEndBelongsToItsBeginning()
    {
        const FoldMap map = mapOf(kLine);
        QCOMPARE(map.lineCount(), 14);
        const QList<int> closing{-1, 13, -1, 11, -1, 10, -1, 9, -1, -1, -1, -1, -1, -1};
        for (int line = 0; line < map.lineCount(); ++line)
            QCOMPARE(map.closing(line), closing[line]);
        QCOMPARE(map.opening(8), 7);
        QCOMPARE(map.opening(9), 7);
        QCOMPARE(map.opening(5), 5);
        QCOMPARE(map.opening(0), -1);
    }

    void everyLineHasItsPath()
    {
        const FoldMap map = mapOf(kLine);
        QCOMPARE(map.path(0), QString());
        QCOMPARE(map.path(2), QStringLiteral("a"));
        QCOMPARE(map.path(4), QStringLiteral("b.c{"));
        QCOMPARE(map.path(6), QStringLiteral("b.list[0]"));
        QCOMPARE(map.path(8), QStringLiteral("b.list[1].d"));
        QCOMPARE(map.path(9), QStringLiteral("b.list[1]"));
        QCOMPARE(map.path(11), QStringLiteral("b"));
    }

    void aValueIsWithoutCommaQuotesAndNote()
    {
        const FoldMap map = mapOf(kLine);
        QCOMPARE(map.value(2), QStringLiteral("1687987892000"));
        QCOMPARE(map.value(4), QStringLiteral("x, \\\"y\\\""));
        QCOMPARE(map.value(8), QStringLiteral("true"));
        QCOMPARE(map.value(12), QStringLiteral("{}"));
        QVERIFY(map.value(3).startsWith(u'{') && map.value(3).endsWith(u'}'));
        QVERIFY(map.value(3).contains(QStringLiteral("\"d\": true")));
    }

    void brokenTextDoesNoHarm()
    {
        for (const QByteArray& line : {QByteArray("{\"a\":[1,"), QByteArray("}}]{"), QByteArray(300, '['),
                                       QByteArray("plain"), QByteArray(), QByteArray("{\"a\":\"open")}) {
            const FoldMap map = mapOf(line);
            for (int at = -1; at <= map.lineCount(); ++at) {
                map.path(at);
                map.value(at);
                QVERIFY(map.opening(at) < map.lineCount());
                QVERIFY(map.closing(at) < map.lineCount());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFoldMap)
#include "tst_foldmap.moc"
