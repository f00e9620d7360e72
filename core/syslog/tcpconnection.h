// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/framer.h"
#include "core/syslog/tlsstream.h"

#include <QHostAddress>

#include <cstdint>
#include <memory>
#include <span>

namespace duskwatch {

/// One peer's TCP connection: its descriptor, which it owns and closes, and its unfinished frame. Kept small,
/// as there may be a thousand idle ones: the bytes are read into a buffer of the caller's. Owned by the
/// listener, lives in its thread.
class TcpConnection
{
public:
    /// Takes over \a descriptor and makes it non-blocking. \a nowMs is monotonic. \a tls: what the peer sends is
    /// encrypted; borrowed, must outlive this; null: it is not.
    TcpConnection(int descriptor, std::int64_t nowMs, TlsContext* tls = nullptr);
    ~TcpConnection();
    TcpConnection(const TcpConnection&) = delete;
    TcpConnection& operator=(const TcpConnection&) = delete;

    struct Piece
    {
        std::size_t bytes = 0;  ///< as they came over the wire
        std::size_t frames = 0; ///< that it completed
        bool open = true;       ///< false: the peer has closed or the connection broke
    };
    /// Reads at most a buffer full of what has arrived, without waiting, and hands its frames to \a sink. With TLS half
    /// of \a buffer is for what it means, and it holds at least 64 KiB.
    Piece read(std::span<char> buffer, std::int64_t receivedAtMs, FrameSink& sink);
    /// Hands what is left to \a sink as an incomplete frame.
    void finish(std::int64_t receivedAtMs, FrameSink& sink);

    /// Bytes the kernel holds for us at this moment.
    std::size_t waitingBytes() const;
    /// Memory kept for an unfinished frame, in bytes.
    std::size_t heldBytes() const { return m_framer.heldBytes(); }
    /// Where the peer is; null when it was gone already. An IPv4 peer is one however we listen.
    const QHostAddress& peer() const { return m_peer; }

    /// When it was last heard, monotonic milliseconds.
    std::int64_t lastHeardMs() const { return m_lastHeardMs; }
    void heardAt(std::int64_t nowMs) { m_lastHeardMs = nowMs; }

    /// When it was made, monotonic milliseconds.
    std::int64_t startedMs() const { return m_startedMs; }
    void startedAt(std::int64_t nowMs) { m_startedMs = nowMs; }
    /// Always, unless a TLS handshake is under way.
    bool isEstablished() const { return !m_tls || m_tls->isEstablished(); }
    /// Why TLS failed, for people; empty: it did not.
    QString failure() const;
    /// Gives it up for \a reason, which failure() says from now on.
    void fail(const QString& reason) { m_failure = reason; }

private:
    ssize_t receive(std::span<char> buffer);
    Piece readEncrypted(std::span<char> buffer, std::int64_t receivedAtMs, FrameSink& sink);

    int m_descriptor;
    std::int64_t m_lastHeardMs;
    QHostAddress m_peer;
    Framer m_framer;
    std::int64_t m_startedMs;
    QString m_failure;
    std::unique_ptr<TlsStream> m_tls;
};

} // namespace duskwatch
