// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answersplitter.h"

#include "core/events/jsonscan.h"

#include <QTest>

#include <random>

using namespace duskwatch;
using End = AnswerSplitter::End;

Q_DECLARE_METATYPE(duskwatch::AnswerSplitter::End)

class TestAnswerSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void anyPiecesGiveWhatSplitArrayGives();
    void elementsComeAsSoonAsTheyAreWhole();
    void hugeElementIsTruncatedAndTheNextIsWhole();
    void largestElementIsWhole();
    void nothingComesAfterDamage();
};

namespace {

struct Split
{
    QByteArrayList elements;
    End end = End::Complete;
    friend bool operator==(const Split&, const Split&) = default;
};

/// Feeds \a text in pieces whose sizes \a nextSize gives.
template <class NextSize>
Split split(const std::string& text, NextSize nextSize)
{
    Split result;
    AnswerSplitter splitter([&result](const AnswerElement& element) {
        result.elements.append(
            QByteArray(element.bytes.data(), static_cast<qsizetype>(element.bytes.size())));
    });
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = nextSize();
        const std::string piece = text.substr(at, size); // a buffer of its own, so that a stale view is found
        splitter.feed(piece);
        at += size;
    }
    result.end = splitter.finish();
    return result;
}

Split splitWhole(const std::string& text)
{
    return split(text, [&text] { return text.size(); });
}

/// A text that is often a list, made of the characters that matter.
std::string randomText(std::mt19937& random)
{
    static const std::vector<std::string> parts{"{",   "}",     "[",   "]",  ",",        "\"",
                                                "\\",  " ",     "\n",  "1",  "null",     "{\"a\":1}",
                                                "x",   "\"b\"", "[2]", "{}", "\"\\\"\"", "{\"}\":\"]\"}",
                                                ",{},"};
    std::string text = "[";
    const unsigned count = random() % 12;
    for (unsigned i = 0; i < count; ++i)
        text += parts[random() % parts.size()];
    return random() % 4 == 0 ? text : text + "]";
}

} // namespace

void TestAnswerSplitter::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("elements");
    QTest::addColumn<End>("end");
    const auto row = [](const char* name, const char* text, const QByteArrayList& elements, End end) {
        QTest::newRow(name) << QByteArray(text) << elements << end;
    };
    row("empty list", "[]", {}, End::Complete);
    row("empty list with blanks", " [ \r\n] \t", {}, End::Complete);
    row("objects", "[{\"a\":1}, {\"b\":[2,{}]}]", {"{\"a\":1}", "{\"b\":[2,{}]}"}, End::Complete);
    row("brackets in strings", "[{\"a\":\"}],[\"},1]", {"{\"a\":\"}],[\"}", "1"}, End::Complete);
    row("escapes", "[\"\\\"\",\"\\\\\",{\"a\":\"\\\\\\\"\"}]",
        {"\"\\\"\"", "\"\\\\\"", "{\"a\":\"\\\\\\\"\"}"}, End::Complete);
    row("all kinds of values", "[1,\"a\",null,[2,3],{},true , -4]",
        {"1", "\"a\"", "null", "[2,3]", "{}", "true", "-4"}, End::Complete);
    row("one object", "{\"a\":[1,2]}", {"{\"a\":[1,2]}"}, End::Complete);
    row("one object with blanks", "\n {} \n", {"{}"}, End::Complete);
    row("byte order mark", "\xEF\xBB\xBF [1]", {"1"}, End::Complete);
    row("half a byte order mark", "\xEF\xBB[1]", {}, End::NotJson);
    row("byte order mark after a blank", " \xEF\xBB\xBF[1]", {}, End::NotJson);
    row("nothing", "", {}, End::NotJson);
    row("only blanks", " \n", {}, End::NotJson);
    row("a page", "<html>", {}, End::NotJson);
    row("a number", "1", {}, End::NotJson);
    row("a string", "\"[1]\"", {}, End::NotJson);
    row("cut before the first", "[", {}, End::CutOff);
    row("cut in an object", "[{\"a\":1},{\"b\":", {"{\"a\":1}"}, End::CutOff);
    row("cut in a string", "[\"a", {}, End::CutOff);
    row("cut behind a backslash", "[\"a\\", {}, End::CutOff);
    row("cut in a number", "[1,2", {"1"}, End::CutOff);
    row("cut after a comma", "[1,", {"1"}, End::CutOff);
    row("cut after a value", "[{}", {"{}"}, End::CutOff);
    row("cut in the only object", "{\"a\":{}", {}, End::CutOff);
    row("comma at the end", "[1,]", {"1"}, End::NotJson);
    row("comma first", "[,1]", {}, End::NotJson);
    row("two commas", "[1,,2]", {"1"}, End::NotJson);
    row("no comma", "[{} {}]", {"{}"}, End::NotJson);
    row("text behind a list", "[1] and more", {"1"}, End::TrailingText);
    row("second list", "[1][2]", {"1"}, End::TrailingText);
    row("second object", "{}{}", {"{}"}, End::TrailingText);
}

