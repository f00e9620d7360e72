// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apiclient.h"

#include "tests/appliance/apicase.h"
#include "tests/support/fakeappliance.h"
#include "tests/support/fixedclock.h"

#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::test;

class TestApiClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bytesSentAreTheBytesSigned_data();
    void bytesSentAreTheBytesSigned();
    void anotherProgramAgreesWithTheSignature();
    void textThatUrlsRewriteIsNotSent_data();
    void textThatUrlsRewriteIsNotSent();
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
    void keepsNoCookie();
    void followsNoRedirect();
    void offersNoHttp2();
    void openConnectionIsUsedAgain();
    void callsDoNotDisturbEachOther();
    void clientThatGoesTakesItsCallsAlong();

private:
    TestCertificates m_certificates;
    FixedClock m_clock;
};

void TestApiClient::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TestApiClient::bytesSentAreTheBytesSigned_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::addColumn<DateFormat>("format");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("signedText");
    const auto get = [](const char* path, const char* query) {
        return ApiRequest{ApiRequest::Method::Get, path, query, {}, {}};
    };
    const auto post = [](const char* path, const char* body, const char* type) {
        return ApiRequest{ApiRequest::Method::Post, path, {}, body, type};
    };
    QTest::newRow("path alone") << get("/status", "") << DateFormat::Compact
                                << QByteArray("GET /status HTTP/1.1") << QByteArray("/status");
    QTest::newRow("query in the given order")
        << get("/modelbreaches",
               "starttime=1701388800000&endtime=1704070800000&creationtime=true&deviceattop=true")
        << DateFormat::IsoSpace
        << QByteArray(
               "GET "
               "/modelbreaches?starttime=1701388800000&endtime=1704070800000&creationtime=true&deviceattop="
               "true HTTP/1.1")
        << QByteArray("/modelbreaches?starttime=1701388800000&endtime=1704070800000&creationtime=true&"
                      "deviceattop=true");
    QTest::newRow("every plain character") << get("/a-b._~/c:d", "e=1,2&f=-._~/:g") << DateFormat::IsoT
                                           << QByteArray("GET /a-b._~/c:d?e=1,2&f=-._~/:g HTTP/1.1")
                                           << QByteArray("/a-b._~/c:d?e=1,2&f=-._~/:g");
    QTest::newRow("form") << post("/modelbreaches/123/acknowledge", "acknowledge=true",
                                  "application/x-www-form-urlencoded")
                          << DateFormat::Rfc1123 << QByteArray("POST /modelbreaches/123/acknowledge HTTP/1.1")
                          << QByteArray("/modelbreaches/123/acknowledge?acknowledge=true");
    QTest::newRow("JSON with spaces and quotes")
        << post("/modelbreaches/101/comments", "{\"message\": \"50% done\\u00e9 {ok}\"}", "application/json")
        << DateFormat::Compact << QByteArray("POST /modelbreaches/101/comments HTTP/1.1")
        << QByteArray("/modelbreaches/101/comments?{\"message\": \"50% done\\u00e9 {ok}\"}");
}

void TestApiClient::bytesSentAreTheBytesSigned()
{
    QFETCH(const ApiRequest, request);
    QFETCH(const DateFormat, format);
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, signedText);
    FakeAppliance appliance(m_certificates.trusted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.client.setDateFormat(format);
    api.start(request);
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));

    const FakeRequest& got = appliance.requests().at(0);
    QCOMPARE(got.raw.left(got.raw.indexOf("\r\n")), line);
    QCOMPARE(got.body, request.body);
    QCOMPARE(got.header("DTAPI-Token"), QByteArray(kPublicToken));
    QCOMPARE(got.header("DTAPI-Date"), dateText(format, m_clock.now));
    const QByteArray text = signedText + '\n' + kPublicToken + '\n' + got.header("DTAPI-Date");
    QCOMPARE(got.header("DTAPI-Signature"),
             QMessageAuthenticationCode::hash(text, kPrivateToken, QCryptographicHash::Sha1).toHex());
    QCOMPARE(got.header("Accept"), QByteArray("application/json"));
    QCOMPARE(got.header("User-Agent"), QByteArray("Duskwatch/" DUSKWATCH_VERSION));
    QCOMPARE(got.header("Content-Type"), request.contentType);
    QVERIFY(!got.raw.contains(kPrivateToken));
}

