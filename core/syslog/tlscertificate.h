// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace duskwatch {

/// What is to be known of a certificate that senders are shown. Nothing secret.
struct CertificateFacts
{
    QString subject;              ///< its common name; may be empty
    QStringList names;            ///< host names and addresses it is for, as in the certificate
    QString fingerprint;          ///< SHA-256, "AB:CD:…"
    std::int64_t notBeforeMs = 0; ///< UTC
    std::int64_t notAfterMs = 0;  ///< UTC
    QByteArray pem;               ///< the certificate and those after it in its file, for saving

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

/// The first certificate of a PEM file. Reads at most 1 MiB. Errors: FileUnreadable, InvalidInput (none in it).
Result<CertificateFacts> readCertificate(const QString& file);
/// Errors: InvalidInput when it is expired or not valid yet; the detail names \a file and the day.
Result<void> checkValidity(const CertificateFacts& certificate, const QString& file, std::int64_t nowMs);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::CertificateFacts)
