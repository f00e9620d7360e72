// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/certificatemaker.h"
#include "core/syslog/tlscertificate.h"
#include "core/syslog/tlscontext.h"
#include "tests/support/testcertificates.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace duskwatch;

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

CertificateWish wish()
{
    CertificateWish wished;
    wished.names = {QStringLiteral("desk.example.test"), QStringLiteral("localhost")};
    wished.addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QStringLiteral("2001:db8::5"))};
    wished.nowMs = QDateTime::currentMSecsSinceEpoch();
    return wished;
}

} // namespace

class TestCertificateMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aCertificateSaysWhatWasWished();
    void onlyTheOwnerReadsTheKey();
    void opensslAcceptsIt();
    void strangeHostNamesLeaveNoMark();
    void whatExistsIsKept();
    void aFolderThatCannotBeWrittenIsNamed();
    void thisComputerIsNamed();
    void filesThatCannotServeAreRefused_data();
    void filesThatCannotServeAreRefused();
    void aKeyInTheCertificateFileIsNotHandedOut();

private:
    test::TestCertificates m_certificates;
};

void TestCertificateMaker::initTestCase()
{
    QVERIFY2(m_certificates.make(), qPrintable(m_certificates.problem()));
}

void TestCertificateMaker::aCertificateSaysWhatWasWished()
{
    QTemporaryDir folder;
    const TlsFiles files = ownTlsFiles(folder.path());
    const CertificateWish wished = wish();
    QVERIFY(makeCertificate(wished, files).ok());
    const auto facts = readCertificate(files.certificate);
    QVERIFY(facts.ok());
    QCOMPARE(facts.value().subject, QString("desk.example.test"));
    for (const char* name : {"desk.example.test", "localhost", "127.0.0.1", "2001:db8::5"})
        QVERIFY2(facts.value().names.join(u' ').contains(QLatin1String(name), Qt::CaseInsensitive) ||
                     facts.value().names.join(u' ').contains(QLatin1String("2001:DB8:0:0:0:0:0:5")),
                 qPrintable(facts.value().names.join(u' ')));
    QVERIFY(facts.value().notBeforeMs < wished.nowMs);
    const std::int64_t days = (facts.value().notAfterMs - wished.nowMs) / kDayMs;
    QVERIFY2(days >= 823 && days <= 825, qPrintable(QString::number(days)));
    QCOMPARE(facts.value().fingerprint.size(), 95);
    QVERIFY(facts.value().pem.startsWith("-----BEGIN CERTIFICATE-----"));
    QVERIFY(!facts.value().pem.contains("PRIVATE"));
    const auto first = facts.value().fingerprint;
    QVERIFY(makeCertificate(wished, files).ok());
    QVERIFY(readCertificate(files.certificate).value().fingerprint != first);
    QVERIFY(TlsContext::load(files, wished.nowMs).ok());
}

void TestCertificateMaker::onlyTheOwnerReadsTheKey()
{
    QTemporaryDir folder;
    const TlsFiles files = ownTlsFiles(folder.path());
    QVERIFY(makeCertificate(wish(), files).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOwner;
    QCOMPARE(QFileInfo(files.key).permissions() & others, QFileDevice::Permissions());
    QFile key(files.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    QVERIFY(key.readAll().contains("PRIVATE KEY"));
    QCOMPARE(QFileInfo(files.key).dir().entryList(QDir::Files | QDir::Hidden).size(), 2); // nothing half made
}

void TestCertificateMaker::opensslAcceptsIt()
{
    QTemporaryDir folder;
    const TlsFiles files = ownTlsFiles(folder.path());
    QVERIFY(makeCertificate(wish(), files).ok());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("openssl", {"verify", "-x509_strict", "-purpose", "sslserver", "-verify_ip", "127.0.0.1",
                              "-CAfile", files.certificate, files.certificate});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said);
}

void TestCertificateMaker::strangeHostNamesLeaveNoMark()
{
    QTemporaryDir folder;
    const TlsFiles files = ownTlsFiles(folder.path());
    CertificateWish wished = wish();
    wished.names = {QStringLiteral("a,IP:6.6.6.6"), QStringLiteral("b\nc"), QStringLiteral("good.test")};
    QVERIFY(makeCertificate(wished, files).ok());
    const auto facts = readCertificate(files.certificate);
    QCOMPARE(facts.value().subject, QString("duskwatch"));
    QVERIFY(facts.value().names.contains(QString("good.test")));
    QVERIFY(!facts.value().names.join(u' ').contains(QLatin1String("6.6.6.6")));
}

void TestCertificateMaker::whatExistsIsKept()
{
    QTemporaryDir folder;
    const TlsFiles files = ownTlsFiles(folder.path());
    QVERIFY(ensureCertificate(files, wish().nowMs).ok());
    const auto first = readCertificate(files.certificate).value();
    QVERIFY(ensureCertificate(files, wish().nowMs).ok());
    QCOMPARE(readCertificate(files.certificate).value().fingerprint, first.fingerprint);
    QVERIFY(QFile::remove(files.key));
    QVERIFY(ensureCertificate(files, wish().nowMs).ok());
    QVERIFY(readCertificate(files.certificate).value().fingerprint != first.fingerprint);
}

void TestCertificateMaker::aFolderThatCannotBeWrittenIsNamed()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath("tls"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto made = makeCertificate(wish(), ownTlsFiles(folder.path()));
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::FileUnwritable);
    QVERIFY2(made.error().detail.contains(folder.path()), qPrintable(made.error().detail));
}

