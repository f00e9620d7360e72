// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/syslog/tlsfiles.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace duskwatch {

/// What a certificate of our own is to say.
struct CertificateWish
{
    QStringList names;             ///< host names; the first is its common name
    QList<QHostAddress> addresses; ///< what senders may have as the server
    std::int64_t nowMs = 0;        ///< UTC; valid from an hour before, as clocks differ
    int days = 825;                ///< the longest that clients take for a server
};

/// This computer's names and addresses as they are now. Does no look-up.
CertificateWish wishForThisComputer(std::int64_t nowMs);

/// Where the program keeps the certificate it makes, in \a dataFolder.
TlsFiles ownTlsFiles(const QString& dataFolder);

/// Makes a self-signed certificate for servers and a key for it (EC P-256), and puts both into \a files in place of
/// what is there, the key readable by nobody else. Errors: FileUnwritable (names the file), NetworkFailure (the TLS
/// library refuses). Takes milliseconds; not for the window's thread.
Result<void> makeCertificate(const CertificateWish& wish, const TlsFiles& files);

/// Makes one where certificate or key of \a files do not exist. Errors: as above.
Result<void> ensureCertificate(const TlsFiles& files, std::int64_t nowMs);

} // namespace duskwatch