void TestApiClient::anotherProgramAgreesWithTheSignature()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("python3 is not installed: no second opinion on the signature.");
    FakeAppliance appliance(m_certificates.trusted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start({ApiRequest::Method::Get, "/modelbreaches", "starttime=1&endtime=2&creationtime=true", {}, {}});
    QTRY_COMPARE(api.finished.size(), 1);

    // Reads the raw bytes of a request on its standard input and signs what it finds in them.
    const QString script =
        QStringLiteral("import hashlib, hmac, sys\n"
                       "raw = sys.stdin.buffer.read()\n"
                       "lines = raw.split(b'\\r\\n\\r\\n')[0].split(b'\\r\\n')\n"
                       "head = {k.lower(): v.strip() for k, v in\n"
                       "        (line.split(b':', 1) for line in lines[1:])}\n"
                       "text = b'\\n'.join([lines[0].split(b' ')[1], head[b'dtapi-token'],\n"
                       "                    head[b'dtapi-date']])\n"
                       "key = b'%1'\n"
                       "mine = hmac.new(key, text, hashlib.sha1).hexdigest().encode()\n"
                       "print('agrees' if mine == head[b'dtapi-signature'] else 'differs')\n")
            .arg(QLatin1String(kPrivateToken)); // published beside the vectors, secret to nobody
    QProcess process;
    process.start(python, {QStringLiteral("-c"), script});
    process.write(appliance.requests().at(0).raw);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("agrees"));
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestApiClient::textThatUrlsRewriteIsNotSent_data()
{
    QTest::addColumn<ApiRequest>("request");
    const auto row = [](const char* name, const char* path, const char* query) {
        QTest::newRow(name) << ApiRequest{ApiRequest::Method::Get, path, query, {}, {}};
    };
    row("braces in the query", "/a", "x={1}");
    row("quotes in the query", "/a", "x=\"1\"");
    row("space in the query", "/a", "x=1 2");
    row("percent in the query", "/a", "x=%41");
    row("plus in the query", "/a", "x=1+2");
    row("number sign in the query", "/a", "x=1#2");
    row("line break in the query", "/a", "x=1\r\nHost: other.test");
    row("other letters in the query", "/a", "x=\xC3\xA9");
    row("space in the path", "/a b", "");
    row("question mark in the path", "/a?b", "");
    row("no slash first", "a", "");
    row("another host in the path", "//other.test/a", "");
    row("nothing", "", "");
    QTest::newRow("GET with a body") << ApiRequest{ApiRequest::Method::Get, "/a", {}, "x=1", {}};
    QTest::newRow("POST with a query") << ApiRequest{ApiRequest::Method::Post, "/a", "x=1", {}, {}};
    QTest::newRow("line break in the type")
        << ApiRequest{ApiRequest::Method::Post, "/a", {}, "x", "a/b\r\nX: y"};
}

void TestApiClient::textThatUrlsRewriteIsNotSent()
{
    QFETCH(const ApiRequest, request);
    FakeAppliance appliance(m_certificates.trusted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start(request);
    QVERIFY(api.finished.isEmpty()); // never from inside send()
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("invalid-request"));
    QCOMPARE(appliance.connections(), 0);
}

void TestApiClient::answersHaveAMeaning_data()
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

void TestApiClient::answersHaveAMeaning()
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

void TestApiClient::wholeAnswerTellsEverything()
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