void TestCertificateMaker::thisComputerIsNamed()
{
    const CertificateWish wished = wishForThisComputer(7);
    QCOMPARE(wished.nowMs, 7);
    QVERIFY(wished.names.contains(QString("localhost")));
    QVERIFY(wished.addresses.contains(QHostAddress(QHostAddress::LocalHost)));
}

void TestCertificateMaker::filesThatCannotServeAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    QFile nothing(m_certificates.folder() + "/nothing.pem");
    QVERIFY(nothing.open(QIODevice::WriteOnly));
    QProcess openssl;
    openssl.setWorkingDirectory(m_certificates.folder());
    openssl.start("openssl",
                  {"ec", "-in", "self.key", "-out", "locked.key", "-aes256", "-passout", "pass:secret"});
    QVERIFY(openssl.waitForFinished(60'000));
    const auto row = [](const char* name, const char* certificate, const char* key, const char* authority,
                        ErrorCode code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                            << QString::fromLatin1(authority) << code << QString::fromLatin1(said);
    };
    row("no such certificate", "gone.pem", "self.key", "", ErrorCode::FileUnreadable, "gone.pem");
    row("no such key", "self.pem", "gone.key", "", ErrorCode::FileUnreadable, "gone.key");
    row("no such authority", "self.pem", "self.key", "gone.pem", ErrorCode::FileUnreadable, "gone.pem");
    row("no certificate inside", "nothing.pem", "self.key", "", ErrorCode::InvalidInput, "PEM file");
    row("a key as the certificate", "self.key", "self.key", "", ErrorCode::InvalidInput, "self.key");
    row("a certificate as the key", "self.pem", "self.pem", "", ErrorCode::InvalidInput, "private key");
    row("another's key", "self.pem", "trusted.key", "", ErrorCode::InvalidInput, "another certificate");
    row("a key with a passphrase", "self.pem", "locked.key", "", ErrorCode::InvalidInput, "passphrase");
    row("expired", "expired.pem", "expired.key", "", ErrorCode::InvalidInput, "expired on");
    row("no authority inside", "self.pem", "self.key", "nothing.pem", ErrorCode::InvalidInput, "authority");
}

void TestCertificateMaker::filesThatCannotServeAreRefused()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, authority);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, said);
    const QString folder = m_certificates.folder() + '/';
    const TlsFiles files{folder + certificate, folder + key,
                         authority.isEmpty() ? QString() : folder + authority};
    const auto context = TlsContext::load(files, QDateTime::currentMSecsSinceEpoch());
    QVERIFY(!context.ok());
    QCOMPARE(context.error().code, code);
    QVERIFY2(context.error().detail.contains(said), qPrintable(context.error().detail));
}

void TestCertificateMaker::aKeyInTheCertificateFileIsNotHandedOut()
{
    QTemporaryDir folder;
    QFile both(folder.filePath("both.pem"));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const char* part : {"/self.pem", "/self.key"}) {
        QFile file(m_certificates.folder() + QLatin1String(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        both.write(file.readAll());
    }
    both.close();
    const auto facts = readCertificate(both.fileName());
    QVERIFY(facts.ok());
    QVERIFY(!facts.value().pem.contains("PRIVATE"));
    QVERIFY(TlsContext::load({both.fileName(), both.fileName(), {}}, wish().nowMs).ok());
}

QTEST_GUILESS_MAIN(TestCertificateMaker)
#include "tst_certificatemaker.moc"
