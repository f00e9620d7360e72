// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/tlstrust.h"

#include <QCryptographicHash>
#include <QStringList>

namespace duskwatch {

TlsSetup tlsSetup(const ConnectionSettings& settings)
{
    TlsSetup setup;
    QSslConfiguration& tls = setup.configuration;
    tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Every connection is judged by the certificate that it shows itself.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (settings.trust == Trust::CaFile) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromPath(
            settings.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty())
            setup.error = ApiError{ApiErrorCode::CaFileUnusable, settings.caFile.left(kMaxDetail)};
        tls.setCaCertificates(authorities);
    }
    return setup;
}

std::optional<ApiError> judgeCertificate(const ConnectionSettings& settings, const QSslCertificate& peer,
                                         const QList<QSslError>& objections)
{
    const QByteArray sha256 = peerCertificate(peer).sha256;
    if (settings.trust == Trust::Pin) {
        if (!sha256.isEmpty() && sha256 == settings.pinSha256)
            return std::nullopt;
        ApiError changed{ApiErrorCode::CertificateChanged};
        changed.expectedSha256 = settings.pinSha256;
        changed.presentedSha256 = sha256;
        return changed;
    }
    if (objections.isEmpty())
        return std::nullopt;
    QStringList reasons;
    for (const QSslError& objection : objections)
        reasons.append(objection.errorString());
    reasons.removeDuplicates();
    ApiError untrusted{ApiErrorCode::TlsUntrusted, reasons.join(QLatin1String("; ")).left(kMaxDetail)};
    untrusted.presentedSha256 = sha256;
    return untrusted;
}

PeerCertificate peerCertificate(const QSslCertificate& certificate)
{
    if (certificate.isNull())
        return {};
    return {certificate.digest(QCryptographicHash::Sha256), certificate.expiryDate().toUTC()};
}

QNetworkProxy proxyFor(const ConnectionSettings& settings)
{
    switch (settings.proxyKind) {
    case ProxyKind::System: {
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(settings.host);
        url.setPort(settings.port);
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    }
    case ProxyKind::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case ProxyKind::Http:
        return {QNetworkProxy::HttpProxy, settings.proxyHost, settings.proxyPort};
    case ProxyKind::Socks5:
        return {QNetworkProxy::Socks5Proxy, settings.proxyHost, settings.proxyPort};
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace duskwatch
