// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appliance/apicase.h"
#include "tests/support/fakeappliance.h"
#include "tests/support/fixedclock.h"

#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

/// What the client makes of answers.
class TestApiClientAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersHaveAMeaning_data();
    void answersHaveAMeaning();
    void wholeAnswerTellsEverything();
    void retryAfterIsHandedOn();
    void sinkGetsTheBodyAsItComes();
    void sinkNeverSeesRefusalsOrPages_data();
    void sinkNeverSeesRefusalsOrPages();
    void packedAnswersAreUnpacked();
    void sizeCountsAfterUnpacking();
    void largeAnswerWithinTheLimitIsWhole();

private:
    TestCertificates m_certificates;
    FixedClock m_clock;
};

void TestApiClientAnswers::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TestApiClientAnswers::answersHaveAMeaning_data()
{
    QTest::addColumn<FakeAnswer>("scripted");
    QTest::addColumn<QString>("name"); // empty: data
    using Manner = FakeAnswer::Manner;
    const auto row = [](const char* what, const FakeAnswer& answer, const char* name) {
        QTest::newRow(what) << answer << QString(name);
    };
    const auto location = [](const char* place) {
        return FakeAnswer{302, "", {{"Location", place}}};
    };
    row("list", {200, "[{\"pbid\":1}]"}, "");
    row("one object", {200, "{\"pbid\":1}"}, "");
    row("list after a byte order mark", {200, "\xEF\xBB\xBF [1]"}, "");
    row("list in chunks", {200, "[" + QByteArray(5000, ' ') + "]", {}, Manner::Chunked}, "");
    row("signature error", {400, "{\"modelbreaches\":\"API SIGNATURE ERROR\"}"}, "wrong-token");
    row("date error", {400, "{\"modelbreaches\":\"API DATE ERROR: 10\"}"}, "date-refused");
    row("input error", {400, "{\"modelbreaches\":\"INPUT ERROR\"}"}, "bad-parameter");
    row("nothing there", {400, "{\"modelbreaches\":\"DATANOTFOUND ERROR\"}"}, "nothing-there");
    row("other words in a 400", {400, "{\"modelbreaches\":\"no\"}"}, "bad-parameter");
    row("page with a 400", {400, "<html><title>Bad request</title>"}, "not-darktrace");
    row("to the log-in", location("/login"), "no-such-endpoint");
    row("to the log-in, with the host", location("https://127.0.0.1/login?next=%2F"), "no-such-endpoint");
    row("to /403", location("/403"), "missing-right");
    row("to another page", location("/welcome"), "redirect-elsewhere");
    row("to the log-in of another host", location("https://other.test/login"), "redirect-elsewhere");
    row("to nowhere", {302, ""}, "redirect-elsewhere");
    row("for good to another host", {301, "", {{"Location", "https://other.test/"}}}, "redirect-elsewhere");
    row("forbidden", {403, "no"}, "missing-right");
    row("log-in page", {200, "<!DOCTYPE html><html><head><title>Log In | Darktrace</title>"},
        "missing-right");
    row("refusal", {200, "{\"response\":\"ERROR\"}"}, "refused");
    row("success", {200, "{\"response\":\"SUCCESS\"}"}, "");
    row("too many requests", {429, ""}, "too-many-requests");
    row("trouble", {500, "{\"error\":\"x\"}"}, "server-trouble");
    row("away", {503, "<html>"}, "server-trouble");
    row("gateway", {502, ""}, "server-trouble");
    row("log-in asked for", {401, "", {{"WWW-Authenticate", "Basic realm=\"x\""}}}, "unexpected-status");
    row("created", {201, "[]"}, "unexpected-status");
    row("teapot", {418, "short and stout"}, "unexpected-status");
    row("not found in JSON", {404, "{}"}, "no-such-endpoint");
    row("not found on a page", {404, "<html>"}, "not-darktrace");
    row("another page", {200, "<html><title>Router</title></html>"}, "not-darktrace");
    row("words", {200, "It works!"}, "not-darktrace");
    row("nothing at all", {200, ""}, "not-darktrace");
    row("only blanks", {200, QByteArray(100'000, ' ')}, "not-darktrace");
    row("words that are no HTTP, then closed", {200, "SSH-2.0-OpenSSH_9.2\r\n\r\n\r\n", {}, Manner::Raw},
        "connection-lost");
    row("broken off in the body", {200, "[{\"pbid\":1}]", {}, Manner::Breaks}, "cut-off");
    row("closed without a word", {200, "", {}, Manner::Closes}, "connection-lost");
}

void TestApiClientAnswers::answersHaveAMeaning()
{
    QFETCH(const FakeAnswer, scripted);
    QFETCH(const QString, name);
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer(scripted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start({ApiRequest::Method::Get, "/modelbreaches", "starttime=1&endtime=2", {}, {}});
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), name);
    QCOMPARE(api.answer().body, name.isEmpty() ? scripted.body : QByteArray());
}

void TestApiClientAnswers::wholeAnswerTellsEverything()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer({200, "[1,2]", {{"Date", "Sun, 01 Jan 2023 12:00:00 GMT"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    const ApiAnswer answer = api.answer();
    QVERIFY2(answer.ok(), qPrintable(api.errorText()));
    QCOMPARE(answer.httpStatus, 200);
    QCOMPARE(answer.body, QByteArray("[1,2]"));
    QCOMPARE(answer.bodyBytes, 5);
    QCOMPARE(qint64(answer.dateMs.value_or(0)), qint64(1'672'574'400'000));
    QCOMPARE(qint64(answer.receivedMs), qint64(m_clock.now));
    QCOMPARE(answer.certificate.sha256, m_certificates.trusted.sha256());
    QCOMPARE(answer.certificate.expiry, m_certificates.trusted.certificate.expiryDate().toUTC());
}

void TestApiClientAnswers::retryAfterIsHandedOn()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer({429, "", {{"Retry-After", "17"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.answer().error->retryAfter.value(), std::chrono::seconds(17));
}

void TestApiClientAnswers::sinkGetsTheBodyAsItComes()
{
    FakeAppliance appliance(m_certificates.trusted);
    const QByteArray begun = "[{\"pbid\":1},{\"pbid\":2}]";
    appliance.setAnswer({200, begun, {}, FakeAnswer::Manner::Hangs});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    QByteArray got;
    api.start({ApiRequest::Method::Get, "/modelbreaches", {}, {}, {}},
              [&got](QByteArrayView bytes) { got.append(bytes); });
    QTRY_COMPARE(got, begun.chopped(1)); // the answer has not ended
    QVERIFY(api.finished.isEmpty());
    api.call->cancel();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("cancelled"));
    QCOMPARE(api.answer().bodyBytes, got.size());
}

void TestApiClientAnswers::sinkNeverSeesRefusalsOrPages_data()
{
    QTest::addColumn<FakeAnswer>("scripted");
    QTest::newRow("refusal") << FakeAnswer{200, "{\"response\":\"ERROR\"}"};
    QTest::newRow("page") << FakeAnswer{200, "<html>" + QByteArray(200'000, 'x')};
    QTest::newRow("error in JSON") << FakeAnswer{400, "{\"modelbreaches\":\"INPUT ERROR\"}"};
    QTest::newRow("trouble with a list") << FakeAnswer{500, "[{\"pbid\":1}]"};
}

void TestApiClientAnswers::sinkNeverSeesRefusalsOrPages()
{
    QFETCH(const FakeAnswer, scripted);
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer(scripted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    int calls = 0;
    api.start({ApiRequest::Method::Get, "/modelbreaches", {}, {}, {}}, [&calls](QByteArrayView) { ++calls; });
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY(!api.answer().ok());
    QCOMPARE(calls, 0);
}

void TestApiClientAnswers::packedAnswersAreUnpacked()
{
    FakeAppliance appliance(m_certificates.trusted);
    const QByteArray body = "[" + QByteArray(11'000'000, ' ') + "1]"; // Qt is wary of 10 MB that pack so well
    appliance.setAnswer({200, deflated(body), {{"Content-Encoding", "deflate"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
    QVERIFY(api.answer().body == body);
    QVERIFY(appliance.requests().at(0).header("Accept-Encoding").contains("deflate"));
}

void TestApiClientAnswers::sizeCountsAfterUnpacking()
{
    FakeAppliance appliance(m_certificates.trusted);
    const QByteArray body = "[" + QByteArray(5'000'000, ' ') + "1]";
    appliance.setAnswer({200, deflated(body), {{"Content-Encoding", "deflate"}}});
    ApiLimits limits;
    limits.maxBodyBytes = 1'000'000;
    ApiCase api(settingsFor(appliance, m_certificates), m_clock, limits);
    qint64 got = 0;
    api.start({ApiRequest::Method::Get, "/modelbreaches", {}, {}, {}},
              [&got](QByteArrayView bytes) { got += bytes.size(); });
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("answer-too-large"));
    QVERIFY(got > 0);
    QVERIFY(got <= limits.maxBodyBytes);
}

void TestApiClientAnswers::largeAnswerWithinTheLimitIsWhole()
{
    FakeAppliance appliance(m_certificates.trusted);
    QByteArray body = "[";
    for (int i = 0; i < 200'000; ++i)
        body += "{\"pbid\":" + QByteArray::number(i) + ",\"x\":\"0123456789\"},";
    body += "{}]";
    appliance.setAnswer({200, body});
    ApiLimits limits;
    limits.maxBodyBytes = body.size();
    ApiCase api(settingsFor(appliance, m_certificates), m_clock, limits);
    api.start();
    QTRY_COMPARE_WITH_TIMEOUT(api.finished.size(), 1, 60'000);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
    QVERIFY(api.answer().body == body);
}

QTEST_GUILESS_MAIN(TestApiClientAnswers)
#include "tst_apiclientanswers.moc"
