// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/clienttls.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ClientTls", text);
}

Result<void> trustWhom(ssl_ctx_st* context, const OutputSettings& settings)
{
    if (settings.trust == OutputTrust::Fingerprint)
        return {};
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    if (settings.trust == OutputTrust::System) {
        SSL_CTX_set_default_verify_paths(context);
        return {};
    }
    if (!QFile(settings.authority).open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, settings.authority};
    if (SSL_CTX_load_verify_file(context, QFile::encodeName(settings.authority).constData()) != 1)
        return Error{
            ErrorCode::InvalidInput,
            tr("%1 holds no certificate of an authority; a PEM file is needed").arg(settings.authority)};
    return {};
}

void expectHost(ssl_st* ssl, const QString& host)
{
    const QByteArray name = host.toUtf8();
    if (QHostAddress(host).isNull()) {
        SSL_set_tlsext_host_name(ssl, name.constData());
        SSL_set1_host(ssl, name.constData());
    } else {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name.constData());
    }
}

} // namespace

Result<std::unique_ptr<ClientTls>> ClientTls::begin(const OutputSettings& settings, int descriptor)
{
    ERR_clear_error();
    ssl_ctx_st* context = SSL_CTX_new(TLS_client_method());
    if (!context)
        return Error{ErrorCode::NetworkFailure, tr("TLS cannot be used on this computer")};
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    std::unique_ptr<ClientTls> tls(new ClientTls(context, settings.trust == OutputTrust::Fingerprint
                                                              ? fingerprintBytes(settings.fingerprint)
                                                              : QByteArray()));
    if (const auto trusted = trustWhom(context, settings); !trusted)
        return trusted.error();
    tls->m_ssl = SSL_new(context);
    if (!tls->m_ssl || SSL_set_fd(tls->m_ssl, descriptor) != 1)
        return Error{ErrorCode::NetworkFailure, tr("TLS cannot be used on this computer")};
    expectHost(tls->m_ssl, settings.host);
    SSL_set_connect_state(tls->m_ssl);
    return Result<std::unique_ptr<ClientTls>>(std::move(tls));
}

ClientTls::ClientTls(ssl_ctx_st* context, QByteArray pin)
    : m_context(context),
      m_pin(std::move(pin))
{
}

ClientTls::~ClientTls()
{
    SSL_free(m_ssl);
    SSL_CTX_free(m_context);
    ERR_clear_error();
}

ClientTls::Step ClientTls::stepOf(int result)
{
    switch (SSL_get_error(m_ssl, result)) {
    case SSL_ERROR_NONE:
        return Step::Done;
    case SSL_ERROR_WANT_READ:
        return Step::WantsRead;
    case SSL_ERROR_WANT_WRITE:
        return Step::WantsWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Step::Ended;
    default:
        return Step::Failed;
    }
}

ClientTls::Step ClientTls::handshake()
{
    ERR_clear_error();
    const Step step = stepOf(SSL_do_handshake(m_ssl));
    if (step == Step::Failed || step == Step::Ended) {
        m_failure = failureText();
        return Step::Failed;
    }
    if (step == Step::Done && !m_pin.isEmpty() && !isPinned()) {
        m_failure = tr("The receiver shows another certificate than the one that was pinned");
        return Step::Failed;
    }
    return step;
}

bool ClientTls::isPinned()
{
    X509* certificate = SSL_get1_peer_certificate(m_ssl);
    if (!certificate)
        return false;
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    const bool known = X509_digest(certificate, EVP_sha256(), digest, &size) == 1;
    X509_free(certificate);
    return known && m_pin == QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(size));
}

QString ClientTls::failureText() const
{
    const long verification = SSL_get_verify_result(m_ssl);
    if (verification == X509_V_ERR_HOSTNAME_MISMATCH || verification == X509_V_ERR_IP_ADDRESS_MISMATCH)
        return tr("The receiver's certificate is for another name than the one that is set here");
    if (verification != X509_V_OK)
        return tr("The receiver's certificate is not trusted (%1)")
            .arg(QString::fromLatin1(X509_verify_cert_error_string(verification)));
    const unsigned long reason = ERR_peek_error();
    if (reason == 0)
        return tr("The receiver closed the connection in the middle of the TLS handshake");
    if (ERR_GET_REASON(reason) == SSL_R_WRONG_VERSION_NUMBER)
        return tr("The receiver does not speak TLS on this port");
    const char* text = ERR_reason_error_string(reason);
    return tr("TLS failed (%1)").arg(text ? QString::fromLatin1(text) : tr("unknown"));
}

ClientTls::Step ClientTls::write(const char* bytes, std::size_t size, std::size_t& written)
{
    ERR_clear_error();
    written = 0;
    return stepOf(SSL_write_ex(m_ssl, bytes, size, &written) == 1 ? 1 : 0);
}

ClientTls::Step ClientTls::read(char* into, std::size_t size)
{
    ERR_clear_error();
    std::size_t bytes = 0;
    return stepOf(SSL_read_ex(m_ssl, into, size, &bytes) == 1 ? 1 : 0);
}

void ClientTls::sayGoodbye()
{
    ERR_clear_error();
    if (SSL_is_init_finished(m_ssl) == 1)
        SSL_shutdown(m_ssl);
}

} // namespace duskwatch
