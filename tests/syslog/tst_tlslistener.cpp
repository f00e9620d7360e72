// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/certificatemaker.h"
#include "core/syslog/listener.h"
#include "rawclient.h"
#include "recordingsink.h"
#include "tests/support/testcertificates.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace duskwatch;

namespace {

constexpr int kPatienceMs = 60'000;

/// Runs from today's date when told to.
class MovedClock final : public Clock
{
public:
    std::int64_t nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    std::int64_t monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(std::int64_t by) { m_monotonicMs += by; }

private:
    std::int64_t m_monotonicMs = 5'000;
};

QSslConfiguration trusting(const QString& authorityFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    return tls;
}

QByteArray numbered(int client, int number)
{
    return "<165>host darktrace {\"client\":" + QByteArray::number(client) +
           ",\"n\":" + QByteArray::number(number) + ",\"pad\":\"" + QByteArray(200 + number % 7000, 'x') +
           "\"}";
}

} // namespace

class TestTlsListener : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void framesArriveEncrypted();
    void severalFramesComeInOneRecord();
    void oneFrameComesInSeveralRecords();
    void recordsInPiecesOfOneByteArrive();
    void tenConnectionsAtOnceLoseNothing();
    void aFloodArrivesWhole();
    void aFullSinkHoldsPeersBack();
    void closeTakesWhatHasArrived();
    void whoOnlyLooksIsNoFailure();
    void clientsOfTheAuthorityAreTaken();
    void slowHandshakesEnd();
    void tooManyHandshakesEndTheOldest();
    void aStrangerIsRefusedBeforeAnyHandshake();
    void theExpiryOfTheCertificateIsKnown();
    void aBadCertificateKeepsItFromListening();

private:
    ListenerSettings settings(const QString& authority = {}) const;
    std::unique_ptr<QSslSocket> client(const TcpListener& listener, QSslConfiguration tls) const;

    test::TestCertificates m_certificates;
};

void TestTlsListener::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

ListenerSettings TestTlsListener::settings(const QString& authority) const
{
    ListenerSettings settings;
    settings.transport = Transport::Tls;
    settings.tls = {m_certificates.folder() + "/trusted.pem", m_certificates.folder() + "/trusted.key",
                    authority};
    return settings;
}

std::unique_ptr<QSslSocket> TestTlsListener::client(const TcpListener& listener, QSslConfiguration tls) const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.port());
    return socket;
}

void TestTlsListener::framesArriveEncrypted()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    socket->write("<1>a {}\n7 <2>b {}");
    QTRY_COMPARE(sink.frames.size(), 2);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a {}"}, {"<2>b {}"}}));
    QCOMPARE(listener.peers().front().frames, 2);
    socket->disconnectFromHost();
    QTRY_COMPARE(listener.statistics().connections, 0);
    QCOMPARE(listener.statistics().tlsFailures, 0);
    QVERIFY(listener.refusedSenders().empty());
}

void TestTlsListener::severalFramesComeInOneRecord()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    QByteArray record;
    for (int i = 0; i < 100; ++i)
        record += "<1>" + QByteArray::number(i) + "\n";
    socket->write(record); // well below 16 KiB
    QTRY_COMPARE(sink.frames.size(), 100);
    QCOMPARE(sink.frames.last().bytes, QByteArray("<1>99"));
}

void TestTlsListener::oneFrameComesInSeveralRecords()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    for (const char* part : {"<1>on", "e fra", "me\n<2>", "two\n"}) {
        socket->write(part);
        QVERIFY(socket->flush()); // a record of its own
    }
    QTRY_COMPARE(sink.frames.size(), 2);
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>one frame"}, {"<2>two"}}));
    const QByteArray large = "<3>" + QByteArray(900'000, 'y');
    socket->write(large + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 3, kPatienceMs);
    QVERIFY(sink.frames.last().bytes == large);
}

