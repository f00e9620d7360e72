// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"
#include "recordingsink.h"

#include <QTcpSocket>
#include <QTest>

using namespace duskwatch;

class TestListenerPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void portThatCannotBeHadIsNamed_data();
    void portThatCannotBeHadIsNamed();
    void portInUseIsNamed();
    void ipv6AndAllAddressesWork_data();
    void ipv6AndAllAddressesWork();
};

void TestListenerPlace::portThatCannotBeHadIsNamed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("privileged") << QStringLiteral("127.0.0.1") << 514 << ErrorCode::PortNotAllowed;
    QTest::newRow("the last privileged") << QStringLiteral("127.0.0.1") << 1024 << ErrorCode::PortNotAllowed;
    QTest::newRow("address of another")
        << QStringLiteral("192.0.2.77") << 46514 << ErrorCode::AddressUnavailable;
}

void TestListenerPlace::portThatCannotBeHadIsNamed()
{
    QFETCH(const QString, address);
    QFETCH(const int, port);
    QFETCH(const ErrorCode, code);
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings settings;
    settings.address = QHostAddress(address);
    settings.port = static_cast<quint16>(port);
    const Result<void> result = listener.listen(settings);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, code);
    QVERIFY2(result.error().detail.contains(QString::number(port)), qPrintable(result.error().detail));
    QVERIFY2(result.error().detail.contains(address), qPrintable(result.error().detail));
    QVERIFY(!listener.isListening());
}

void TestListenerPlace::portInUseIsNamed()
{
    RecordingSink sink;
    TcpListener first(sink);
    QVERIFY(first.listen({}).ok());
    TcpListener second(sink);
    ListenerSettings settings;
    settings.port = first.port();
    const Result<void> result = second.listen(settings);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::PortInUse);
    const QString message = userMessage(result.error());
    QVERIFY2(message.contains(QString::number(settings.port)), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("127.0.0.1")), qPrintable(message));
    QVERIFY(first.isListening());
}

void TestListenerPlace::ipv6AndAllAddressesWork_data()
{
    QTest::addColumn<QHostAddress>("listenOn");
    QTest::addColumn<QHostAddress>("connectTo");
    const QHostAddress localhost(QHostAddress::LocalHost);
    const QHostAddress localhostIpv6(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv6") << localhostIpv6 << localhostIpv6;
    QTest::newRow("all, from IPv4") << QHostAddress(QHostAddress::Any) << localhost;
    QTest::newRow("all IPv4") << QHostAddress(QHostAddress::AnyIPv4) << localhost;
}

void TestListenerPlace::ipv6AndAllAddressesWork()
{
    QFETCH(const QHostAddress, listenOn);
    QFETCH(const QHostAddress, connectTo);
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings settings;
    settings.address = listenOn;
    if (!listener.listen(settings).ok() && listenOn.protocol() == QAbstractSocket::IPv6Protocol)
        QSKIP("This computer has no IPv6.");
    QVERIFY(listener.isListening());
    QTcpSocket client;
    client.connectToHost(connectTo, listener.port());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write("<1>a\n");
    QTRY_COMPARE(sink.frames.size(), 1);
}

QTEST_GUILESS_MAIN(TestListenerPlace)
#include "tst_listenerplace.moc"