void TestApiClient::retryAfterIsHandedOn()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer({429, "", {{"Retry-After", "17"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.answer().error->retryAfter.value(), std::chrono::seconds(17));
}

void TestApiClient::sinkGetsTheBodyAsItComes()
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

void TestApiClient::sinkNeverSeesRefusalsOrPages_data()
{
    QTest::addColumn<FakeAnswer>("scripted");
    QTest::newRow("refusal") << FakeAnswer{200, "{\"response\":\"ERROR\"}"};
    QTest::newRow("page") << FakeAnswer{200, "<html>" + QByteArray(200'000, 'x')};
    QTest::newRow("error in JSON") << FakeAnswer{400, "{\"modelbreaches\":\"INPUT ERROR\"}"};
    QTest::newRow("trouble with a list") << FakeAnswer{500, "[{\"pbid\":1}]"};
}

void TestApiClient::sinkNeverSeesRefusalsOrPages()
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

void TestApiClient::packedAnswersAreUnpacked()
{
    FakeAppliance appliance(m_certificates.trusted);
    const QByteArray body = "[" + QByteArray(300'000, ' ') + "1]"; // packs 300 to 1
    appliance.setAnswer({200, deflated(body), {{"Content-Encoding", "deflate"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
    QCOMPARE(api.answer().body, body);
    QVERIFY(appliance.requests().at(0).header("Accept-Encoding").contains("deflate"));
}

void TestApiClient::sizeCountsAfterUnpacking()
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

void TestApiClient::largeAnswerWithinTheLimitIsWhole()
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

void TestApiClient::keepsNoCookie()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer(
        {200, "[]", {{"Set-Cookie", "session=1; Path=/"}, {"Cache-Control", "max-age=1000"}}});
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    for (int i = 1; i <= 2; ++i) {
        api.start();
        QTRY_COMPARE(api.finished.size(), i);
    }
    QCOMPARE(appliance.requests().size(), 2); // none came from a cache
    QCOMPARE(appliance.requests().at(1).header("Cookie"), QByteArray());
}

void TestApiClient::followsNoRedirect()
{
    FakeAppliance elsewhere(m_certificates.trusted);
    FakeAppliance appliance(m_certificates.trusted);
    for (const int status : {301, 302, 303, 307, 308}) {
        appliance.setAnswer(
            {status,
             "",
             {{"Location", "https://127.0.0.1:" + QByteArray::number(elsewhere.serverPort()) + "/a"}}});
        ApiCase api(settingsFor(appliance, m_certificates), m_clock);
        api.start();
        QTRY_COMPARE(api.finished.size(), 1);
        QCOMPARE(api.errorName(), QStringLiteral("redirect-elsewhere"));
    }
    QCOMPARE(appliance.requests().size(), 5);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestApiClient::offersNoHttp2()
{
    FakeAppliance appliance(m_certificates.trusted); // would take it
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
    QVERIFY2(appliance.nextProtocol() != "h2", appliance.nextProtocol().constData());
}

void TestApiClient::openConnectionIsUsedAgain()
{
    FakeAppliance appliance(m_certificates.trusted);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    for (int i = 1; i <= 3; ++i) {
        api.start();
        QTRY_COMPARE(api.finished.size(), i);
        QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
        QCOMPARE(api.answer().certificate.sha256, m_certificates.trusted.sha256());
    }
    QCOMPARE(appliance.connections(), 1);
}

void TestApiClient::callsDoNotDisturbEachOther()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setScript([](const FakeRequest& request) {
        return request.path() == "/slow" ? FakeAnswer{200, "[]", {}, FakeAnswer::Manner::Silent}
                                         : FakeAnswer{200, "[\"" + request.path() + "\"]"};
    });
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    ApiCall* slow = api.start({ApiRequest::Method::Get, "/slow", {}, {}, {}});
    api.start({ApiRequest::Method::Get, "/quick", {}, {}, {}});
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.answer().body, QByteArray("[\"/quick\"]"));
    slow->cancel();
    slow->cancel();
    QCOMPARE(api.finished.size(), 1); // not from inside cancel()
    QTRY_COMPARE(api.finished.size(), 2);
    QCOMPARE(api.errorName(), QStringLiteral("cancelled"));
    api.start({ApiRequest::Method::Get, "/after", {}, {}, {}});
    QTRY_COMPARE(api.finished.size(), 3);
    QVERIFY(api.answer().ok());
}

void TestApiClient::clientThatGoesTakesItsCallsAlong()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer({200, "[]", {}, FakeAnswer::Manner::Silent});
    auto client = std::make_unique<ApiClient>(settingsFor(appliance, m_certificates), privateToken(),
                                              ApiLimits(), m_clock);
    ApiCall* call = client->send({ApiRequest::Method::Get, "/status", {}, {}, {}});
    QSignalSpy finished(call, &ApiCall::finished);
    QSignalSpy destroyed(call, &QObject::destroyed);
    QTRY_COMPARE(appliance.requests().size(), 1);
    client.reset();
    QCOMPARE(destroyed.size(), 1);
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
