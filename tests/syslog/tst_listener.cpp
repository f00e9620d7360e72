// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"
#include "fakeclock.h"
#include "rawclient.h"
#include "recordingsink.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace duskwatch;

namespace {

constexpr int kPatienceMs = 60'000; // for a slow, busy machine; normally it takes milliseconds
constexpr qsizetype kPieceBytes = 256 * 1024;

QByteArray numbered(int number, qsizetype size)
{
    const QByteArray head = "<165>" + QByteArray::number(number) + ' ';
    return head + QByteArray(size - head.size() - 1, 'x') + '\n';
}

} // namespace

class TestListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothFramingsArriveFromRealSockets();
    void framesCarryTheWallClock();
    void halfAFrameComesIncompleteWhenThePeerGoes_data();
    void halfAFrameComesIncompleteWhenThePeerGoes();
    void lineOfTenMegabytesComesCutAndTheNextWhole();
    void noiseDoesNotStopTheOthers();
    void floodDoesNotStarveASlowPeer();
    void fullSinkHoldsPeersBackAndLosesNothing();
    void pausedListenerDoesNotSpin();
    void closeReadsWhatHasArrived();
    void closeTakesWhatHasArrivedAlsoWhenTheSinkIsFull();
    void closedListenerListensAgainOnTheSamePort();
    void destructionHandsOnWhatHasArrived();
};

void TestListener::bothFramingsArriveFromRealSockets()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy connections(&listener, &TcpListener::connectionsChanged);
    QVERIFY(listener.listen({}).ok());
    QVERIFY(listener.isListening());

    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    QTRY_COMPARE(listener.statistics().connections, 1);
    const QByteArray stream = "<1>a {}\n7 <2>b {}<3>c {}\n";
    client.write(stream);
    QTRY_COMPARE(sink.frames.size(), 3);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a {}"}, {"<2>b {}"}, {"<3>c {}"}}));
    QVERIFY(sink.rounds > 0);

    client.disconnectFromHost();
    QTRY_COMPARE(listener.statistics().connections, 0);
    QCOMPARE(listener.statistics().accepted, 1);
    QCOMPARE(listener.statistics().bytesReceived, stream.size());
    QCOMPARE(sink.frames.size(), 3);
    QCOMPARE(connections.size(), 2);
    QCOMPARE(connections.last().first().toInt(), 0);
}

void TestListener::framesCarryTheWallClock()
{
    RecordingSink sink;
    FakeClock clock;
    TcpListener listener(sink, nullptr, &clock);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>a\n");
    QTRY_COMPARE(sink.frames.size(), 1);
    QCOMPARE(sink.lastReceivedAtMs, clock.nowMs());
    clock.advanceMs(1234);
    client.send("<2>b\n");
    QTRY_COMPARE(sink.frames.size(), 2);
    QCOMPARE(sink.lastReceivedAtMs, clock.nowMs());
}

void TestListener::halfAFrameComesIncompleteWhenThePeerGoes_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<bool>("reset");
    QTest::newRow("line, closed") << QByteArray("<1>a\n<2>ha") << QByteArray("<2>ha") << false;
    QTest::newRow("line, reset") << QByteArray("<1>a\n<2>ha") << QByteArray("<2>ha") << true;
    QTest::newRow("counted, closed") << QByteArray("<1>a\n40 <2>ha") << QByteArray("<2>ha") << false;
    QTest::newRow("counted, reset") << QByteArray("<1>a\n40 <2>ha") << QByteArray("<2>ha") << true;
}

void TestListener::halfAFrameComesIncompleteWhenThePeerGoes()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, left);
    QFETCH(const bool, reset);
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send(sent);
    QTRY_COMPARE(listener.statistics().bytesReceived, sent.size());
    const int roundsBefore = sink.rounds;
    if (reset)
        client.reset();
    else
        client.close();
    QTRY_COMPARE(listener.statistics().connections, 0);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a"}, {left, false, true}}));
    QVERIFY(sink.rounds > roundsBefore);
}

void TestListener::lineOfTenMegabytesComesCutAndTheNextWhole()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>" + QByteArray(10'000'000, 'x') + "\n<2>next\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.pump(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 2, kPatienceMs);
    QVERIFY(sink.frames.first().truncated);
    QCOMPARE(sink.frames.first().bytes.size(), qsizetype(kMaxFrameBytes));
    QVERIFY(sink.frames.last() == KeptFrame{"<2>next"});
}

void TestListener::noiseDoesNotStopTheOthers()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    QByteArray noise;
    for (quint32 i = 0; i < 300'000; ++i)
        noise += static_cast<char>((i * 7919) >> (i % 11));
    RawClient noisy;
    RawClient sound;
    QVERIFY(noisy.connectTo(listener.port()));
    QVERIFY(sound.connectTo(listener.port()));
    noisy.send(noise);
    QTRY_VERIFY_WITH_TIMEOUT(noisy.pump(), kPatienceMs);
    noisy.close();
    sound.send("<1>sound\n");
    QTRY_COMPARE_WITH_TIMEOUT(listener.statistics().bytesReceived, noise.size() + 9, kPatienceMs);
    QVERIFY(sink.frames.contains(KeptFrame{"<1>sound"}));
    QTRY_COMPARE(listener.statistics().connections, 1);
}

