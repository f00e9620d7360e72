// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/udpsocket.h"

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace duskwatch {
namespace {

constexpr int kKernelBytes = 16 << 20; ///< asked for; the system may give less (net.core.rmem_max)

struct Place
{
    sockaddr_storage storage{};
    socklen_t size = 0;
    bool everyAddress = false; ///< IPv4 too
};

Place placeOf(const ListenerSettings& settings)
{
    Place place;
    place.everyAddress = settings.address == QHostAddress(QHostAddress::Any);
    if (settings.address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto* ipv4 = reinterpret_cast<sockaddr_in*>(&place.storage);
        ipv4->sin_family = AF_INET;
        ipv4->sin_port = htons(settings.port);
        ipv4->sin_addr.s_addr = htonl(settings.address.toIPv4Address());
        place.size = sizeof *ipv4;
        return place;
    }
    auto* ipv6 = reinterpret_cast<sockaddr_in6*>(&place.storage);
    ipv6->sin6_family = AF_INET6;
    ipv6->sin6_port = htons(settings.port);
    const Q_IPV6ADDR address = settings.address.toIPv6Address(); // all zero for every address
    std::memcpy(ipv6->sin6_addr.s6_addr, address.c, sizeof address.c);
    place.size = sizeof *ipv6;
    return place;
}

Error failure(const ListenerSettings& settings, int reason)
{
    const QString place = listenPlace(settings);
    if (reason == EADDRINUSE)
        return {ErrorCode::PortInUse, place};
    if (reason == EADDRNOTAVAIL)
        return {ErrorCode::AddressUnavailable, place};
    return {ErrorCode::NetworkFailure,
            place + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(reason))};
}

void setNumber(int descriptor, int level, int option, int value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

} // namespace

UdpSocket::~UdpSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> UdpSocket::bind(const ListenerSettings& settings)
{
    Place place = placeOf(settings);
    m_descriptor = ::socket(place.storage.ss_family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0 && place.everyAddress && errno == EAFNOSUPPORT) { // a computer without IPv6
        ListenerSettings ipv4 = settings;
        ipv4.address = QHostAddress(QHostAddress::AnyIPv4);
        place = placeOf(ipv4);
        m_descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    }
    if (m_descriptor < 0)
        return failure(settings, errno);
    if (place.storage.ss_family == AF_INET6)
        setNumber(m_descriptor, IPPROTO_IPV6, IPV6_V6ONLY, place.everyAddress ? 0 : 1);
    setNumber(m_descriptor, SOL_SOCKET, SO_RCVBUF, kKernelBytes);
    setNumber(m_descriptor, SOL_SOCKET, SO_RCVBUFFORCE, kKernelBytes); // where we may
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr*>(&place.storage), place.size) != 0)
        return failure(settings, errno);
    m_datagramBytes = settings.maxDatagramBytes;
    makeRoom();
    return {};
}

void UdpSocket::makeRoom()
{
    m_bytes.resize(kBatch * m_datagramBytes);
    m_senders.resize(kBatch);
    m_pieces.resize(kBatch);
    m_headers.resize(kBatch);
    m_datagrams.reserve(kBatch);
    for (std::size_t i = 0; i < kBatch; ++i) {
        m_pieces[i] = {m_bytes.data() + i * m_datagramBytes, m_datagramBytes};
        m_headers[i] = {};
        m_headers[i].msg_hdr.msg_iov = &m_pieces[i];
        m_headers[i].msg_hdr.msg_iovlen = 1;
        m_headers[i].msg_hdr.msg_name = &m_senders[i];
    }
}

std::span<const UdpSocket::Datagram> UdpSocket::receive()
{
    m_datagrams.clear();
    for (mmsghdr& header : m_headers)
        header.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
    int count = 0;
    do {
        count = ::recvmmsg(m_descriptor, m_headers.data(), kBatch, MSG_DONTWAIT, nullptr);
    } while (count < 0 && errno == EINTR);
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const mmsghdr& header = m_headers[index];
        m_datagrams.push_back({{m_bytes.data() + index * m_datagramBytes, header.msg_len},
                               (header.msg_hdr.msg_flags & MSG_TRUNC) != 0,
                               &m_senders[index]});
    }
    return m_datagrams;
}

quint16 UdpSocket::port() const
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (m_descriptor < 0 || ::getsockname(m_descriptor, reinterpret_cast<sockaddr*>(&storage), &size) != 0)
        return 0;
    return ntohs(storage.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port
                                               : reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
}

/// Asked for instead of told with each datagram (SO_RXQ_OVFL): it is known also when nothing comes any more.
qint64 UdpSocket::dropped() const
{
    std::array<quint32, SK_MEMINFO_VARS> figures{};
    socklen_t size = sizeof figures;
    if (m_descriptor < 0 || ::getsockopt(m_descriptor, SOL_SOCKET, SO_MEMINFO, figures.data(), &size) != 0)
        return 0;
    return figures[SK_MEMINFO_DROPS];
}

} // namespace duskwatch
