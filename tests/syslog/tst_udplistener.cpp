// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/udplistener.h"
#include "recordingsink.h"

#include <QProcess>
#include <QTest>
#include <QUdpSocket>

using namespace duskwatch;

namespace {

void sendTo(const UdpListener& listener, const QByteArray& datagram,
            const QHostAddress& to = QHostAddress(QHostAddress::LocalHost))
{
    QUdpSocket socket;
    QCOMPARE(socket.writeDatagram(datagram, to, listener.port()), datagram.size());
}

ListenerSettings udpSettings()
{
    ListenerSettings settings;
    settings.transport = Transport::Udp;
    return settings;
}

} // namespace

class TestUdpListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDatagramIsAMessage();
    void severalLinesInADatagramAreSeveralMessages();
    void theLargestDatagramComesWhole();
    void aLongerDatagramComesCutAndIsCounted();
    void sendersAreListed();
    void othersThanAllowedAreRefusedAndListed();
    void ipv4AndIpv6ArriveOnAllAddresses();
    void datagramsWaitWhileTheSinkIsFull();
    void whatTheSystemDropsIsCounted();
    void closeTakesWhatHasArrived();
    void aPlaceThatCannotBeHadIsNamed();
    void realSendersArrive_data();
    void realSendersArrive();
};

void TestUdpListener::aDatagramIsAMessage()
{
    RecordingSink sink;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    QVERIFY(listener.isListening() && listener.port() > 1024);
    sendTo(listener, "<1>a {}");
    sendTo(listener, "<2>b {}\n");
    QTRY_COMPARE(sink.frames.size(), 2);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a {}"}, {"<2>b {}"}}));
    QVERIFY(sink.rounds > 0);
    QCOMPARE(listener.statistics().bytesReceived, 15);
    QCOMPARE(listener.statistics().datagramsDropped, 0);
}

void TestUdpListener::severalLinesInADatagramAreSeveralMessages()
{
    RecordingSink sink;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    sendTo(listener, "<1>a {}\n<2>b {}\n");
    QTRY_COMPARE(sink.frames.size(), 2);
    QTRY_COMPARE(listener.peers().front().frames, 2);
}

