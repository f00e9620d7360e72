// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/appliance/apicase.h"
#include "tests/support/fakeappliance.h"
#include "tests/support/fakeproxy.h"
#include "tests/support/fixedclock.h"

#include <QTest>

#include <functional>

using namespace duskwatch;
using namespace duskwatch::test;
using Door = FakeAppliance::Door;
using Manner = FakeAnswer::Manner;

Q_DECLARE_METATYPE(duskwatch::test::FakeAppliance::Door)
Q_DECLARE_METATYPE(duskwatch::test::FakeProxy::Mood)
Q_DECLARE_METATYPE(duskwatch::ProxyKind)

/// What the network, TLS and proxies can do to a request.
class TestApiClientFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void certificatesAreJudged_data();
    void certificatesAreJudged();
    void nothingIsSentToAnUntrustedServer_data();
    void nothingIsSentToAnUntrustedServer();
    void changedCertificateShowsBothFingerprints();
    void untrustedCertificateShowsItsFingerprint();
    void unusableCaFileSendsNothing();
    void brokenDoorsHaveACause_data();
    void brokenDoorsHaveACause();
    void deadlinesSayWhatWasLate_data();
    void deadlinesSayWhatWasLate();
    void nobodyListening();
    void unknownHost();
    void deadlineEndsACallOnce();
    void proxiesLeadTheWay_data();
    void proxiesLeadTheWay();
    void proxyTroubleIsTheProxys_data();
    void proxyTroubleIsTheProxys();
    void absentProxyIsTheProxysTrouble_data();
    void absentProxyIsTheProxysTrouble();

private:
    const Identity& identity(const QString& name) const;

    TestCertificates m_certificates;
    FixedClock m_clock;
};

namespace {

/// A port where nobody listens at the moment.
quint16 deadPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void TestApiClientFaults::initTestCase()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // an answer about an unknown host within seconds
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

const Identity& TestApiClientFaults::identity(const QString& name) const
{
    if (name == QLatin1String("trusted"))
        return m_certificates.trusted;
    if (name == QLatin1String("expired"))
        return m_certificates.expired;
    if (name == QLatin1String("other host"))
        return m_certificates.otherHost;
    if (name == QLatin1String("renewed"))
        return m_certificates.renewed;
    return m_certificates.selfSigned;
}

void TestApiClientFaults::certificatesAreJudged_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<Trust>("trust");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* shown, Trust trust, const char* pinned, const char* error) {
        const char* how = trust == Trust::System   ? "the system"
                          : trust == Trust::CaFile ? "a CA file"
                                                   : "a pin of ";
        QTest::addRow("%s by %s%s", shown, how, pinned)
            << QString(shown) << trust << QString(pinned) << QString(error);
    };
    row("trusted", Trust::CaFile, "", "");
    row("self-signed", Trust::CaFile, "", "tls-untrusted");
    row("expired", Trust::CaFile, "", "tls-untrusted");
    row("other host", Trust::CaFile, "", "tls-untrusted");
    row("trusted", Trust::System, "", "tls-untrusted");
    row("self-signed", Trust::System, "", "tls-untrusted");
    row("self-signed", Trust::Pin, "self-signed", "");
    row("expired", Trust::Pin, "expired", "");
    row("other host", Trust::Pin, "other host", "");
    row("trusted", Trust::Pin, "trusted", "");
    row("renewed", Trust::Pin, "self-signed", "certificate-changed");
    row("expired", Trust::Pin, "self-signed", "certificate-changed");
    row("other host", Trust::Pin, "trusted", "certificate-changed");
}

void TestApiClientFaults::certificatesAreJudged()
{
    QFETCH(const QString, shown);
    QFETCH(const Trust, trust);
    QFETCH(const QString, pinned);
    QFETCH(const QString, error);
    FakeAppliance appliance(identity(shown));
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.trust = trust;
    settings.pinSha256 = pinned.isEmpty() ? QByteArray() : identity(pinned).sha256();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), error);
    QCOMPARE(appliance.received().isEmpty(), !error.isEmpty());
    if (error.isEmpty())
        QCOMPARE(api.answer().certificate.sha256, identity(shown).sha256());
}

void TestApiClientFaults::nothingIsSentToAnUntrustedServer_data()
{
    QTest::addColumn<bool>("believed"); // by the authorities, so that only the pin speaks against it
    QTest::newRow("nobody believes it") << false;
    QTest::newRow("the authorities believe it") << true;
}

