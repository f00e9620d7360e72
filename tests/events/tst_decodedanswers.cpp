// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/decoder.h"

#include <QTest>

using namespace duskwatch;

namespace {

struct Element
{
    std::size_t number;
    QByteArray text;
    Event event;
};

std::vector<Element> elementsOf(const std::string& answer, bool& isJson)
{
    Decoder decoder;
    std::vector<Element> elements;
    isJson = decoder.decodeAnswer(answer, [&](std::size_t number, std::string_view text, Event&& event) {
        elements.push_back(
            {number, QByteArray(text.data(), static_cast<qsizetype>(text.size())), std::move(event)});
    });
    return elements;
}

} // namespace

class TestDecodedAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesEachElementItsOwnText();
    void readsAnswers_data();
    void readsAnswers();
    void oneBadElementDoesNotSpoilTheOthers();
    void refusesTooMuch();
};

void TestDecodedAnswers::givesEachElementItsOwnText()
{
    bool isJson = false;
    const auto elements = elementsOf("[\r\n  {\"pbid\":1,\"model\":{\"name\":\"A,]\"}} ,\r\n"
                                     "  {\"id\":\"i\",\"aiaScore\":5}\r\n]\r\n",
                                     isJson);
    QVERIFY(isJson);
    QCOMPARE(elements.size(), std::size_t(2));
    QCOMPARE(elements[0].number, std::size_t(1));
    QCOMPARE(elements[0].text, QByteArray(R"({"pbid":1,"model":{"name":"A,]"}})"));
    QCOMPARE(elements[0].event.title, std::string("A,]"));
    QCOMPARE(elements[1].number, std::size_t(2));
    QCOMPARE(elements[1].text, QByteArray(R"({"id":"i","aiaScore":5})"));
    QCOMPARE(elements[1].event.kind, EventKind::AiAnalystIncident);
}

void TestDecodedAnswers::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("json");
    QTest::addColumn<int>("elements");
    QTest::addColumn<int>("unparsed");
    const auto row = [](const char* name, const QByteArray& answer, bool json, int elements,
                        int unparsedCount) {
        QTest::newRow(name) << answer << json << elements << unparsedCount;
    };
    row("empty list", "[]", true, 0, 0);
    row("one object over several lines", "\xEF\xBB\xBF\n{\n \"pbid\":1,\n \"score\":1\n}\n", true, 1, 0);
    row("acknowledged", R"({"response":"SUCCESS"})", true, 1, 1);
    row("values that are no objects", R"([1,"x",null,[{"pbid":1,"score":1}]])", true, 4, 4);
    row("cut list", R"([{"pbid":1,"score":1},{"pbid":)", false, 1, 1);
    row("cut object", R"({"pbid":1,)", false, 1, 1);
    row("words", "Invalid JSON", false, 1, 1);
    row("a page", "<html>Log In | Darktrace</html>", false, 1, 1);
    row("nothing", "", false, 1, 1);
}

void TestDecodedAnswers::readsAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, json);
    QFETCH(int, elements);
    QFETCH(int, unparsed);
    bool isJson = !json;
    const auto found = elementsOf(answer.toStdString(), isJson);
    QCOMPARE(isJson, json);
    QCOMPARE(int(found.size()), elements);
    int notUnderstood = 0;
    for (const Element& element : found) {
        notUnderstood += element.event.kind == EventKind::Unparsed ? 1 : 0;
        QCOMPARE(element.event.kind == EventKind::Unparsed, !element.event.unparsedReason.empty());
    }
    QCOMPARE(notUnderstood, unparsed);
}

void TestDecodedAnswers::oneBadElementDoesNotSpoilTheOthers()
{
    bool isJson = false;
    const auto elements =
        elementsOf("[{\"pbid\":1,\"score\":1},{\"pbid\" 2},{\"pbid\":3,\"score\":\"\xFF\"}]", isJson);
    QVERIFY(isJson);
    QCOMPARE(elements.size(), std::size_t(3));
    QCOMPARE(elements[0].event.externalId, std::string("1"));
    QCOMPARE(elements[1].event.kind, EventKind::Unparsed);
    QCOMPARE(elements[2].event.externalId, std::string("3"));
}

void TestDecodedAnswers::refusesTooMuch()
{
    std::string answer = "[\"";
    answer.append(Decoder::kMaxAnswerBytes, 'x');
    answer += "\"]";
    bool isJson = true;
    const auto elements = elementsOf(answer, isJson);
    QVERIFY(!isJson);
    QCOMPARE(elements.size(), std::size_t(1));
    QCOMPARE(elements[0].event.unparsedReason, std::string("an answer larger than 64 MiB"));
}

QTEST_GUILESS_MAIN(TestDecodedAnswers)
#include "tst_decodedanswers.moc"