void TestAnswerSplitter::splits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArrayList, elements);
    QFETCH(const End, end);
    const std::string copy = text.toStdString();
    for (std::size_t size = 1; size <= copy.size() + 1; ++size) {
        const Split result = split(copy, [size] { return size; });
        QCOMPARE(result.elements, elements);
        QCOMPARE(result.end, end);
    }
    if (copy.empty())
        QCOMPARE(splitWhole(copy).end, end);
}

void TestAnswerSplitter::anyPiecesGiveWhatSplitArrayGives()
{
    std::mt19937 random(20'230'101);
    int lists = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = randomText(random);
        const auto expected = jsonscan::splitArray(text);
        const Split whole = splitWhole(text);
        QVERIFY2(expected.has_value() == (whole.end == End::Complete), text.c_str());
        if (expected) {
            ++lists;
            QByteArrayList elements;
            for (const std::string_view element : *expected)
                elements.append(QByteArray(element.data(), static_cast<qsizetype>(element.size())));
            QVERIFY2(whole.elements == elements, text.c_str());
        }
        const Split pieces = split(text, [&random] { return std::size_t(1) + random() % 5; });
        QVERIFY2(pieces == whole, text.c_str());
    }
    QVERIFY2(lists > 1000, qPrintable(QString::number(lists))); // or it proves little
}

void TestAnswerSplitter::elementsComeAsSoonAsTheyAreWhole()
{
    std::size_t seen = 0;
    AnswerSplitter splitter([&seen](const AnswerElement&) { ++seen; });
    splitter.feed("[{\"a\":1");
    QCOMPARE(seen, std::size_t(0));
    splitter.feed("}");
    QCOMPARE(seen, std::size_t(1));
    splitter.feed(",2");
    QCOMPARE(seen, std::size_t(1)); // 2, or the beginning of 23
    splitter.feed("3,");
    QCOMPARE(seen, std::size_t(2));
    QCOMPARE(splitter.elements(), seen);
}

void TestAnswerSplitter::hugeElementIsTruncatedAndTheNextIsWhole()
{
    const std::string huge = "{\"a\":\"" + std::string(AnswerSplitter::kMaxElementBytes, 'x') + "\"}";
    const std::string text = "[1," + huge + ",{\"b\":2}]";
    for (const std::size_t size : {std::size_t(1000), std::size_t(65'536), text.size()}) {
        std::vector<std::pair<std::string, bool>> seen;
        AnswerSplitter splitter(
            [&seen](const AnswerElement& element) { seen.emplace_back(element.bytes, element.truncated); });
        for (std::size_t at = 0; at < text.size(); at += size)
            splitter.feed(std::string_view(text).substr(at, size));
        QCOMPARE(splitter.finish(), End::Complete);
        QCOMPARE(seen.size(), std::size_t(3));
        QVERIFY(seen[1].second);
        QVERIFY(seen[1].first == huge.substr(0, AnswerSplitter::kMaxElementBytes));
        QVERIFY(!seen[2].second);
        QCOMPARE(seen[2].first, std::string("{\"b\":2}"));
    }
}

void TestAnswerSplitter::largestElementIsWhole()
{
    const std::string largest = "\"" + std::string(AnswerSplitter::kMaxElementBytes - 2, 'x') + "\"";
    const std::string text = "[" + largest + "]";
    for (const std::size_t size : {std::size_t(1000), text.size()}) {
        bool whole = false;
        AnswerSplitter splitter(
            [&](const AnswerElement& element) { whole = !element.truncated && element.bytes == largest; });
        for (std::size_t at = 0; at < text.size(); at += size)
            splitter.feed(std::string_view(text).substr(at, size));
        QCOMPARE(splitter.finish(), End::Complete);
        QVERIFY(whole);
    }
}

void TestAnswerSplitter::nothingComesAfterDamage()
{
    std::size_t seen = 0;
    AnswerSplitter splitter([&seen](const AnswerElement&) { ++seen; });
    splitter.feed("[1 2");
    splitter.feed(",3,4]");
    splitter.feed("[5,6]");
    QCOMPARE(seen, std::size_t(1));
    QCOMPARE(splitter.finish(), End::NotJson);
}

QTEST_GUILESS_MAIN(TestAnswerSplitter)
#include "tst_answersplitter.moc"
