// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/serveridentity.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace duskwatch::simulator {

namespace {

constexpr qint64 kLargestFileBytes = 1 << 20;
constexpr int kDeadlineMs = 30'000;

QString tr(const char* text)
{
    return QCoreApplication::translate("ServerIdentity", text);
}

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("%1 (%2)").arg(path, file.errorString())};
    return file.read(kLargestFileBytes);
}

} // namespace

QSslConfiguration ServerIdentity::configuration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificate
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

QString ServerIdentity::fingerprint() const
{
    return QString::fromLatin1(chain.constFirst().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

Result<ServerIdentity> loadIdentity(const QString& certificateFile, const QString& keyFile)
{
    const Result<QByteArray> certificates = readFile(certificateFile);
    if (!certificates)
        return certificates.error();
    const Result<QByteArray> keyText = readFile(keyFile);
    if (!keyText)
        return keyText.error();
    ServerIdentity identity;
    identity.chain = QSslCertificate::fromData(certificates.value(), QSsl::Pem);
    if (identity.chain.isEmpty() || identity.chain.constFirst().isNull())
        return Error{ErrorCode::InvalidInput,
                     tr("%1 holds no certificate in PEM form.").arg(certificateFile)};
    const QSsl::KeyAlgorithm algorithm = identity.chain.constFirst().publicKey().algorithm();
    identity.key = QSslKey(keyText.value(), algorithm);
    if (identity.key.isNull())
        return Error{ErrorCode::InvalidInput,
                     tr("%1 holds no key in PEM form that goes with the certificate. It must be without a "
                        "passphrase.")
                         .arg(keyFile)};
    return identity;
}

Result<ServerIdentity> makeIdentity(const QString& folder, const QString& name)
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        return Error{
            ErrorCode::NotFound,
            tr("There is no openssl command to make a certificate with. Install it (Debian: openssl), or "
               "give --cert and --key")};
    const QString certificateFile = QDir(folder).filePath(name + QStringLiteral(".pem"));
    const QString keyFile = QDir(folder).filePath(name + QStringLiteral(".key"));
    const QString subject = QStringLiteral("/O=Simulated appliance/CN=") + name;
    QProcess process;
    process.start(openssl, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                            QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                            QStringLiteral("-days"), QStringLiteral("365"), QStringLiteral("-subj"), subject,
                            QStringLiteral("-addext"),
                            QStringLiteral("subjectAltName=IP:127.0.0.1,IP:::1,DNS:localhost"),
                            QStringLiteral("-out"), certificateFile, QStringLiteral("-keyout"), keyFile});
    if (!process.waitForFinished(kDeadlineMs) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
        return Error{ErrorCode::FileUnwritable, tr("openssl could not make a certificate: %1").arg(said)};
    }
    return loadIdentity(certificateFile, keyFile);
}

} // namespace duskwatch::simulator
