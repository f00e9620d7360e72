// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>

namespace duskwatch::simulator {

/// The certificate a server shows, its chain, and the key that goes with it.
struct ServerIdentity
{
    QList<QSslCertificate> chain; ///< the server's own first
    QSslKey key;

    QSslConfiguration configuration() const;
    /// SHA-256 of the certificate, as AB:CD:…
    QString fingerprint() const;
};

/// Reads PEM files. Fails with FileUnreadable, or InvalidInput where they hold nothing that can be used.
Result<ServerIdentity> loadIdentity(const QString& certificateFile, const QString& keyFile);

/// Makes a self-signed certificate for 127.0.0.1, ::1 and localhost, valid for 30 days, by the `openssl` command; its
/// files are \a name.pem and \a name.key in \a folder. Blocks for some 20 ms. Fails with NotFound where there is no
/// such command, or FileUnwritable.
Result<ServerIdentity> makeIdentity(const QString& folder, const QString& name);

} // namespace duskwatch::simulator
