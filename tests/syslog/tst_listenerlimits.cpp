// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"
#include "fakeclock.h"
#include "rawclient.h"
#include "recordingsink.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace duskwatch;

namespace {

constexpr int kPatienceMs = 60'000; // for a slow, busy machine; normally it takes milliseconds

using Clients = std::vector<std::unique_ptr<RawClient>>;

RawClient& addClient(Clients& clients)
{
    clients.push_back(std::make_unique<RawClient>());
    return *clients.back();
}

rlimit fileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}

void setFileLimit(const rlimit& limit)
{
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

class TestListenerLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connectionsOverALimitAreClosedAtOnce_data();
    void connectionsOverALimitAreClosedAtOnce();
    void refusalsAreToldOncePerTenSeconds();
    void whoIsToldOfARefusalMayCloseTheListener();
    void silentConnectionIsClosed();
    void silenceIsForgivenWhileTheSinkIsFull();
    void unfinishedFramesShareABoundedMemory();
    void othersThanAllowedAreTurnedAwayUnread();
    void refusedSendersAreBounded();
    void noFileLeftPausesAcceptingAndGoesOn();
    void twoThousandConnectionsAllArrive();
};

void TestListenerLimits::connectionsOverALimitAreClosedAtOnce_data()
{
    QTest::addColumn<int>("maxConnections");
    QTest::addColumn<int>("maxConnectionsPerPeer");
    QTest::newRow("in total") << 3 << 100;
    QTest::newRow("per peer") << 100 << 3;
}

void TestListenerLimits::connectionsOverALimitAreClosedAtOnce()
{
    QFETCH(const int, maxConnections);
    QFETCH(const int, maxConnectionsPerPeer);
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    ListenerSettings settings;
    settings.maxConnections = maxConnections;
    settings.maxConnectionsPerPeer = maxConnectionsPerPeer;
    QVERIFY(listener.listen(settings).ok());

    Clients clients;
    for (int i = 0; i < 5; ++i)
        QVERIFY(addClient(clients).connectTo(listener.port()));
    QTRY_COMPARE(listener.statistics().refused, 2);
    QCOMPARE(listener.statistics().connections, 3);
    QCOMPARE(listener.statistics().accepted, 3);
    QTRY_VERIFY(clients[3]->isClosedByPeer());
    QTRY_VERIFY(clients[4]->isClosedByPeer());
    QVERIFY(!clients[0]->isClosedByPeer());
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("127.0.0.1")));

    clients[0]->close(); // makes room for another
    QTRY_COMPARE(listener.statistics().connections, 2);
    RawClient& another = addClient(clients);
    QVERIFY(another.connectTo(listener.port()));
    another.send("<1>a\n");
    QTRY_COMPARE(sink.frames.size(), 1);
}

