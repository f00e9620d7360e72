// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/tlsfailure.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::TlsFailure", text);
}

QString libraryText(unsigned long reason)
{
    const char* text = ERR_reason_error_string(reason);
    return text ? QString::fromLatin1(text) : tr("unknown");
}

} // namespace

QString tlsFailureText(unsigned long reason, long verification)
{
    if (reason == 0)
        return tr(
            "It closed the connection in the middle of the TLS handshake. It may not trust the certificate.");
    switch (ERR_GET_REASON(reason)) {
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_WRONG_SSL_VERSION:
        return tr("It speaks an old version of TLS only; 1.2 or newer is needed.");
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_NO_SHARED_GROUPS:
    case SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM:
        return tr("It offers no encryption that this computer takes. Update it, or choose another "
                  "certificate here.");
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE:
        return tr(
            "It does not trust the certificate of this collector. Give it the certificate that can be saved "
            "here.");
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
        return tr("It says that the certificate of this collector has expired. Compare the clocks.");
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
        return tr("It shows no certificate of its own, which this collector asks for.");
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
        return tr("Its own certificate is not accepted (%1).")
            .arg(QString::fromLatin1(X509_verify_cert_error_string(verification)));
    case SSL_R_UNEXPECTED_EOF_WHILE_READING:
        return tr(
            "It closed the connection in the middle of the TLS handshake. It may not trust the certificate.");
    case SSL_R_HTTP_REQUEST:
    case SSL_R_HTTPS_PROXY_REQUEST:
    case SSL_R_WRONG_VERSION_NUMBER:
        return plainTextFailure();
    default:
        return tr("TLS failed (%1).").arg(libraryText(reason));
    }
}

QString plainTextFailure()
{
    return tr("It sends without TLS. Set the sender to TLS, or this collector to TCP.");
}

QString handshakeTooSlow(qint64 seconds)
{
    return tr("It did not come to the end of the TLS handshake within %1 seconds.").arg(seconds);
}

QString tooManyHandshakes()
{
    return tr("Its TLS handshake was ended, as too many were under way.");
}

} // namespace duskwatch
