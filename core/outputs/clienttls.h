// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/outputs/outputsettings.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace duskwatch {

/// TLS towards a receiver of syslog (RFC 5425): version 1.2 or newer, its certificate judged by the system's
/// authorities, by one of the user's, or by its fingerprint alone. Owned by the connection; the output's thread.
class ClientTls
{
public:
    /// Over \a descriptor, which is borrowed. Errors: NetworkFailure, FileUnreadable, InvalidInput (the authority's file).
    static Result<std::unique_ptr<ClientTls>> begin(const OutputSettings& settings, int descriptor);
    ~ClientTls();
    ClientTls(const ClientTls&) = delete;
    ClientTls& operator=(const ClientTls&) = delete;

    enum class Step { Done, WantsRead, WantsWrite, Ended, Failed };
    /// Goes on with the handshake. Once it is Done nothing is held against the receiver's certificate.
    Step handshake();
    Step write(const char* bytes, std::size_t size, std::size_t& written);
    /// What a receiver sends is not for us; it is taken all the same, or its rest would break off the connection.
    Step read(char* into, std::size_t size);
    /// Says that nothing more comes.
    void sayGoodbye();
    /// Of the handshake that failed, for people.
    QString failure() const { return m_failure; }

private:
    ClientTls(ssl_ctx_st* context, QByteArray pin);
    Step stepOf(int result);
    bool isPinned();
    QString failureText() const;

    ssl_ctx_st* m_context;
    ssl_st* m_ssl = nullptr;
    const QByteArray m_pin; ///< SHA-256 of the certificate; empty: judged by authorities
    QString m_failure;
};

} // namespace duskwatch
