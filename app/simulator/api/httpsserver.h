// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/httpconnection.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <cstdint>
#include <vector>

namespace duskwatch::simulator {

/// Accepts connections and hands them the certificate of the moment. At most 128 at once; further ones are ended.
/// Written by hand instead of with Qt's HTTP server, which decodes the target of a request (a signature covers its
/// bytes) and cannot end, slow down or stream an answer, nor change its certificate while it runs.
/// Lives in the thread that made it and needs its event loop.
class HttpsServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit HttpsServer(HttpConnection::Handler handler, QObject* parent = nullptr);
    ~HttpsServer() override;

    /// Fails with PortInUse, AddressUnavailable or NetworkFailure.
    Result<void> start(const QHostAddress& address, std::uint16_t port);
    /// Is used for connections from now on.
    void setConfiguration(const QSslConfiguration& configuration) { m_configuration = configuration; }
    /// Ends all connections that wait for a request, and the others after their answer.
    void closeConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const HttpConnection::Handler m_handler;
    QSslConfiguration m_configuration;
    std::vector<HttpConnection*> m_connections; ///< children of this
};

} // namespace duskwatch::simulator
