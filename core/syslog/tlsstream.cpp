// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/tlsstream.h"

#include "core/syslog/tlscontext.h"
#include "core/syslog/tlsfailure.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace duskwatch {
namespace {

constexpr char kHandshakeRecord = 22; ///< RFC 8446 section 5.1: how every client begins

TlsStream* streamOf(BIO* bio)
{
    return static_cast<TlsStream*>(BIO_get_data(bio));
}

} // namespace

TlsStream::TlsStream(TlsContext& context, int descriptor)
    : m_descriptor(descriptor),
      m_ssl(SSL_new(context.handle()))
{
    BIO* bio = m_ssl ? newBio(this) : nullptr;
    if (!bio)
        return;
    SSL_set_bio(m_ssl, bio, bio);
    SSL_set_accept_state(m_ssl);
}

TlsStream::~TlsStream()
{
    if (isEstablished() && m_failure.isEmpty())
        SSL_shutdown(m_ssl);
    SSL_free(m_ssl);
    ERR_clear_error();
}

bio_st* TlsStream::newBio(TlsStream* stream)
{
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "duskwatch");
        BIO_meth_set_read(made, &TlsStream::readInput);
        BIO_meth_set_write(made, &TlsStream::writeOutput);
        BIO_meth_set_ctrl(made, &TlsStream::control);
        return made;
    }();
    BIO* bio = BIO_new(method);
    if (bio) {
        BIO_set_data(bio, stream);
        BIO_set_init(bio, 1);
    }
    return bio;
}

int TlsStream::readInput(bio_st* bio, char* into, int size)
{
    std::string_view& input = streamOf(bio)->m_input;
    BIO_clear_retry_flags(bio);
    if (input.empty()) {
        BIO_set_retry_read(bio);
        return -1;
    }
    const std::size_t part = std::min(input.size(), static_cast<std::size_t>(std::max(size, 0)));
    std::memcpy(into, input.data(), part);
    input.remove_prefix(part);
    return static_cast<int>(part);
}

/// What a server of syslog says is small; a sender that does not even take that is given up.
int TlsStream::writeOutput(bio_st* bio, const char* bytes, int size)
{
    BIO_clear_retry_flags(bio);
    ssize_t sent = 0;
    do {
        sent = ::send(streamOf(bio)->m_descriptor, bytes, static_cast<std::size_t>(std::max(size, 0)),
                      MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return static_cast<int>(sent);
}

long TlsStream::control(bio_st*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

bool TlsStream::isEstablished() const
{
    return m_ssl && SSL_is_init_finished(m_ssl) == 1;
}

TlsStream::Read TlsStream::read(std::span<char> into)
{
    if (!m_begun && !m_input.empty()) {
        m_begun = true;
        if (m_input.front() != kHandshakeRecord)
            m_failure = plainTextFailure();
    }
    if (!m_ssl || !m_failure.isEmpty())
        return {Step::Failed};
    ERR_clear_error();
    std::size_t bytes = 0;
    const int done = SSL_read_ex(m_ssl, into.data(), into.size(), &bytes);
    if (done == 1)
        return {Step::Data, bytes};
    switch (SSL_get_error(m_ssl, done)) {
    case SSL_ERROR_WANT_READ:
        return {Step::NeedsMore};
    case SSL_ERROR_ZERO_RETURN:
        return {Step::Ended};
    default:
        m_failure = tlsFailureText(ERR_peek_last_error(), SSL_get_verify_result(m_ssl));
        return {Step::Failed};
    }
}

void TlsStream::closedByPeer()
{
    if (m_begun && !isEstablished() &&
        m_failure.isEmpty()) // one that never said a word only looked who is there
        m_failure = tlsFailureText(0, X509_V_OK);
}

} // namespace duskwatch
