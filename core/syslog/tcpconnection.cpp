// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/tcpconnection.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace duskwatch {
namespace {

QHostAddress peerOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&storage), &size) != 0)
        return {};
    const QHostAddress address(reinterpret_cast<const sockaddr*>(&storage));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:192.0.2.1
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

TcpConnection::TcpConnection(int descriptor, std::int64_t nowMs)
    : m_descriptor(descriptor),
      m_lastHeardMs(nowMs),
      m_peer(peerOf(descriptor))
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

TcpConnection::~TcpConnection()
{
    ::close(m_descriptor);
}

TcpConnection::Piece TcpConnection::read(std::span<char> buffer, std::int64_t receivedAtMs, FrameSink& sink)
{
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return {0, 0, errno == EAGAIN || errno == EWOULDBLOCK};
    const auto bytes = static_cast<std::size_t>(got);
    const std::size_t before = m_framer.frames();
    m_framer.feed({buffer.data(), bytes}, receivedAtMs, sink);
    return {bytes, m_framer.frames() - before, bytes > 0};
}

void TcpConnection::finish(std::int64_t receivedAtMs, FrameSink& sink)
{
    m_framer.finish(receivedAtMs, sink);
}

std::size_t TcpConnection::waitingBytes() const
{
    int waiting = 0;
    return ::ioctl(m_descriptor, FIONREAD, &waiting) == 0 && waiting > 0 ? static_cast<std::size_t>(waiting)
                                                                         : 0;
}

} // namespace duskwatch
