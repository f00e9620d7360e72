// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

using namespace duskwatch;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// A breach with so many lists inside each other that the whole is \a levels deep.
QByteArray nested(int levels)
{
    const int lists = levels - 1; // the object is the first level
    return R"({"pbid":1,"model":{"name":"A::B"},"deep":)" + QByteArray(lists, '[') + '1' +
           QByteArray(lists, ']') + "}";
}

} // namespace

/// The rules for damaged input, which hold for every kind.
class TestDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsDamagedValues_data();
    void understandsDamagedValues();
    void saysWhyItIsUnparsed_data();
    void saysWhyItIsUnparsed();
    void limitsTheNesting_data();
    void limitsTheNesting();
    void boundsEveryText();
    void readsPaddedPayloadsInPlace();
    void refusesHugeMessages();
    void stateOfOneMessageDoesNotLeakIntoTheNext();
};

void TestDecoder::understandsDamagedValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const QByteArray& members, const QByteArray& title) {
        QTest::newRow(name) << R"({"pbid":1,"score":0.9,"model":{"name":)" + members + "}" << title;
    };
    const QByteArray unknown = "\xEF\xBF\xBD";
    row("invalid UTF-8", "\"A\xFF\"}", "A" + unknown);
    row("invalid UTF-8 elsewhere", "\"A::B\"},\"x\":\"\xC3(\"", "A::B");
    row("lone high surrogate", R"("A\ud800B"})", "A" + unknown + "B");
    row("lone low surrogate", R"("A\udc00B"})", "A" + unknown + "B");
    row("surrogate pair", R"("A\ud83d\ude00"})", "A😀");
    row("zero character", R"("A\u0000B"})", QByteArray("A\0B", 3));
    row("bare zero byte", QByteArray("\"A\0B\"}", 6), QByteArray("A\0B", 3));
    row("bare line feed in a string", "\"A\nB\"}", "A\nB");
    row("unknown escape", R"("A\qB"})", "A" + unknown + "qB");
    row("number beyond a double", R"("A::B"},"x":1e999)", "A::B");
    row("integer beyond 64 bits", R"("A::B"},"x":99999999999999999999)", "A::B");
    row("NaN", R"("A::B"},"x":NaN)", "A::B");
    row("keys given twice", R"("A::1","name":"A::2"},"x":1,"x":2)", "A::2");
    row("empty key", R"("A::B"},"":1)", "A::B");
}

void TestDecoder::understandsDamagedValues()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, title);
    Decoder decoder;
    for (const char* tail : {"", "\r", " \r\n"}) {
        const Event event = decoder.decodeUnpadded((json + tail).toStdString());
        QVERIFY2(event.kind == EventKind::ModelBreach, event.unparsedReason.c_str());
        QCOMPARE(bytes(event.title), title);
        QCOMPARE(event.score.value, 0.9);
    }
    QByteArray withZero = json;
    withZero.append('\0');
    QCOMPARE(decoder.decodeUnpadded(withZero.toStdString()).kind, EventKind::ModelBreach);
}

void TestDecoder::saysWhyItIsUnparsed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char* name, const QByteArray& payload, const char* reason) {
        QTest::newRow(name) << payload << QByteArray(reason);
    };
    row("nothing", "", "no JSON, CEF or LEEF");
    row("only a line end", "\r\n", "no JSON, CEF or LEEF");
    row("words", "hello", "neither a JSON object nor CEF or LEEF");
    row("a list", "[1]", "neither a JSON object nor CEF or LEEF");
    row("cut in an object", R"({"pbid":1,"model":{"name":"A")", "cut off");
    row("cut in a string", R"({"pbid":1,"model":{"name":"A)", "cut off");
    row("cut behind a colon", R"({"pbid":)", "cut off");
    row("one bracket", "{", "cut off");
    row("two messages", R"({"pbid":1,"score":1}{"pbid":2,"score":1})", "more text after its end");
    row("a word behind the end", R"({"pbid":1,"score":1} tail)", "more text after its end");
    row("comma too many", R"({"pbid":1,"score":1,})", "not valid JSON");
    row("wrong bracket", R"({"pbid":[1}})", "not valid JSON");
    row("no colon", R"({"pbid" 1})", "not valid JSON");
}

