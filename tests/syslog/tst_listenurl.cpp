// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"

#include <QTest>

using namespace duskwatch;

class TestListenUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodUrlGivesAddressAndPort_data();
    void goodUrlGivesAddressAndPort();
    void schemeGivesTransport();
    void badUrlSaysWhatIsWrong_data();
    void badUrlSaysWhatIsWrong();
};

void TestListenUrl::goodUrlGivesAddressAndPort_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("port");
    const auto row = [](const char* url, const QHostAddress& address, int port) {
        QTest::newRow(url) << QString::fromLatin1(url) << address << port;
    };
    row("tcp://127.0.0.1:6514", QHostAddress(QHostAddress::LocalHost), 6514);
    row("tcp://localhost:1025", QHostAddress(QHostAddress::LocalHost), 1025);
    row("TCP://LocalHost:65535", QHostAddress(QHostAddress::LocalHost), 65535);
    row("tcp://*:6514", QHostAddress(QHostAddress::Any), 6514);
    row("tcp://0.0.0.0:6514", QHostAddress(QHostAddress::AnyIPv4), 6514);
    row("tcp://[::1]:6514", QHostAddress(QHostAddress::LocalHostIPv6), 6514);
    row("tcp://[2001:db8::7]:6514", QHostAddress(QStringLiteral("2001:db8::7")), 6514);
    row("tcp://192.0.2.7:06514", QHostAddress(QStringLiteral("192.0.2.7")), 6514);
}

void TestListenUrl::goodUrlGivesAddressAndPort()
{
    QFETCH(const QString, url);
    QFETCH(const QHostAddress, address);
    QFETCH(const int, port);
    const Result<ListenerSettings> settings = parseListenUrl(url);
    QVERIFY2(settings.ok(), settings.ok() ? "" : qPrintable(settings.error().detail));
    QCOMPARE(settings->address, address);
    QCOMPARE(int(settings->port), port);
    QCOMPARE(settings->maxConnections, ListenerSettings().maxConnections);
}

void TestListenUrl::schemeGivesTransport()
{
    QCOMPARE(parseListenUrl(QStringLiteral("tcp://127.0.0.1:6514"))->transport, Transport::Tcp);
    QCOMPARE(parseListenUrl(QStringLiteral("tls://127.0.0.1:6514"))->transport, Transport::Tls);
    QCOMPARE(parseListenUrl(QStringLiteral("UDP://*:6514"))->transport, Transport::Udp);
}

void TestListenUrl::badUrlSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QString& url, ErrorCode code, const char* said) {
        QTest::newRow(name) << url << code << QString::fromLatin1(said);
    };
    const QString local = QStringLiteral("tcp://127.0.0.1");
    row("nothing", QString(), ErrorCode::InvalidInput, "tcp://HOST:PORT");
    row("no scheme", QStringLiteral("127.0.0.1:6514"), ErrorCode::InvalidInput, "tcp://HOST:PORT");
    row("another scheme", QStringLiteral("http://127.0.0.1:6514"), ErrorCode::InvalidInput,
        "tcp://HOST:PORT");
    row("a scheme in part", QStringLiteral("cp://127.0.0.1:6514"), ErrorCode::InvalidInput,
        "tcp://HOST:PORT");
    row("no port", local, ErrorCode::InvalidInput, "port is missing");
    row("IPv6 without port", QStringLiteral("tcp://[::1]"), ErrorCode::InvalidInput, "port is missing");
    row("empty port", local + QStringLiteral(":"), ErrorCode::InvalidInput, "port must be a number");
    row("port in words", local + QStringLiteral(":syslog"), ErrorCode::InvalidInput, "port must be a number");
    row("negative port", local + QStringLiteral(":-6514"), ErrorCode::InvalidInput, "port must be a number");
    row("path behind", local + QStringLiteral(":6514/x"), ErrorCode::InvalidInput, "port must be a number");
    row("no host", QStringLiteral("tcp://:6514"), ErrorCode::InvalidInput, "host must be");
    row("a name", QStringLiteral("tcp://example.test:6514"), ErrorCode::InvalidInput, "host must be");
    row("short address", QStringLiteral("tcp://127.1:6514"), ErrorCode::InvalidInput, "host must be");
    row("IPv6 without brackets", QStringLiteral("tcp://::1:6514"), ErrorCode::InvalidInput, "host must be");
    row("IPv4 in brackets", QStringLiteral("tcp://[127.0.0.1]:6514"), ErrorCode::InvalidInput,
        "host must be");
    row("port 0", local + QStringLiteral(":0"), ErrorCode::PortNotAllowed, "Port 0");
    row("privileged port", local + QStringLiteral(":514"), ErrorCode::PortNotAllowed, "Port 514");
    row("port 1024", local + QStringLiteral(":1024"), ErrorCode::PortNotAllowed, "Port 1024");
    row("port 65536", local + QStringLiteral(":65536"), ErrorCode::PortNotAllowed, "Port 65536");
    row("endless port", local + QStringLiteral(":99999999999999999999"), ErrorCode::PortNotAllowed,
        "Port 999");
}

void TestListenUrl::badUrlSaysWhatIsWrong()
{
    QFETCH(const QString, url);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, said);
    const Result<ListenerSettings> settings = parseListenUrl(url);
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().code, code);
    QVERIFY2(settings.error().detail.contains(said), qPrintable(settings.error().detail));
}

QTEST_GUILESS_MAIN(TestListenUrl)
#include "tst_listenurl.moc"
