// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"
#include "core/appliance/connectionsettings.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

namespace duskwatch {

/// How to open TLS, or why that is not possible.
struct TlsSetup
{
    QSslConfiguration configuration; ///< TLS 1.2 or newer, no session kept for later
    std::optional<ApiError> error;   ///< CaFileUnusable
};

/// Reads the CA file where there is one.
TlsSetup tlsSetup(const ConnectionSettings& settings);

/// Whether \a peer is the certificate of the appliance, given everything that TLS holds against it. With a pin only
/// the fingerprint counts; otherwise nothing may be held against it. Nothing: it is. Errors: TlsUntrusted,
/// CertificateChanged, with the fingerprints. Pure.
std::optional<ApiError> judgeCertificate(const ConnectionSettings& settings, const QSslCertificate& peer,
                                         const QList<QSslError>& objections);

PeerCertificate peerCertificate(const QSslCertificate& certificate);

/// The proxy to use. ProxyKind::System asks the system at each call, as its answer changes with the network.
QNetworkProxy proxyFor(const ConnectionSettings& settings);

} // namespace duskwatch