void TestListenerLimits::refusalsAreToldOncePerTenSeconds()
{
    RecordingSink sink;
    FakeClock clock;
    TcpListener listener(sink, nullptr, &clock);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    ListenerSettings settings;
    settings.maxConnections = 0;
    QVERIFY(listener.listen(settings).ok());
    Clients clients;
    for (int i = 0; i < 20; ++i)
        QVERIFY(addClient(clients).connectTo(listener.port()));
    QTRY_COMPARE(listener.statistics().refused, 20);
    QCOMPARE(refused.size(), 1);
    clock.advanceMs(10'000);
    QVERIFY(addClient(clients).connectTo(listener.port()));
    QTRY_COMPARE(listener.statistics().refused, 21);
    QCOMPARE(refused.size(), 2);
}

void TestListenerLimits::whoIsToldOfARefusalMayCloseTheListener()
{
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings settings;
    settings.maxConnections = 2;
    QVERIFY(listener.listen(settings).ok());
    QObject::connect(&listener, &TcpListener::peerRefused, &listener, [&listener] { listener.close(); });
    Clients clients;
    for (int i = 0; i < 4; ++i)
        QVERIFY(addClient(clients).connectTo(listener.port()));
    clients[0]->send("<1>a\n");
    QTRY_VERIFY(!listener.isListening());
    QCOMPARE(listener.statistics().connections, 0);
    QCOMPARE(sink.frames.size(), 1);
}

void TestListenerLimits::silentConnectionIsClosed()
{
    RecordingSink sink;
    FakeClock clock;
    TcpListener listener(sink, nullptr, &clock);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    ListenerSettings settings;
    settings.idleTimeoutMs = 400;
    QVERIFY(listener.listen(settings).ok());
    RawClient silent;
    RawClient lively;
    QVERIFY(silent.connectTo(listener.port()));
    QVERIFY(lively.connectTo(listener.port()));
    silent.send("<1>half");
    lively.send("<2>a\n");
    QTRY_COMPARE(listener.statistics().bytesReceived, 12);
    clock.advanceMs(399);
    lively.send("<3>b\n");
    QTRY_COMPARE(listener.statistics().bytesReceived, 17);
    QCOMPARE(listener.statistics().idleClosed, 0);
    clock.advanceMs(1);
    QTRY_COMPARE(listener.statistics().idleClosed, 1);
    QTRY_VERIFY(silent.isClosedByPeer());
    QVERIFY(!lively.isClosedByPeer());
    QCOMPARE(listener.statistics().connections, 1);
    QVERIFY((sink.frames.last() == KeptFrame{"<1>half", false, true}));
    QCOMPARE(refused.size(), 1);
}

void TestListenerLimits::silenceIsForgivenWhileTheSinkIsFull()
{
    RecordingSink sink;
    sink.room = false;
    FakeClock clock;
    TcpListener listener(sink, nullptr, &clock);
    ListenerSettings settings;
    settings.idleTimeoutMs = 160; // looked at every 20 ms of real time
    QVERIFY(listener.listen(settings).ok());
    RawClient sender;
    RawClient quiet;
    QVERIFY(sender.connectTo(listener.port()));
    QVERIFY(quiet.connectTo(listener.port()));
    sender.send("<1>a\n");
    QTRY_VERIFY(sink.timesAsked > 0);
    QTRY_COMPARE(listener.statistics().connections, 2);
    clock.advanceMs(100'000);

    QTimer later;
    QSignalSpy turns(&later, &QTimer::timeout);
    later.start(20);
    QTRY_VERIFY(turns.size() >= 4);
    QCOMPARE(listener.statistics().idleClosed, 0);

    sink.room = true;
    listener.resumeReading();
    QTRY_COMPARE(sink.frames.size(), 1);
    turns.clear();
    QTRY_VERIFY(turns.size() >= 4);
    QCOMPARE(listener.statistics().connections, 2);
    clock.advanceMs(160);
    QTRY_COMPARE(listener.statistics().idleClosed, 2);
}

void TestListenerLimits::unfinishedFramesShareABoundedMemory()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    QVERIFY(listener.listen({}).ok());
    RawClient modest;
    QVERIFY(modest.connectTo(listener.port()));
    modest.send("<1>a");
    const QByteArray huge(1'000'000, 'x'); // an unfinished line of nearly the limit
    Clients clients;
    for (int i = 0; i < 70; ++i) {
        RawClient& client = addClient(clients);
        QVERIFY(client.connectTo(listener.port()));
        client.send(huge);
        QTRY_VERIFY_WITH_TIMEOUT(client.pump(), kPatienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(listener.statistics().refused >= 4, kPatienceMs); // 66 and a bit fit into 64 MiB
    QVERIFY(listener.statistics().refused < 12);
    QCOMPARE(refused.size(), 1);
    for (const KeptFrame& frame : std::as_const(sink.frames))
        QVERIFY(frame.incomplete);
    modest.send("b\n");
    QTRY_VERIFY(sink.frames.contains(KeptFrame{"<1>ab"}));
}

void TestListenerLimits::othersThanAllowedAreTurnedAwayUnread()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    ListenerSettings settings;
    settings.allowed = SenderList::parse({QStringLiteral("192.0.2.0/24")}).value();
    QVERIFY(listener.listen(settings).ok());
    for (int i = 1; i <= 2; ++i) {
        RawClient client;
        QVERIFY(client.connectTo(listener.port()));
        client.send("<1>a\n");
        QTRY_VERIFY(client.isClosedByPeer());
        QCOMPARE(listener.statistics().notAllowed, i);
    }
    QVERIFY(sink.frames.isEmpty());
    QCOMPARE(listener.statistics().bytesReceived, 0);
    QCOMPARE(listener.statistics().accepted, 0);
    QVERIFY(listener.peers().empty());
    QCOMPARE(refused.size(), 1); // told once, counted twice
    QVERIFY2(refused.first().first().toString().contains("allowed senders"),
             qPrintable(refused.first().first().toString()));
    QCOMPARE(listener.refusedSenders().size(), 1u);
    QCOMPARE(listener.refusedSenders().front().times, 2);

    settings.allowed = SenderList::parse({QStringLiteral("127.0.0.1")}).value();
    QVERIFY(listener.listen(settings).ok());
    QVERIFY(listener.refusedSenders().empty());
    RawClient client;
    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>a\n");
    QTRY_COMPARE(sink.frames.size(), 1);
}

void TestListenerLimits::refusedSendersAreBounded()
{
    RefusedSenders senders;
    for (quint32 i = 0; i < RefusedSenders::kMost + 10; ++i)
        senders.add(QHostAddress(0x0a000000 + i), QStringLiteral("reason"), 1000 + i);
    QCOMPARE(senders.newestFirst().size(), static_cast<std::size_t>(RefusedSenders::kMost));
    QCOMPARE(senders.newestFirst().front().lastTryMs, 1000 + RefusedSenders::kMost + 9);
    QCOMPARE(senders.newestFirst().back().lastTryMs, 1010);
}

void TestListenerLimits::noFileLeftPausesAcceptingAndGoesOn()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy refused(&listener, &TcpListener::peerRefused);
    QVERIFY(listener.listen({}).ok());
    RawClient client; // has the highest descriptor, or there is a gap below it that accept() would fill
    Clients fillers;
    while (addClient(fillers).descriptor() < client.descriptor() + 1) {
    }
    const rlimit before = fileLimit();
    const auto restore = qScopeGuard([&before] { setFileLimit(before); });
    setFileLimit({static_cast<rlim_t>(fillers.back()->descriptor() + 1), before.rlim_max});

    QVERIFY(client.connectTo(listener.port()));
    client.send("<1>a\n");
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(listener.statistics().connections, 0);
    setFileLimit(before);
    QTRY_COMPARE(sink.frames.size(), 1);
    QCOMPARE(listener.statistics().connections, 1);
}

void TestListenerLimits::twoThousandConnectionsAllArrive()
{
    constexpr int kConnections = 2000;
    const rlimit before = fileLimit();
    const auto restore = qScopeGuard([&before] { setFileLimit(before); });
    constexpr rlim_t kNeeded = 2 * kConnections + 100; // both ends are ours
    if (before.rlim_cur < kNeeded)
        setFileLimit({kNeeded, before.rlim_max});
    if (fileLimit().rlim_cur < kNeeded)
        QSKIP("The limit of open files is too low here for 2,000 connections.");

    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings settings;
    settings.maxConnections = kConnections;
    settings.maxConnectionsPerPeer = kConnections;
    QVERIFY(listener.listen(settings).ok());
    Clients clients;
    for (int i = 1; i <= kConnections; ++i) {
        QVERIFY(addClient(clients).connectTo(listener.port()));
        if (i % 100 == 0)
            QTRY_COMPARE_WITH_TIMEOUT(listener.statistics().connections, i, kPatienceMs);
    }
    for (int round = 0; round < 2; ++round) {
        for (const auto& client : clients)
            client->send("<1>a\n4 <2>b");
    }
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 4 * kConnections, kPatienceMs);
    QCOMPARE(listener.statistics().refused, 0);
    clients.clear();
    QTRY_COMPARE_WITH_TIMEOUT(listener.statistics().connections, 0, kPatienceMs);
    QCOMPARE(sink.frames.size(), 4 * kConnections);
}

QTEST_GUILESS_MAIN(TestListenerLimits)
#include "tst_listenerlimits.moc"
