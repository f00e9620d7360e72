// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/syslogsender.h"
#include "tests/simulator/listenerstub.h"

#include <QSignalSpy>
#include <QTest>

using namespace duskwatch;
using namespace duskwatch::simulator;

namespace {

class HandClock final : public Clock
{
public:
    std::int64_t nowMs() const override { return 1'790'000'000'000 + m_ms; }
    std::int64_t monotonicMs() const override { return m_ms; }
    void advance(std::int64_t ms) { m_ms += ms; }

private:
    std::int64_t m_ms = 1000;
};

SyslogOptions optionsFor(quint16 port, std::uint64_t count)
{
    SyslogOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.port = port;
    options.count = count;
    return options;
}

QByteArray expectedBytes(const simulation::StreamOptions& options, std::uint64_t count)
{
    simulation::EventStream stream(options);
    simulation::TextBuffer out;
    for (std::uint64_t message = 0; message < count; ++message)
        stream.next(out);
    return {out.view().data(), static_cast<qsizetype>(out.size())};
}

QList<QByteArray> sortedLines(const QByteArray& bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

SendReport reportOf(const QSignalSpy& spy)
{
    return spy.at(0).at(0).value<SendReport>();
}

} // namespace

class TestSyslogSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageArrives_data()
    {
        QTest::addColumn<int>("connections");
        QTest::addColumn<int>("count");
        QTest::newRow("one connection") << 1 << 3000;
        QTest::newRow("ten connections") << 10 << 3000;
        QTest::newRow("ten connections, few messages") << 10 << 25;
        QTest::newRow("more connections than messages") << 7 << 3;
        QTest::newRow("one message") << 1 << 1;
    }

    void everyMessageArrives()
    {
        QFETCH(int, connections);
        QFETCH(int, count);
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), static_cast<std::uint64_t>(count));
        options.connections = connections;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::Done);
        QCOMPARE(reportOf(finished).sent, static_cast<std::uint64_t>(count));
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), connections, 30'000);
        QCOMPARE(listener.connectionCount(), connections);
        QByteArray all;
        for (const QByteArray& bytes : listener.received())
            all += bytes;
        QCOMPARE(sortedLines(all), sortedLines(expectedBytes(options.stream, options.count)));
    }

    void oneConnectionGetsExactlyTheStream()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 500);
        options.stream.framing = simulation::Framing::OctetCount;
        options.stream.format = simulation::HeaderFormat::Rfc5424;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 1, 30'000);
        QCOMPARE(listener.received().constFirst(), expectedBytes(options.stream, 500));
    }

    void connectionsTakeTurns()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 40);
        options.connections = 4;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 4, 30'000);
        for (const QByteArray& bytes : listener.received())
            QCOMPARE(bytes.count('\n'), 10);
    }

    void rateFollowsTheClock()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 8);
        options.rate = 10;
        HandClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.lineCount(), 1, 30'000);
        clock.advance(250);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lineCount(), 3, 30'000);
        clock.advance(250);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lineCount(), 6, 30'000);
        QCOMPARE(finished.count(), 0);
        clock.advance(10'000);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lineCount(), 8, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    }

    void liveEventsCarryTheTimeOfSending()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 100);
        options.stream.ownTime = false;
        options.stream.startMs = 0;
        HandClock clock;
        SyslogSender sender(options, clock);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 1, 30'000);
        const QByteArray expected = "\"creationTime\":" + QByteArray::number(clock.nowMs()) + ',';
        QVERIFY(listener.received().constFirst().contains(expected));
    }

    void nobodyListeningIsSaid()
    {
        const quint16 port = ListenerStub::freePort();
        const SystemClock clock;
        SyslogSender sender(optionsFor(port, 5), clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::NobodyListens);
        QCOMPARE(reportOf(finished).sent, std::uint64_t{0});
        QVERIFY(reportOf(finished).problem.contains(QStringLiteral("Nobody listens")));
        QVERIFY(reportOf(finished).problem.contains(QString::number(port)));
    }

    void listenerMayComeLater()
    {
        const quint16 port = ListenerStub::freePort();
        SyslogOptions options = optionsFor(port, 5);
        options.waitSeconds = 60;
        HandClock clock; // stands still: the wait never ends by itself
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        ListenerStub listener;
        // The first attempt fails before this timer, since refusal on loopback comes with the next event.
        QTimer::singleShot(300, &listener,
                           [&listener, port] { listener.listen(QHostAddress::LocalHost, port); });
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::Done);
        QTRY_COMPARE_WITH_TIMEOUT(listener.lineCount(), 5, 30'000);
    }

    void waitingEndsWhenTheTimeIsOver()
    {
        SyslogOptions options = optionsFor(ListenerStub::freePort(), 5);
        options.waitSeconds = 60;
        HandClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        clock.advance(60'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::NobodyListens);
    }

    void lostConnectionIsSaid()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 0);
        options.connections = 3;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_VERIFY_WITH_TIMEOUT(listener.lineCount() > 100, 30'000);
        listener.hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::ConnectionLost);
        QVERIFY(reportOf(finished).sent > 0);
        QVERIFY(!reportOf(finished).problem.isEmpty());
    }

    void stoppingSendsWhatWasMade()
    {
        ListenerStub listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        SyslogOptions options = optionsFor(listener.serverPort(), 0);
        options.connections = 2;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_VERIFY_WITH_TIMEOUT(listener.lineCount() > 100, 30'000);
        sender.stop();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(reportOf(finished).code, ExitCode::Done);
        QTRY_COMPARE_WITH_TIMEOUT(listener.closedCount(), 2, 30'000);
        QCOMPARE(static_cast<std::uint64_t>(listener.lineCount()), reportOf(finished).sent);
    }

    void listenerThatDoesNotReadStopsTheSender()
    {
        ListenerStub listener;
        listener.stopReading();
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const SystemClock clock;
        SyslogSender sender(optionsFor(listener.serverPort(), 0), clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        QTRY_COMPARE_WITH_TIMEOUT(listener.connectionCount(), 1, 30'000);
        sender.stop(); // ends by the sender's own deadline, with the count of what the system took
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
        QCOMPARE(reportOf(finished).code, ExitCode::Done);
    }

    void stoppingWhileWaitingEndsAtOnce()
    {
        SyslogOptions options = optionsFor(ListenerStub::freePort(), 5);
        options.waitSeconds = 600;
        const SystemClock clock;
        SyslogSender sender(options, clock);
        QSignalSpy finished(&sender, &SyslogSender::finished);
        sender.start();
        sender.stop();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(reportOf(finished).code, ExitCode::Done);
        QCOMPARE(reportOf(finished).sent, std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestSyslogSender)
#include "tst_syslogsender.moc"
