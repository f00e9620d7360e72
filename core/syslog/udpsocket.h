// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/syslog/sysloglistener.h"

#include <sys/socket.h>

#include <span>
#include <vector>

namespace duskwatch {

/// A bound UDP socket, read many datagrams at a time (recvmmsg). Owned by the UDP listener, lives in its thread; closes
/// when it goes.
class UdpSocket
{
public:
    /// One read by receive(); valid until the next call.
    struct Datagram
    {
        std::span<const char> bytes;
        bool cut = false; ///< it was longer
        const sockaddr_storage* sender = nullptr;
    };

    UdpSocket() = default;
    ~UdpSocket();
    UdpSocket(const UdpSocket&) = delete;
    UdpSocket& operator=(const UdpSocket&) = delete;

    /// Once. Errors: PortInUse, AddressUnavailable, NetworkFailure.
    Result<void> bind(const ListenerSettings& settings);
    /// What has arrived, without waiting: none when nothing has.
    std::span<const Datagram> receive();
    int descriptor() const { return m_descriptor; }
    /// The port bound to; 0: none.
    quint16 port() const;
    /// Datagrams that the system threw away since bind(), as its buffer was full.
    qint64 dropped() const;

private:
    static constexpr std::size_t kBatch = 32;

    void makeRoom();

    int m_descriptor = -1;
    std::size_t m_datagramBytes = 0;
    std::vector<char> m_bytes; ///< room for kBatch datagrams
    std::vector<sockaddr_storage> m_senders;
    std::vector<iovec> m_pieces;
    std::vector<mmsghdr> m_headers;
    std::vector<Datagram> m_datagrams;
};

} // namespace duskwatch
