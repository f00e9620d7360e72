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

constexpr std::size_t kRecordBytes = 16'384; ///< at most in one record of TLS

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

TcpConnection::TcpConnection(int descriptor, std::int64_t nowMs, TlsContext* tls)
    : m_descriptor(descriptor),
      m_lastHeardMs(nowMs),
      m_peer(peerOf(descriptor)),
      m_startedMs(nowMs),
      m_tls(tls ? std::make_unique<TlsStream>(*tls, descriptor) : nullptr)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

TcpConnection::~TcpConnection()
{
    m_tls.reset(); // says goodbye
    ::close(m_descriptor);
}

ssize_t TcpConnection::receive(std::span<char> buffer)
{
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    } while (got < 0 && errno == EINTR);
    return got;
}

TcpConnection::Piece TcpConnection::read(std::span<char> buffer, std::int64_t receivedAtMs, FrameSink& sink)
{
    if (m_tls)
        return readEncrypted(buffer, receivedAtMs, sink);
    const ssize_t got = receive(buffer);
    if (got < 0)
        return {0, 0, errno == EAGAIN || errno == EWOULDBLOCK};
    const auto bytes = static_cast<std::size_t>(got);
    const std::size_t before = m_framer.frames();
    m_framer.feed({buffer.data(), bytes}, receivedAtMs, sink);
    return {bytes, m_framer.frames() - before, bytes > 0};
}

/// All that was received is used up: of a record that is not whole yet the TLS library keeps the part. So what is left
/// to read is left with the kernel, where it is watched. Records are joined before they are framed, so that few frames
/// are cut.
TcpConnection::Piece TcpConnection::readEncrypted(std::span<char> buffer, std::int64_t receivedAtMs,
                                                  FrameSink& sink)
{
    const std::span<char> plain = buffer.subspan(buffer.size() / 2);
    const ssize_t got = receive(buffer.first(buffer.size() / 2));
    if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return {0, 0, true};
    if (got <= 0) {
        m_tls->closedByPeer();
        return {0, 0, false};
    }
    const auto bytes = static_cast<std::size_t>(got);
    const std::size_t before = m_framer.frames();
    m_tls->take({buffer.data(), bytes});
    std::size_t filled = 0;
    TlsStream::Read read;
    do {
        read = m_tls->read(plain.subspan(filled));
        filled += read.bytes;
        if (read.step != TlsStream::Step::Data || plain.size() - filled < kRecordBytes) {
            m_framer.feed({plain.data(), filled}, receivedAtMs, sink);
            filled = 0;
        }
    } while (read.step == TlsStream::Step::Data);
    return {bytes, m_framer.frames() - before, read.step == TlsStream::Step::NeedsMore};
}

QString TcpConnection::failure() const
{
    return m_failure.isEmpty() && m_tls ? m_tls->failure() : m_failure;
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
