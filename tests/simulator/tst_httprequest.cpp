// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/httprequest.h"

#include <QTest>

using namespace duskwatch::simulator;

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeRequestsAreTakenApartByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("signedText");
        const auto row = [](const char* name, const char* bytes, const char* path, const char* query,
                            const char* signedText) {
            QTest::newRow(name) << QByteArray(bytes) << QByteArray(path) << QByteArray(query)
                                << QByteArray(signedText);
        };
        row("query", "GET /modelbreaches?a=1&b=2 HTTP/1.1\r\nHost: x\r\n\r\n", "/modelbreaches", "a=1&b=2",
            "/modelbreaches?a=1&b=2");
        row("no query", "GET /status HTTP/1.1\r\nHost: x\r\n\r\n", "/status", "", "/status");
        row("empty query", "GET /status? HTTP/1.1\r\nHost: x\r\n\r\n", "/status", "", "/status?");
        row("percent-encoding stays", "GET /a%20b?c=%2f%2F HTTP/1.1\r\n\r\n", "/a%20b", "c=%2f%2F",
            "/a%20b?c=%2f%2F");
        row("dots and slashes stay", "GET /a/../b//c HTTP/1.1\r\n\r\n", "/a/../b//c", "", "/a/../b//c");
        row("form", "POST /x HTTP/1.1\r\nContent-Length: 8\r\n\r\nuuid=a,b", "/x", "", "/x?uuid=a,b");
        row("json", "POST /x HTTP/1.1\r\nCONTENT-length:  9\r\n\r\n{\"a\": 1 }", "/x", "", "/x?{\"a\": 1 }");
        row("no body", "POST /x HTTP/1.1\r\n\r\n", "/x", "", "/x");
        row("bare line feeds inside", "GET /x HTTP/1.1\nHost: x\r\n\r\n", "/x", "", "/x");
    }

    void wholeRequestsAreTakenApartByteForByte()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, signedText);
        const ParsedRequest parsed = parseRequest(bytes + "GET /next");
        QVERIFY(parsed.state == ParsedRequest::State::Complete);
        QCOMPARE(parsed.consumed, bytes.size());
        QCOMPARE(parsed.request.path(), path);
        QCOMPARE(parsed.request.query(), query);
        QCOMPARE(parsed.request.signedText(), signedText);
    }

    void everyShorterPrefixIsIncomplete()
    {
        const QByteArray bytes = "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\na=b1";
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(parseRequest(bytes.left(length)).state == ParsedRequest::State::Incomplete);
        QVERIFY(parseRequest(bytes).state == ParsedRequest::State::Complete);
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const QByteArray end = "\r\n\r\n";
        row("nonsense", "hello" + end, 400);
        row("empty line", end, 400);
        row("relative target", "GET status HTTP/1.1" + end, 400);
        row("control character", "GET /a\tb HTTP/1.1" + end, 400);
        row("not ascii", "GET /caf\xc3\xa9 HTTP/1.1" + end, 400);
        row("header without colon", "GET / HTTP/1.1\r\nHost" + end, 400);
        row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c: d" + end, 400);
        row("length in words", "POST / HTTP/1.1\r\nContent-Length: many" + end, 400);
        row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1" + end, 400);
        row("length beyond all numbers", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999" + end,
            400);
        row("body too long", "POST / HTTP/1.1\r\nContent-Length: 262145" + end, 413);
        row("head too long", "GET /" + QByteArray(kLongestHeadBytes, 'a'), 431);
        QByteArray headers = "GET / HTTP/1.1";
        for (int header = 0; header < 65; ++header)
            headers += "\r\nA: b";
        row("too many headers", headers + end, 431);
        row("other method", "DELETE / HTTP/1.1" + end, 501);
        row("chunked body", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked" + end, 501);
        row("older version", "GET / HTTP/1.0" + end, 505);
        row("preface of HTTP/2", "PRI * HTTP/2.0" + end, 400);
    }

    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const ParsedRequest parsed = parseRequest(bytes);
        QVERIFY(parsed.state == ParsedRequest::State::Refused);
        QCOMPARE(parsed.status, status);
    }

    void headersAreFoundWhateverTheirCase()
    {
        const ParsedRequest parsed =
            parseRequest("GET / HTTP/1.1\r\nDTAPI-Token: abc\r\ndtapi-date:  Sun, 01 Jan \r\n\r\n");
        QCOMPARE(parsed.request.header("dtapi-token"), QByteArray("abc"));
        QCOMPARE(parsed.request.header("dtapi-date"), QByteArray("Sun, 01 Jan"));
        QCOMPARE(parsed.request.header("dtapi-signature"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
