// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace duskwatch {

RawClient::RawClient()
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::connectTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

void RawClient::send(const QByteArray& bytes)
{
    m_unsent += bytes;
    pump();
}

bool RawClient::pump()
{
    qsizetype sent = 0;
    while (sent < m_unsent.size()) {
        const ssize_t taken =
            ::send(m_descriptor, m_unsent.constData() + sent,
                   static_cast<std::size_t>(m_unsent.size() - sent), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (taken < 0)
            break;
        sent += taken;
    }
    m_unsent.remove(0, sent);
    return m_unsent.isEmpty();
}

bool RawClient::isClosedByPeer()
{
    char byte = 0;
    const ssize_t got = ::recv(m_descriptor, &byte, 1, MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK);
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void RawClient::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

} // namespace duskwatch