void TestApiClientFaults::nothingIsSentToAnUntrustedServer()
{
    QFETCH(const bool, believed);
    FakeAppliance appliance(believed ? m_certificates.trusted : m_certificates.selfSigned);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.trust = Trust::Pin;
    settings.pinSha256 = m_certificates.renewed.sha256();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration believing = before;
    believing.addCaCertificates(m_certificates.authorityFile());
    QSslConfiguration::setDefaultConfiguration(believing);
    ApiCase api(settings, m_clock);
    QSslConfiguration::setDefaultConfiguration(before);
    for (int i = 1; i <= 20; ++i) { // it is a question of threads
        api.start();
        QTRY_COMPARE(api.finished.size(), i);
        QCOMPARE(api.errorName(), QStringLiteral("certificate-changed"));
    }
    QVERIFY(appliance.connections() >= 20);
    QTRY_COMPARE(appliance.findChildren<QSslSocket*>().size(), 0); // every connection has ended
    QCOMPARE(appliance.received(), QByteArray());
}

void TestApiClientFaults::changedCertificateShowsBothFingerprints()
{
    FakeAppliance appliance(m_certificates.renewed);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.trust = Trust::Pin;
    settings.pinSha256 = m_certificates.selfSigned.sha256();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.answer().error->expectedSha256, m_certificates.selfSigned.sha256());
    QCOMPARE(api.answer().error->presentedSha256, m_certificates.renewed.sha256());
    const QString message = apiErrorMessage(*api.answer().error);
    QVERIFY2(message.contains(fingerprintText(m_certificates.selfSigned.sha256())), qPrintable(message));
    QVERIFY2(message.contains(fingerprintText(m_certificates.renewed.sha256())), qPrintable(message));
}

void TestApiClientFaults::untrustedCertificateShowsItsFingerprint()
{
    FakeAppliance appliance(m_certificates.selfSigned);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.trust = Trust::System;
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.answer().error->presentedSha256, m_certificates.selfSigned.sha256());
    const QString message = apiErrorMessage(*api.answer().error);
    QVERIFY2(message.contains(fingerprintText(m_certificates.selfSigned.sha256())), qPrintable(message));
}

void TestApiClientFaults::unusableCaFileSendsNothing()
{
    FakeAppliance appliance(m_certificates.trusted);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    for (const char* file : {"missing.pem", "trusted.key"}) {
        settings.caFile = m_certificates.folder() + u'/' + QLatin1String(file);
        ApiCase api(settings, m_clock);
        api.start();
        QTRY_COMPARE(api.finished.size(), 1);
        QCOMPARE(api.errorName(), QStringLiteral("ca-file-unusable"));
    }
    QCOMPARE(appliance.connections(), 0);
}

void TestApiClientFaults::brokenDoorsHaveACause_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QString>("error");
    QTest::newRow("no TLS there") << Door::Plain << QString("tls-failed");
    QTest::newRow("closed at once") << Door::Slams << QString("connection-lost");
}

void TestApiClientFaults::brokenDoorsHaveACause()
{
    QFETCH(const Door, door);
    QFETCH(const QString, error);
    FakeAppliance appliance(m_certificates.trusted, door);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), error);
    QVERIFY(!appliance.received().contains("DTAPI"));
}

void TestApiClientFaults::deadlinesSayWhatWasLate_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<Manner>("manner");
    QTest::addColumn<int>("connectMs");
    QTest::addColumn<int>("firstByteMs");
    QTest::addColumn<int>("answerMs");
    QTest::addColumn<QString>("error");
    constexpr int kFar = 600'000;
    QTest::newRow("silent before TLS")
        << Door::Silent << Manner::Whole << 50 << kFar << kFar << QString("connect-timeout");
    QTest::newRow("silent after the request")
        << Door::Tls << Manner::Silent << kFar << 50 << kFar << QString("first-byte-timeout");
    QTest::newRow("hangs in the answer")
        << Door::Tls << Manner::Hangs << kFar << kFar << 300 << QString("answer-timeout");
    QTest::newRow("silent before TLS, and the whole is late")
        << Door::Silent << Manner::Whole << kFar << kFar << 50 << QString("answer-timeout");
}

