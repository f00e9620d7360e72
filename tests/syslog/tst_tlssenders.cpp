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

QSslConfiguration trusting(const QString& authorityFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    return tls;
}

} // namespace

/// Other programs' TLS, and what is none.
class TestTlsSenders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongClientsAreNamed_data();
    void wrongClientsAreNamed();
    void opensslSends_data();
    void opensslSends();

private:
    ListenerSettings settings(const QString& authority = {}) const;
    std::unique_ptr<QSslSocket> client(const TcpListener& listener, QSslConfiguration tls) const;

    test::TestCertificates m_certificates;
};

void TestTlsSenders::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

ListenerSettings TestTlsSenders::settings(const QString& authority) const
{
    ListenerSettings settings;
    settings.transport = Transport::Tls;
    settings.tls = {m_certificates.folder() + "/trusted.pem", m_certificates.folder() + "/trusted.key",
                    authority};
    return settings;
}

std::unique_ptr<QSslSocket> TestTlsSenders::client(const TcpListener& listener, QSslConfiguration tls) const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(tls);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.port());
    return socket;
}

void TestTlsSenders::wrongClientsAreNamed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("plain syslog") << "plain"
                                  << "without TLS";
    QTest::newRow("a web browser") << "http"
                                   << "without TLS";
    QTest::newRow("noise after a beginning") << "noise"
                                             << "TLS failed";
    QTest::newRow("gone in the middle") << "half"
                                        << "in the middle";
    QTest::newRow("hangs up on us") << "rude"
                                    << "may not trust";
    QTest::newRow("does not trust us") << "mistrusting"
                                       << "does not trust";
    QTest::newRow("old TLS") << "old"
                             << "old version";
    QTest::newRow("no certificate of its own") << "anonymous"
                                               << "no certificate of its own";
    QTest::newRow("certificate of another authority") << "stranger"
                                                      << "not accepted";
}

void TestTlsSenders::wrongClientsAreNamed()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, said);
    RecordingSink sink;
    TcpListener listener(sink);
    QSignalSpy told(&listener, &TcpListener::peerRefused);
    const bool asks = kind == "anonymous" || kind == "stranger";
    QVERIFY(listener.listen(settings(asks ? m_certificates.authorityFile() : QString())).ok());
    RawClient raw;
    std::unique_ptr<QSslSocket> socket;
    QProcess openssl;
    const auto sendRaw = [&](const QByteArray& bytes) {
        QVERIFY(raw.connectTo(listener.port()));
        raw.send(bytes);
    };
    if (kind == "plain") {
        sendRaw("<165>host darktrace {}\n");
    } else if (kind == "http") {
        sendRaw("GET / HTTP/1.1\r\n\r\n");
    } else if (kind == "noise") {
        sendRaw(QByteArray("\x16\x03\x01\x00\x20", 5) + QByteArray(100, 'z'));
    } else if (kind == "half") {
        sendRaw(QByteArray("\x16\x03\x01\x02\x00", 5) + QByteArray(20, 'z'));
        QTRY_COMPARE(listener.statistics().bytesReceived, 25);
        raw.close();
    } else if (kind == "old") {
        openssl.start("openssl", {"s_client", "-connect", QStringLiteral("127.0.0.1:%1").arg(listener.port()),
                                  "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0"});
    } else if (kind == "mistrusting") {
        openssl.start("openssl", {"s_client", "-connect", QStringLiteral("127.0.0.1:%1").arg(listener.port()),
                                  "-verify_return_error", "-CAfile", m_certificates.folder() + "/self.pem"});
    } else {
        QSslConfiguration tls = trusting(m_certificates.authorityFile());
        if (kind == "rude")
            tls.setCaCertificates({m_certificates.selfSigned.certificate});
        if (kind == "stranger") {
            tls.setLocalCertificate(m_certificates.selfSigned.certificate);
            tls.setPrivateKey(m_certificates.selfSigned.key);
        }
        socket = client(listener, tls);
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.refusedSenders().size(), 1u, kPatienceMs);
    const RefusedSenders::Sender refused = listener.refusedSenders().front();
    QVERIFY2(refused.reason.contains(said), qPrintable(refused.reason));
    QCOMPARE(refused.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(listener.statistics().tlsFailures, 1);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(told.first().first().toString().contains("127.0.0.1"),
             qPrintable(told.first().first().toString()));
    QVERIFY(sink.frames.isEmpty());
    QTRY_COMPARE(listener.statistics().connections, 0);
    if (openssl.state() != QProcess::NotRunning) {
        openssl.kill();
        QVERIFY(openssl.waitForFinished(kPatienceMs));
    }
}

void TestTlsSenders::opensslSends_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("TLS 1.2") << QStringList{"-tls1_2"};
    QTest::newRow("TLS 1.3") << QStringList{"-tls1_3"};
}

void TestTlsSenders::opensslSends()
{
    QFETCH(const QStringList, options);
    QTemporaryDir folder;
    ListenerSettings own;
    own.transport = Transport::Tls;
    own.tls = ownTlsFiles(folder.path());
    QVERIFY(ensureCertificate(own.tls, QDateTime::currentMSecsSinceEpoch()).ok());
    RecordingSink sink;
    TcpListener listener(sink);
    QVERIFY(listener.listen(own).ok());
    QProcess openssl;
    openssl.start("openssl",
                  QStringList{"s_client", "-connect", QStringLiteral("127.0.0.1:%1").arg(listener.port()),
                              "-CAfile", own.tls.certificate, "-verify_return_error", "-verify_ip",
                              "127.0.0.1", "-quiet", "-no_ign_eof"} +
                      options);
    openssl.write("<165>host darktrace {\"pbid\":1}\n");
    openssl.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(sink.frames.size(), 1, kPatienceMs);
    QCOMPARE(sink.frames.first().bytes, QByteArray("<165>host darktrace {\"pbid\":1}"));
    QTRY_COMPARE_WITH_TIMEOUT(openssl.state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(listener.statistics().tlsFailures, 0);
}

QTEST_GUILESS_MAIN(TestTlsSenders)
#include "tst_tlssenders.moc"
