// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>

namespace duskwatch::test {
namespace {

const QString kHere = QStringLiteral("DNS:localhost,IP:127.0.0.1");

QStringList newKey(const QString& file)
{
    return {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", file};
}

} // namespace

QByteArray Identity::sha256() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

bool TestCertificates::make()
{
    const QStringList byAuthority{"-CA", "ca.pem", "-CAkey", "ca.key"};
    return openssl(QStringList{"req", "-x509", "-days", "30", "-subj", "/CN=Authority of a test", "-out",
                               "ca.pem"} +
                   newKey("ca.key")) &&
           makeSigned("trusted", kHere, byAuthority, trusted) && makeSigned("self", kHere, {}, selfSigned) &&
           makeSigned("renewed", kHere, {}, renewed) &&
           makeSigned("other", "DNS:other.test", byAuthority, otherHost) && makeExpired();
}

bool TestCertificates::openssl(const QStringList& arguments)
{
    constexpr int kPatienceMs = 60'000;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return true;
    m_problem = QStringLiteral("openssl %1: %2 %3")
                    .arg(arguments.value(0), process.errorString(), QString::fromUtf8(process.readAll()));
    return false;
}

bool TestCertificates::makeSigned(const QString& name, const QString& hosts, const QStringList& more,
                                  Identity& out)
{
    return openssl(QStringList{"req", "-x509", "-days", "30", "-subj", "/CN=" + name, "-addext",
                               "subjectAltName=" + hosts, "-addext", "basicConstraints=critical,CA:FALSE",
                               "-out", name + ".pem"} +
                   newKey(name + ".key") + more) &&
           load(name, out);
}

/// Only `openssl ca` takes a date in the past, and it wants a small configuration and an index.
bool TestCertificates::makeExpired()
{
    const QByteArray configuration =
        "[ca]\ndefault_ca=here\n"
        "[here]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
        "policy=any\nx509_extensions=names\n"
        "[any]\ncommonName=supplied\n"
        "[names]\nsubjectAltName=" +
        kHere.toLatin1() + "\n";
    return write("ca.cnf", configuration) && write("index", {}) && write("serial", "01\n") &&
           openssl(QStringList{"req", "-new", "-subj", "/CN=expired", "-out", "expired.csr"} +
                   newKey("expired.key")) &&
           openssl({"ca", "-batch", "-notext", "-config", "ca.cnf", "-selfsign", "-keyfile", "expired.key",
                    "-in", "expired.csr", "-out", "expired.pem", "-startdate", "20200101000000Z", "-enddate",
                    "20200201000000Z"}) &&
           load("expired", expired);
}

bool TestCertificates::load(const QString& name, Identity& out)
{
    QFile certificate(m_folder.filePath(name + ".pem"));
    QFile key(m_folder.filePath(name + ".key"));
    if (certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly)) {
        out.certificate = QSslCertificate(certificate.readAll());
        out.key = QSslKey(key.readAll(), QSsl::Ec);
    }
    if (!out.certificate.isNull() && !out.key.isNull())
        return true;
    m_problem = QStringLiteral("the certificate or key of %1 cannot be read").arg(name);
    return false;
}

bool TestCertificates::write(const QString& name, const QByteArray& text)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size())
        return true;
    m_problem = file.errorString();
    return false;
}

} // namespace duskwatch::test
