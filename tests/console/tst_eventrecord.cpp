// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/eventrecord.h"

#include <QTest>

using namespace duskwatch::console;

class TestEventRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheContract();
    void writesNullForWhatIsAbsent();
    void writesScoresShortly_data();
    void writesScoresShortly();
    void writesTimes_data();
    void writesTimes();
};

void TestEventRecord::writesTheContract()
{
    EventRecord record;
    record.line = 1;
    record.kind = "model-breach";
    record.outcome = "alert";
    record.priority = "High";
    record.category = "Suspicious";
    record.score = 0.871;
    record.modelPriority = 4;
    record.externalId = "26368";
    record.title = "Device::Attack";
    record.hostname = "h";
    record.ip = "10.0.0.1";
    record.timeMs = 1657748815000;
    record.reasons = {QStringLiteral("one"), QStringLiteral("two → \"2\"")};
    std::string out;
    appendJsonLine(record, out);
    QCOMPARE(QByteArray::fromStdString(out),
             QByteArray(R"({"line":1,"kind":"model-breach","outcome":"alert","priority":"High",)"
                        R"("category":"Suspicious","score":0.871,"modelPriority":4,"externalId":"26368",)"
                        R"("title":"Device::Attack","device":{"hostname":"h","ip":"10.0.0.1"},)"
                        R"("time":"2022-07-13T21:46:55.000Z","test":false,"reasons":["one","two → \"2\""]})"
                        "\n"));
}

void TestEventRecord::writesNullForWhatIsAbsent()
{
    EventRecord record;
    record.line = 2;
    record.kind = "unparsed";
    record.outcome = "unparsed";
    record.test = true;
    std::string out;
    appendJsonLine(record, out);
    QCOMPARE(QByteArray::fromStdString(out),
             QByteArray(R"({"line":2,"kind":"unparsed","outcome":"unparsed","priority":null,"category":null,)"
                        R"("score":null,"modelPriority":null,"externalId":null,"title":null,)"
                        R"("device":{"hostname":null,"ip":null},"time":null,"test":true,"reasons":[]})"
                        "\n"));
}

void TestEventRecord::writesScoresShortly_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("three decimals") << 0.871 << QByteArray("\"score\":0.871,");
    QTest::newRow("one") << 1.0 << QByteArray("\"score\":1,");
    QTest::newRow("zero") << 0.0 << QByteArray("\"score\":0,");
    QTest::newRow("all of it") << 0.9834038404149639 << QByteArray("\"score\":0.9834038404149639,");
}

void TestEventRecord::writesScoresShortly()
{
    QFETCH(double, score);
    QFETCH(QByteArray, text);
    EventRecord record;
    record.score = score;
    std::string out;
    appendJsonLine(record, out);
    QVERIFY2(QByteArray::fromStdString(out).contains(text), out.c_str());
}

void TestEventRecord::writesTimes_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("usual") << qint64(1657748815123) << QByteArray("2022-07-13T21:46:55.123Z");
    QTest::newRow("before 1970") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("last of the form") << qint64(253402300799999) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::newRow("beyond") << qint64(253402300800000) << QByteArray("");
    QTest::newRow("the largest") << std::numeric_limits<qint64>::max() << QByteArray("");
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << QByteArray("");
}

void TestEventRecord::writesTimes()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(isoTime(time)), text);
}

QTEST_GUILESS_MAIN(TestEventRecord)
#include "tst_eventrecord.moc"
