// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/httpsserver.h"

#include <algorithm>

#include <unistd.h>

namespace duskwatch::simulator {

namespace {
constexpr std::size_t kMostConnections = 128;
} // namespace

HttpsServer::HttpsServer(HttpConnection::Handler handler, QObject* parent)
    : QTcpServer(parent),
      m_handler(std::move(handler))
{
}

HttpsServer::~HttpsServer()
{
    // While m_connections is still there, which their ends change.
    for (HttpConnection* const connection : std::vector(m_connections)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> HttpsServer::start(const QHostAddress& address, std::uint16_t port)
{
    if (listen(address, port))
        return {};
    switch (serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Error{ErrorCode::PortInUse, QString::number(port)};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error{ErrorCode::AddressUnavailable, address.toString()};
    default:
        return Error{ErrorCode::NetworkFailure, errorString()};
    }
}

void HttpsServer::closeConnections()
{
    for (HttpConnection* const connection : std::vector(m_connections))
        connection->closeWhenIdle();
}

void HttpsServer::incomingConnection(qintptr descriptor)
{
    if (m_connections.size() >= kMostConnections) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    auto* const connection = new HttpConnection(m_handler, this);
    connect(connection, &HttpConnection::finished, this, [this, connection] {
        m_connections.erase(std::remove(m_connections.begin(), m_connections.end(), connection),
                            m_connections.end());
        connection->deleteLater();
    });
    m_connections.push_back(connection);
    if (!connection->start(descriptor, m_configuration)) {
        m_connections.pop_back();
        delete connection;
        ::close(static_cast<int>(descriptor));
    }
}

} // namespace duskwatch::simulator