void TestListener::floodDoesNotStarveASlowPeer()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient flood;
    RawClient slow;
    QVERIFY(flood.connectTo(listener.port()));
    QVERIFY(slow.connectTo(listener.port()));
    constexpr int kFloodFrames = 5000; // 20 MB, far more than one turn
    QByteArray stream;
    for (int i = 0; i < kFloodFrames; ++i)
        stream += numbered(i, 4096);
    flood.send(stream);
    slow.send("<1>slow\n");
    QTRY_VERIFY_WITH_TIMEOUT(flood.pump(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), kFloodFrames + 1, kPatienceMs);
    const qsizetype before = sink.frames.indexOf(KeptFrame{"<1>slow"});
    QVERIFY2(before >= 0 && before * 4096 <= kPieceBytes, QByteArray::number(before));
}

void TestListener::fullSinkHoldsPeersBackAndLosesNothing()
{
    RecordingSink sink;
    sink.room = false;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    constexpr int kFrames = 16'000; // 64 MB, more than the kernel keeps for a connection
    QByteArray stream;
    for (int i = 0; i < kFrames; ++i)
        stream += numbered(i, 4096);
    client.send(stream);
    QTRY_VERIFY(sink.timesAsked > 0);
    QVERIFY(!client.pump());
    QVERIFY(client.unsentBytes() > 0);
    QCOMPARE(listener.statistics().bytesReceived, 0);

    // Full again in the middle: at most the piece being read comes on top.
    sink.room = true;
    listener.resumeReading();
    QTRY_VERIFY(!sink.frames.isEmpty());
    sink.room = false;
    const int asked = sink.timesAsked;
    QTRY_VERIFY_WITH_TIMEOUT(client.pump() || sink.timesAsked > asked, kPatienceMs);
    const qsizetype framesWhenFull = sink.frames.size();
    QVERIFY(framesWhenFull < kFrames);

    sink.room = true;
    listener.resumeReading();
    QTRY_VERIFY_WITH_TIMEOUT(client.pump(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), kFrames, kPatienceMs);
    for (int i = 0; i < kFrames; ++i)
        QCOMPARE(sink.frames.at(i).bytes.size(), 4095);
    for (int i = 0; i < kFrames; i += 997)
        QVERIFY(sink.frames.at(i).bytes + '\n' == numbered(i, 4096));
}

void TestListener::pausedListenerDoesNotSpin()
{
    RecordingSink sink;
    sink.room = false;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>a\n");
    QTRY_VERIFY(sink.timesAsked > 0);
    const int asked = sink.timesAsked;
    const int rounds = sink.rounds;

    QTimer later;
    QSignalSpy turns(&later, &QTimer::timeout);
    later.start(1);
    QTRY_VERIFY(turns.size() >= 20); // the event loop turned, with bytes waiting
    QCOMPARE(sink.timesAsked, asked);
    QCOMPARE(sink.rounds, rounds);

    listener.resumeReading(); // no room after all: asked once more, and paused again
    QTRY_COMPARE(sink.timesAsked, asked + 1);
    turns.clear();
    QTRY_VERIFY(turns.size() >= 20);
    QCOMPARE(sink.timesAsked, asked + 1);
    QVERIFY(sink.frames.isEmpty());
}

void TestListener::closeReadsWhatHasArrived()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy connections(&listener, &TcpListener::connectionsChanged);
    QVERIFY(listener.listen({}).ok());
    RawClient known;
    QVERIFY(known.connectTo(listener.port()));
    QTRY_COMPARE(listener.statistics().connections, 1);
    RawClient unknown; // the kernel has it, the listener has not looked yet
    QVERIFY(unknown.connectTo(listener.port()));
    known.send("<1>a\n<2>half");
    unknown.send("<3>b\n");
    listener.close();
    QVERIFY(sink.frames.contains(KeptFrame{"<1>a"}));
    QVERIFY((sink.frames.contains(KeptFrame{"<2>half", false, true})));
    QVERIFY(sink.frames.contains(KeptFrame{"<3>b"}));
    QCOMPARE(sink.frames.size(), 3);
    QVERIFY(!listener.isListening());
    QCOMPARE(listener.port(), quint16(0));
    QCOMPARE(listener.statistics().connections, 0);
    QCOMPARE(listener.statistics().bytesReceived, 17);
    QCOMPARE(connections.last().first().toInt(), 0);
    QTRY_VERIFY(known.isClosedByPeer());
    listener.close();
    QCOMPARE(sink.frames.size(), 3);
    RawClient late;
    QVERIFY(!late.connectTo(listener.port()));
}

void TestListener::closeTakesWhatHasArrivedAlsoWhenTheSinkIsFull()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen({}).ok());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>half");
    QTRY_COMPARE(listener.statistics().bytesReceived, 7);
    sink.room = false;
    client.send(" and more\n");
    listener.close();
    QVERIFY(sink.frames == QVector<KeptFrame>{{"<1>half and more"}});
}

void TestListener::closedListenerListensAgainOnTheSamePort()
{
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings settings;
    QVERIFY(listener.listen(settings).ok());
    settings.port = listener.port();
    for (int i = 1; i <= 3; ++i) {
        RawClient client;
        QVERIFY(client.connectTo(settings.port));
        client.send("<1>a\n");
        QTRY_COMPARE(sink.frames.size(), i);
        listener.close();
        QVERIFY(listener.listen(settings).ok());
        QCOMPARE(listener.statistics().accepted, 0);
    }
}

void TestListener::destructionHandsOnWhatHasArrived()
{
    RecordingSink sink;
    RawClient client;
    {
        TcpListener listener(sink);
        QVERIFY(listener.listen({}).ok());
        QVERIFY(client.connectTo(listener.port()));
        client.send("<1>a\n");
    }
    QVERIFY(sink.frames == QVector<KeptFrame>{{"<1>a"}});
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