/// A TCP hop in between that passes on single bytes.
void TestTlsListener::recordsInPiecesOfOneByteArrive()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    QTcpServer hop;
    QVERIFY(hop.listen(QHostAddress::LocalHost));
    QTcpSocket beyond;
    beyond.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.port());
    beyond.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&hop, &QTcpServer::newConnection, &beyond, [&] {
        QTcpSocket* near = hop.nextPendingConnection();
        connect(near, &QTcpSocket::readyRead, &beyond, [near, &beyond] {
            const QByteArray bytes = near->readAll();
            for (const char byte : bytes) {
                beyond.write(&byte, 1);
                beyond.flush();
            }
        });
        connect(&beyond, &QTcpSocket::readyRead, near, [near, &beyond] { near->write(beyond.readAll()); });
    });
    QSslSocket socket;
    socket.setSslConfiguration(trusting(m_certificates.authorityFile()));
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), hop.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(socket.isEncrypted(), kPatienceMs);
    socket.write("<1>a {}\n<2>b {}\n");
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 2, kPatienceMs);
    QCOMPARE(listener.statistics().tlsFailures, 0);
}

void TestTlsListener::tenConnectionsAtOnceLoseNothing()
{
    constexpr int kClients = 10;
    constexpr int kFrames = 300;
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    std::vector<std::unique_ptr<QSslSocket>> clients;
    for (int i = 0; i < kClients; ++i)
        clients.push_back(client(listener, trusting(m_certificates.authorityFile())));
    for (const auto& one : clients)
        QTRY_VERIFY_WITH_TIMEOUT(one->isEncrypted(), kPatienceMs);
    QList<QByteArray> sent;
    for (int n = 0; n < kFrames; ++n)
        for (int i = 0; i < kClients; ++i) {
            sent.append(numbered(i, n));
            clients[static_cast<std::size_t>(i)]->write(sent.last() + '\n');
        }
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), sent.size(), kPatienceMs);
    QList<QByteArray> got;
    for (const KeptFrame& frame : std::as_const(sink.frames))
        got.append(frame.bytes);
    std::sort(sent.begin(), sent.end());
    std::sort(got.begin(), got.end());
    QVERIFY(got == sent);
    QCOMPARE(listener.statistics().connections, kClients);
}

void TestTlsListener::aFloodArrivesWhole()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    constexpr int kFrames = 5000;
    for (int i = 0; i < kFrames; ++i)
        socket->write(numbered(0, i) + '\n');
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), kFrames, kPatienceMs);
    for (int i = 0; i < kFrames; ++i)
        QVERIFY(sink.frames.at(i).bytes == numbered(0, i));
}

void TestTlsListener::aFullSinkHoldsPeersBack()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    sink.room = false;
    const int asked = sink.timesAsked;
    socket->write("<1>a\n");
    QTRY_VERIFY(sink.timesAsked > asked);
    QVERIFY(sink.frames.isEmpty());
    sink.room = true;
    listener.resumeReading();
    QTRY_COMPARE(sink.frames.size(), 1);
}

void TestTlsListener::closeTakesWhatHasArrived()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    QSignalSpy gone(socket.get(), &QSslSocket::disconnected);
    socket->write("<1>a\n<2>half");
    QVERIFY(socket->flush());
    QTRY_COMPARE(sink.frames.size(), 1);
    listener.close();
    QVERIFY((sink.frames == QVector<KeptFrame>{{"<1>a"}, {"<2>half", false, true}}));
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(socket->error(), QAbstractSocket::RemoteHostClosedError); // an orderly end, not a broken one
}

void TestTlsListener::whoOnlyLooksIsNoFailure()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    RawClient raw;
    QVERIFY(raw.connectTo(listener.port()));
    QTRY_COMPARE(listener.statistics().connections, 1);
    raw.close();
    QTRY_COMPARE(listener.statistics().connections, 0);
    QCOMPARE(listener.statistics().tlsFailures, 0);
    QVERIFY(listener.refusedSenders().empty());
}