void TestDecoder::saysWhyItIsUnparsed()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, reason);
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(payload.toStdString());
    QCOMPARE(event.kind, EventKind::Unparsed);
    QVERIFY2(bytes(event.unparsedReason).contains(reason), event.unparsedReason.c_str());
}

void TestDecoder::limitsTheNesting_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("understood");
    QTest::newRow("27, the deepest seen") << 27 << true;
    QTest::newRow("just allowed") << int(Decoder::kMaxDepth) << true;
    QTest::newRow("one too many") << int(Decoder::kMaxDepth) + 1 << false;
    QTest::newRow("a hundred thousand") << 100000 << false;
}

void TestDecoder::limitsTheNesting()
{
    QFETCH(int, levels);
    QFETCH(bool, understood);
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(nested(levels).toStdString());
    QCOMPARE(event.kind == EventKind::ModelBreach, understood);
    if (!understood)
        QCOMPARE(event.unparsedReason, std::string("JSON nested deeper than 128 levels"));
}

void TestDecoder::boundsEveryText()
{
    const QByteArray longText = QByteArray("€").repeated(20000);
    const QByteArray json = R"({"id":")" + longText + R"(","title":")" + longText + R"(","summary":")" +
                            longText + R"(","aiaScore":1,"breachDevices":[{"hostname":")" + longText +
                            R"(","ip":")" + longText + R"(","mac":")" + longText + R"(","label":")" +
                            longText + "\"}]}";
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(json.toStdString());
    for (const std::string* text : {&event.externalId, &event.title, &event.summary, &event.device.hostname,
                                    &event.device.ip, &event.device.mac, &event.device.label}) {
        QVERIFY(text->size() <= kMaxFieldBytes);
        QVERIFY(text->size() > kMaxFieldBytes - 3);
        QVERIFY(text->ends_with("€"));
    }
}

void TestDecoder::readsPaddedPayloadsInPlace()
{
    std::string payload = R"({"pbid":5,"model":{"name":"A::B"}})";
    const std::size_t length = payload.size();
    payload.append(Decoder::kPadding, '"'); // what follows does not matter
    Decoder decoder;
    QCOMPARE(decoder.decode({payload.data(), length}).externalId, std::string("5"));
}

void TestDecoder::refusesHugeMessages()
{
    std::string payload = R"({"pbid":5,"score":1,"x":")";
    payload.append(Decoder::kMaxPayloadBytes, 'x');
    payload += "\"}";
    Decoder decoder;
    const Event event = decoder.decodeUnpadded(payload);
    QCOMPARE(event.kind, EventKind::Unparsed);
    QVERIFY(bytes(event.unparsedReason).contains("larger than 4 MiB"));
}

void TestDecoder::stateOfOneMessageDoesNotLeakIntoTheNext()
{
    Decoder decoder;
    const std::string full = R"({"pbid":5,"score":0.9,"model":{"name":"A::B","category":"Critical"}})";
    const std::string damaged = "{\"pbid\":6,\"model\":{\"name\":\"\xFF\"}}";
    QCOMPARE(decoder.decodeUnpadded(full).category, Category::Critical);
    const Event second = decoder.decodeUnpadded(damaged);
    QCOMPARE(second.externalId, std::string("6"));
    QCOMPARE(second.category, Category::Unspecified);
    QCOMPARE(decoder.decodeUnpadded("{").kind, EventKind::Unparsed);
    Decoder moved = std::move(decoder);
    QCOMPARE(moved.decodeUnpadded(full).externalId, std::string("5"));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
