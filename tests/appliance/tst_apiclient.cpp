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
