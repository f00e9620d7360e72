// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/syslog/tlsfiles.h"

#include <cstdint>
#include <memory>

struct ssl_ctx_st;

namespace duskwatch {

/// What all TLS connections of one listener share: certificate, key, and whose certificates senders must show. TLS 1.2
/// and newer; no renegotiation, no resumption, no compression. Owned by the listener; the syslog thread.
class TlsContext
{
public:
    /// Reads the files, and refuses what could not serve. Errors: FileUnreadable (no such file, no right),
    /// InvalidInput (no certificate in it, a key with a passphrase, a key of another certificate, expired, not valid yet);
    /// the detail names the file. Nothing of the key is in an error.
    static Result<std::unique_ptr<TlsContext>> load(const TlsFiles& files, std::int64_t nowMs);
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    ssl_ctx_st* handle() const { return m_context; }
    /// When the certificate ends, UTC.
    std::int64_t expiryMs() const { return m_expiryMs; }

private:
    TlsContext(ssl_ctx_st* context, std::int64_t expiryMs);

    ssl_ctx_st* m_context;
    std::int64_t m_expiryMs;
};

} // namespace duskwatch