void TestApiClientFaults::deadlinesSayWhatWasLate()
{
    QFETCH(const Door, door);
    QFETCH(const Manner, manner);
    QFETCH(const int, connectMs);
    QFETCH(const int, firstByteMs);
    QFETCH(const int, answerMs);
    QFETCH(const QString, error);
    FakeAppliance appliance(m_certificates.trusted, door);
    appliance.setAnswer({200, "[1]", {}, manner});
    ApiLimits limits;
    limits.connect = std::chrono::milliseconds(connectMs);
    limits.firstByte = std::chrono::milliseconds(firstByteMs);
    limits.answer = std::chrono::milliseconds(answerMs);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock, limits);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), error);
    QCOMPARE(api.answer().body, QByteArray());
}

void TestApiClientFaults::nobodyListening()
{
    FakeAppliance appliance(m_certificates.trusted);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.port = deadPort();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("connection-refused"));
    QCOMPARE(api.answer().httpStatus, 0);
}

void TestApiClientFaults::unknownHost()
{
    FakeAppliance appliance(m_certificates.trusted);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.host = QStringLiteral("appliance.invalid"); // RFC 2606: never exists
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE_WITH_TIMEOUT(api.finished.size(), 1, 30'000);
    QCOMPARE(api.errorName(), QStringLiteral("host-not-found"));
}

void TestApiClientFaults::deadlineEndsACallOnce()
{
    FakeAppliance appliance(m_certificates.trusted);
    appliance.setAnswer({200, "[1]", {}, Manner::Silent});
    ApiLimits limits;
    limits.firstByte = std::chrono::milliseconds(1);
    limits.answer = std::chrono::milliseconds(1);
    ApiCase api(settingsFor(appliance, m_certificates), m_clock, limits);
    constexpr int kCalls = 30;
    for (int i = 0; i < kCalls; ++i)
        api.start();
    QTRY_COMPARE(api.finished.size(), kCalls);
    QTRY_COMPARE(api.client.findChildren<ApiCall*>().size(), 0); // nothing can come after
    QCOMPARE(api.finished.size(), kCalls);
}

void TestApiClientFaults::proxiesLeadTheWay_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("HTTP") << ProxyKind::Http;
    QTest::newRow("SOCKS5") << ProxyKind::Socks5;
}

void TestApiClientFaults::proxiesLeadTheWay()
{
    QFETCH(const ProxyKind, kind);
    FakeAppliance appliance(m_certificates.trusted);
    FakeProxy proxy;
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.proxyKind = kind;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxy.serverPort();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QVERIFY2(api.answer().ok(), qPrintable(api.errorText()));
    QCOMPARE(proxy.tunnels(), 1);
    QCOMPARE(proxy.target(), "127.0.0.1:" + QByteArray::number(appliance.serverPort()));
    QVERIFY(!proxy.openBytes().contains("DTAPI")); // only the appliance sees those
    QVERIFY(appliance.received().contains("DTAPI"));
}

void TestApiClientFaults::proxyTroubleIsTheProxys_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<FakeProxy::Mood>("mood");
    QTest::newRow("HTTP refuses") << ProxyKind::Http << FakeProxy::Mood::Refuses;
    QTest::newRow("HTTP wants a log-in") << ProxyKind::Http << FakeProxy::Mood::WantsLogin;
    QTest::newRow("SOCKS5 refuses") << ProxyKind::Socks5 << FakeProxy::Mood::Refuses;
    QTest::newRow("SOCKS5 wants a log-in") << ProxyKind::Socks5 << FakeProxy::Mood::WantsLogin;
}

void TestApiClientFaults::proxyTroubleIsTheProxys()
{
    QFETCH(const ProxyKind, kind);
    QFETCH(const FakeProxy::Mood, mood);
    FakeAppliance appliance(m_certificates.trusted);
    FakeProxy proxy(mood);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.proxyKind = kind;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = proxy.serverPort();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("proxy-trouble"));
    QCOMPARE(appliance.connections(), 0);
}

void TestApiClientFaults::absentProxyIsTheProxysTrouble_data()
{
    proxiesLeadTheWay_data();
}

void TestApiClientFaults::absentProxyIsTheProxysTrouble()
{
    QFETCH(const ProxyKind, kind);
    FakeAppliance appliance(m_certificates.trusted);
    ConnectionSettings settings = settingsFor(appliance, m_certificates);
    settings.proxyKind = kind;
    settings.proxyHost = QStringLiteral("127.0.0.1");
    settings.proxyPort = deadPort();
    ApiCase api(settings, m_clock);
    api.start();
    QTRY_COMPARE(api.finished.size(), 1);
    QCOMPARE(api.errorName(), QStringLiteral("proxy-trouble"));
}

QTEST_GUILESS_MAIN(TestApiClientFaults)
#include "tst_apiclientfaults.moc"
