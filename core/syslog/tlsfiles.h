// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace duskwatch {

/// Where a TLS listener has its certificate from: PEM files, read when it begins to listen.
struct TlsFiles
{
    QString certificate; ///< the certificate, and after it those that lead to its authority
    QString key;         ///< its private key, without a passphrase
    QString
        clientAuthority; ///< senders must show a certificate signed by one of these; empty: none asked for
    bool made = false;   ///< certificate and key are made by this program where they do not exist

    friend bool operator==(const TlsFiles&, const TlsFiles&) = default;
};

} // namespace duskwatch
