// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/tlscertificate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QSslCertificate>

namespace duskwatch {
namespace {

constexpr qint64 kMaxFileBytes = 1 << 20;
constexpr qsizetype kMaxNames = 64;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::TlsCertificate", text);
}

QString dayOf(std::int64_t ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat);
}

} // namespace

Result<CertificateFacts> readCertificate(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(source.read(kMaxFileBytes), QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("%1: %2").arg(
                         file, tr("it holds no certificate that can be used. A PEM file is needed."))};
    const QSslCertificate& certificate = chain.first();
    CertificateFacts facts;
    facts.subject = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    const auto names = certificate.subjectAlternativeNames();
    for (const QString& name : names)
        if (facts.names.size() < kMaxNames)
            facts.names.append(name);
    facts.fingerprint =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
    facts.notBeforeMs = certificate.effectiveDate().toMSecsSinceEpoch();
    facts.notAfterMs = certificate.expiryDate().toMSecsSinceEpoch();
    for (const QSslCertificate& one : chain) // never the file itself: a key may be in it
        facts.pem += one.toPem();
    return facts;
}

Result<void> checkValidity(const CertificateFacts& certificate, const QString& file, std::int64_t nowMs)
{
    QString problem;
    if (nowMs >= certificate.notAfterMs)
        problem =
            tr("the certificate expired on %1. Make or choose another.").arg(dayOf(certificate.notAfterMs));
    else if (nowMs < certificate.notBeforeMs)
        problem = tr("the certificate is valid from %1 only. See that this computer's clock is right.")
                      .arg(dayOf(certificate.notBeforeMs));
    if (problem.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(file, problem)};
}

} // namespace duskwatch
