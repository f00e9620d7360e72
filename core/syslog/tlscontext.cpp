// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/tlscontext.h"

#include "core/syslog/tlscertificate.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <utility>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::TlsContext", text);
}

Error unusable(const QString& file, const QString& why)
{
    return {ErrorCode::InvalidInput, QStringLiteral("%1: %2").arg(file, why)};
}

/// Asked for when a key is protected: answers with none, so that nobody is asked on a terminal.
int noPassphrase(char*, int, int, void*)
{
    return 0;
}

void harden(SSL_CTX* context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_NO_TICKET |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_mode(context,
                     SSL_MODE_RELEASE_BUFFERS); // of idle connections, of which there may be a thousand
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
}

Result<void> useIdentity(SSL_CTX* context, const TlsFiles& files)
{
    const QByteArray certificate = QFile::encodeName(files.certificate);
    if (SSL_CTX_use_certificate_chain_file(context, certificate.constData()) != 1)
        return unusable(files.certificate,
                        tr("it holds no certificate that can be used. A PEM file is needed."));
    const QByteArray key = QFile::encodeName(files.key);
    if (SSL_CTX_use_PrivateKey_file(context, key.constData(), SSL_FILETYPE_PEM) == 1)
        return {};
    const unsigned long reason = ERR_peek_error();
    if (ERR_GET_LIB(reason) == ERR_LIB_X509 && ERR_GET_REASON(reason) == X509_R_KEY_VALUES_MISMATCH)
        return unusable(files.key, tr("this key belongs to another certificate."));
    if (ERR_GET_LIB(reason) == ERR_LIB_X509 && ERR_GET_REASON(reason) == X509_R_KEY_TYPE_MISMATCH)
        return unusable(files.key, tr("this key belongs to another certificate."));
    return unusable(files.key,
                    tr("it holds no private key that can be used. A PEM file without a passphrase is "
                       "needed."));
}

Result<void> askClients(SSL_CTX* context, const QString& authority)
{
    if (authority.isEmpty())
        return {};
    const QByteArray file = QFile::encodeName(authority);
    STACK_OF(X509_NAME)* names = SSL_load_client_CA_file(file.constData());
    if (!names || SSL_CTX_load_verify_file(context, file.constData()) != 1) {
        sk_X509_NAME_pop_free(names, X509_NAME_free);
        return unusable(authority, tr("it holds no certificate of an authority. A PEM file is needed."));
    }
    SSL_CTX_set_client_CA_list(context, names); // takes them
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return {};
}

Result<void> readable(const QString& file)
{
    if (!file.isEmpty() && !QFile(file).open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file};
    return {};
}

} // namespace

Result<std::unique_ptr<TlsContext>> TlsContext::load(const TlsFiles& files, std::int64_t nowMs)
{
    for (const QString& file : {files.certificate, files.key, files.clientAuthority})
        if (auto found = readable(file); !found)
            return found.error();
    const auto certificate = readCertificate(files.certificate);
    if (!certificate)
        return certificate.error();
    if (const auto valid = checkValidity(certificate.value(), files.certificate, nowMs); !valid)
        return valid.error();

    ERR_clear_error();
    std::unique_ptr<TlsContext> context(
        new TlsContext(SSL_CTX_new(TLS_server_method()), certificate->notAfterMs));
    if (!context->handle())
        return Error{ErrorCode::NetworkFailure, tr("TLS cannot be used on this computer")};
    harden(context->handle());
    auto used = useIdentity(context->handle(), files);
    if (used)
        used = askClients(context->handle(), files.clientAuthority);
    ERR_clear_error();
    if (!used)
        return used.error();
    return Result<std::unique_ptr<TlsContext>>(std::move(context));
}

TlsContext::TlsContext(ssl_ctx_st* context, std::int64_t expiryMs)
    : m_context(context),
      m_expiryMs(expiryMs)
{
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

} // namespace duskwatch
