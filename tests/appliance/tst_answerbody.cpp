// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answerbody.h"

#include <QTest>

using namespace duskwatch;

class TestAnswerBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsBodies_data();
    void sortsBodies();
    void listIsHandedOnAtOnce();
    void smallObjectIsHeldBackAndLargeOneIsNot();
    void keepsOnlyTheBeginningOfAPage();
};

namespace {

struct Sorted
{
    bool json = false;
    QByteArray handedOn;
    QByteArray whole;
    QByteArray text;
    friend bool operator==(const Sorted&, const Sorted&) = default;
};

/// Feeds \a bytes in pieces of \a size, with a sink or without.
Sorted sorted(const QByteArray& bytes, qsizetype size, bool json, bool sink)
{
    Sorted result;
    AnswerBody body(json, sink ? [&result](QByteArrayView piece) { result.handedOn.append(piece); } : AnswerSink());
    for (qsizetype at = 0; at < bytes.size(); at += size)
        body.feed(QByteArrayView(bytes).sliced(at, std::min(size, bytes.size() - at)));
    result.text = body.text();
    result.json = body.isJson();
    body.flush();
    result.whole = body.takeWhole();
    return result;
}

} // namespace

void TestAnswerBody::sortsBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("json");
    QTest::newRow("list") << QByteArray("[1,2,3]") << true;
    QTest::newRow("blanks before a list") << QByteArray(" \r\n\t[1]") << true;
    QTest::newRow("byte order mark before a list") << QByteArray("\xEF\xBB\xBF[1]") << true;
    QTest::newRow("small object") << QByteArray("{\"response\":\"ERROR\"}") << true;
    QTest::newRow("large object") << "{\"a\":\"" + QByteArray(10'000, 'x') + "\"}" << true;
    QTest::newRow("huge list") << "[" + QByteArray(200'000, ' ') + "1]" << true;
    QTest::newRow("many blanks before a list") << QByteArray(60'000, ' ') + "[1]" << true;
    QTest::newRow("page") << QByteArray("<html>[1]") << false;
    QTest::newRow("half a byte order mark") << QByteArray("\xEF\xBB[1]") << false;
    QTest::newRow("words") << QByteArray("null") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("blanks without end") << QByteArray(70'000, ' ') + "[1]" << false;
}

void TestAnswerBody::sortsBodies()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, json);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(4096), qsizetype(1) << 20}) {
        const Sorted withSink = sorted(bytes, size, true, true);
        QCOMPARE(withSink.json, json);
        QCOMPARE(withSink.handedOn, json ? bytes : QByteArray());
        QCOMPARE(withSink.whole, QByteArray());
        const Sorted without = sorted(bytes, size, true, false);
        QCOMPARE(without.json, json);
        QCOMPARE(without.whole, json ? bytes : QByteArray());
        const Sorted status = sorted(bytes, size, false, true);
        QVERIFY(!status.json);
        QCOMPARE(status.handedOn, QByteArray());
        QCOMPARE(status.text, bytes.left(AnswerBody::kKeptBytes));
    }
}

void TestAnswerBody::listIsHandedOnAtOnce()
{
    QByteArray got;
    AnswerBody body(true, [&got](QByteArrayView bytes) { got.append(bytes); });
    body.feed("  ");
    QCOMPARE(got, QByteArray());
    body.feed("[1");
    QCOMPARE(got, QByteArray("  [1"));
    body.feed(",2]");
    QCOMPARE(got, QByteArray("  [1,2]"));
    QCOMPARE(body.size(), 7);
}

void TestAnswerBody::smallObjectIsHeldBackAndLargeOneIsNot()
{
    QByteArray got;
    AnswerBody body(true, [&got](QByteArrayView bytes) { got.append(bytes); });
    body.feed("{" + QByteArray(AnswerBody::kHeldBytes - 1, ' '));
    QCOMPARE(got, QByteArray());
    QCOMPARE(body.text().size(), AnswerBody::kHeldBytes);
    body.feed("}");
    QCOMPARE(got.size(), AnswerBody::kHeldBytes + 1);
    QCOMPARE(body.text(), QByteArray());
}

void TestAnswerBody::keepsOnlyTheBeginningOfAPage()
{
    AnswerBody body(true, {});
    body.feed("<html>");
    for (int i = 0; i < 100; ++i)
        body.feed(QByteArray(10'000, 'x'));
    QCOMPARE(body.size(), 1'000'006);
    QCOMPARE(body.text().size(), AnswerBody::kKeptBytes);
    body.flush();
    QCOMPARE(body.takeWhole(), QByteArray());
}

QTEST_GUILESS_MAIN(TestAnswerBody)
#include "tst_answerbody.moc"