void TestTlsListener::clientsOfTheAuthorityAreTaken()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings(m_certificates.authorityFile())).ok());
    QSslConfiguration tls = trusting(m_certificates.authorityFile());
    tls.setLocalCertificate(m_certificates.trusted.certificate);
    tls.setPrivateKey(m_certificates.trusted.key);
    const auto socket = client(listener, tls);
    QTRY_VERIFY_WITH_TIMEOUT(socket->isEncrypted(), kPatienceMs);
    socket->write("<1>a\n");
    QTRY_COMPARE(sink.frames.size(), 1);
}

void TestTlsListener::slowHandshakesEnd()
{
    RecordingSink sink;
    MovedClock clock;
    TcpListener listener(sink, nullptr, &clock);
    ListenerSettings slow = settings();
    slow.handshakeTimeoutMs = 10'000;
    slow.idleTimeoutMs = 160; // so that it looks often; the clock stands
    QVERIFY(listener.listen(slow).ok());
    RawClient raw;
    QVERIFY(raw.connectTo(listener.port()));
    raw.send("\x16");
    QTRY_COMPARE(listener.statistics().bytesReceived, 1);
    QCOMPARE(listener.statistics().connections, 1);
    clock.advanceMs(10'000);
    raw.send("\x03"); // does not help
    QTRY_COMPARE(listener.statistics().connections, 0);
    QVERIFY2(listener.refusedSenders().front().reason.contains("within 10 seconds"),
             qPrintable(listener.refusedSenders().front().reason));
}

void TestTlsListener::tooManyHandshakesEndTheOldest()
{
    RecordingSink sink;
    MovedClock clock;
    TcpListener listener(sink, nullptr, &clock);
    ListenerSettings few = settings();
    few.maxHandshakes = 3;
    QVERIFY(listener.listen(few).ok());
    std::vector<std::unique_ptr<RawClient>> idlers;
    for (int i = 1; i <= 3; ++i) {
        idlers.push_back(std::make_unique<RawClient>());
        QVERIFY(idlers.back()->connectTo(listener.port()));
        QTRY_COMPARE(listener.statistics().accepted, i);
        clock.advanceMs(1);
    }
    const auto honest = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_VERIFY_WITH_TIMEOUT(honest->isEncrypted(), kPatienceMs);
    QTRY_VERIFY(idlers.front()->isClosedByPeer());
    QVERIFY(!idlers.back()->isClosedByPeer());
    QCOMPARE(listener.statistics().connections, 3);
    QCOMPARE(listener.statistics().tlsFailures, 1);
}

void TestTlsListener::aStrangerIsRefusedBeforeAnyHandshake()
{
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings strict = settings();
    strict.allowed = SenderList::parse({QStringLiteral("192.0.2.1")}).value();
    QVERIFY(listener.listen(strict).ok());
    const auto socket = client(listener, trusting(m_certificates.authorityFile()));
    QTRY_COMPARE(listener.statistics().notAllowed, 1);
    QCOMPARE(listener.statistics().bytesReceived, 0);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!socket->isEncrypted());
}

void TestTlsListener::theExpiryOfTheCertificateIsKnown()
{
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(settings()).ok());
    QCOMPARE(listener.statistics().certificateExpiryMs,
             m_certificates.trusted.certificate.expiryDate().toMSecsSinceEpoch());
    listener.close();
    QCOMPARE(listener.statistics().certificateExpiryMs, 0);
}

void TestTlsListener::aBadCertificateKeepsItFromListening()
{
    RecordingSink sink;
    TcpListener listener(sink);
    ListenerSettings bad = settings();
    bad.tls.key = m_certificates.folder() + "/self.key";
    const auto result = listener.listen(bad);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY(!listener.isListening());
    QVERIFY(listener.listen(settings()).ok());
}

QTEST_GUILESS_MAIN(TestTlsListener)
#include "tst_tlslistener.moc"