void TestUdpListener::theLargestDatagramComesWhole()
{
    RecordingSink sink;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    const QByteArray largest = "<1>" + QByteArray(65'507 - 3, 'x');
    sendTo(listener, largest);
    QTRY_COMPARE(sink.frames.size(), 1);
    QVERIFY(sink.frames.first() == KeptFrame{largest});
    QCOMPARE(listener.statistics().datagramsCut, 0);
}

void TestUdpListener::aLongerDatagramComesCutAndIsCounted()
{
    RecordingSink sink;
    UdpListener listener(sink);
    ListenerSettings settings = udpSettings();
    settings.maxDatagramBytes = 8;
    QVERIFY(listener.listen(settings).ok());
    sendTo(listener, "<1>1234567890");
    sendTo(listener, "<2>12345");
    QTRY_COMPARE(sink.frames.size(), 2);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>12345", true, false}, {"<2>12345"}}));
    QCOMPARE(listener.statistics().datagramsCut, 1);
}

void TestUdpListener::sendersAreListed()
{
    RecordingSink sink;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    sendTo(listener, "<1>a");
    sendTo(listener, "<2>b");
    QTRY_COMPARE(sink.frames.size(), 2);
    QCOMPARE(listener.peers().size(), 1u);
    const PeerTable::Peer peer = listener.peers().front();
    QCOMPARE(peer.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(peer.frames, 2);
    QCOMPARE(peer.bytes, 8);
    QCOMPARE(peer.connections, 0);
}

void TestUdpListener::othersThanAllowedAreRefusedAndListed()
{
    RecordingSink sink;
    UdpListener listener(sink);
    ListenerSettings settings = udpSettings();
    settings.allowed = SenderList::parse({QStringLiteral("10.0.0.0/8")}).value();
    QVERIFY(listener.listen(settings).ok());
    sendTo(listener, "<1>a");
    sendTo(listener, "<2>b");
    QTRY_COMPARE(listener.statistics().notAllowed, 2);
    QVERIFY(sink.frames.isEmpty());
    QVERIFY(listener.peers().empty());
    QCOMPARE(listener.refusedSenders().size(), 1u);
    const RefusedSenders::Sender refused = listener.refusedSenders().front();
    QCOMPARE(refused.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(refused.times, 2);
    QVERIFY(refused.lastTryMs > 0);
    QVERIFY(!refused.reason.isEmpty());
}

void TestUdpListener::ipv4AndIpv6ArriveOnAllAddresses()
{
    RecordingSink sink;
    UdpListener listener(sink);
    ListenerSettings settings = udpSettings();
    settings.address = QHostAddress(QHostAddress::Any);
    settings.allowed = SenderList::parse({QStringLiteral("127.0.0.0/8"), QStringLiteral("::1")}).value();
    QVERIFY(listener.listen(settings).ok());
    sendTo(listener, "<1>a");
    QTRY_COMPARE(sink.frames.size(), 1);
    QUdpSocket probe;
    if (!probe.bind(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This computer has no IPv6");
    sendTo(listener, "<2>b", QHostAddress(QHostAddress::LocalHostIPv6));
    QTRY_COMPARE(sink.frames.size(), 2);
    QCOMPARE(listener.statistics().notAllowed, 0);
    QCOMPARE(listener.peers().size(), 2u);
}

void TestUdpListener::datagramsWaitWhileTheSinkIsFull()
{
    RecordingSink sink;
    sink.room = false;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    sendTo(listener, "<1>a");
    QTRY_VERIFY(sink.timesAsked > 0);
    QVERIFY(sink.frames.isEmpty());
    sink.room = true;
    listener.resumeReading();
    QTRY_COMPARE(sink.frames.size(), 1);
}

void TestUdpListener::whatTheSystemDropsIsCounted()
{
    RecordingSink sink;
    sink.room = false;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    constexpr int kSent = 2000; // 64 MB: more than any buffer asked for
    QUdpSocket sender;
    const QByteArray datagram = "<1>" + QByteArray(32'000, 'x');
    for (int i = 0; i < kSent; ++i)
        QCOMPARE(sender.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), listener.port()),
                 datagram.size());
    QTRY_VERIFY(listener.statistics().datagramsDropped > 0);
    sink.room = true;
    listener.resumeReading();
    QTRY_COMPARE(sink.frames.size() + listener.statistics().datagramsDropped, kSent);
    listener.close();
    QVERIFY(listener.statistics().datagramsDropped > 0);
}

void TestUdpListener::closeTakesWhatHasArrived()
{
    RecordingSink sink;
    sink.room = false;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    sendTo(listener, "<1>a");
    sendTo(listener, "<2>b");
    listener.close();
    QCOMPARE(sink.frames.size(), 2);
    QVERIFY(!listener.isListening());
    QCOMPARE(listener.port(), quint16(0));
    listener.close();
}

void TestUdpListener::aPlaceThatCannotBeHadIsNamed()
{
    RecordingSink sink;
    UdpListener first(sink);
    QVERIFY(first.listen(udpSettings()).ok());
    UdpListener second(sink);
    ListenerSettings settings = udpSettings();
    settings.port = first.port();
    auto result = second.listen(settings);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::PortInUse);
    QVERIFY(result.error().detail.contains(QString::number(settings.port)));
    settings.port = 514;
    QCOMPARE(second.listen(settings).error().code, ErrorCode::PortNotAllowed);
    settings.port = 0;
    settings.address = QHostAddress(QStringLiteral("192.0.2.77"));
    QCOMPARE(second.listen(settings).error().code, ErrorCode::AddressUnavailable);
}

void TestUdpListener::realSendersArrive_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("logger") << "logger" << QStringList{"--udp", "--server", "127.0.0.1", "--port",
                                                       "%1",    "--tag",    "darktrace", "{\"pbid\":1}"}
                            << QByteArray();
    QTest::newRow("nc") << "nc" << QStringList{"-u", "-w", "1", "127.0.0.1", "%1"}
                        << QByteArray("<165>host darktrace {\"pbid\":1}\n");
}

void TestUdpListener::realSendersArrive()
{
    QFETCH(const QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, input);
    RecordingSink sink;
    UdpListener listener(sink);
    QVERIFY(listener.listen(udpSettings()).ok());
    arguments.replaceInStrings(QStringLiteral("%1"), QString::number(listener.port()));
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 1, 20'000);
    QVERIFY2(sink.frames.first().bytes.startsWith('<'), sink.frames.first().bytes);
    QVERIFY2(sink.frames.first().bytes.endsWith("{\"pbid\":1}"), sink.frames.first().bytes);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);
}

QTEST_GUILESS_MAIN(TestUdpListener)
#include "tst_udplistener.moc"
