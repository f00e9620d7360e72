// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/portcheck.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUdpSocket>

namespace duskwatch {
namespace {

Result<void> tryToBind(QAbstractSocket& socket, const ListenerSettings& settings,
                       QAbstractSocket::BindMode mode)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    if (socket.bind(settings.address, settings.port, mode))
        return {};
    const QString place = listenPlace(settings);
    switch (socket.error()) {
    case QAbstractSocket::AddressInUseError:
        return Error{ErrorCode::PortInUse, place};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error{ErrorCode::AddressUnavailable, place};
    default:
        return Error{ErrorCode::NetworkFailure, place + QStringLiteral(": ") + socket.errorString()};
    }
}

} // namespace

Result<void> checkPort(const ListenerSettings& settings)
{
    if (settings.transport == Transport::Udp) {
        QUdpSocket socket; // sharing a place would take another program's datagrams
        return tryToBind(socket, settings, QAbstractSocket::DontShareAddress);
    }
    QTcpSocket socket;
    // As a listener binds: what a connection left behind that has ended is no obstacle.
    return tryToBind(socket, settings, QAbstractSocket::ReuseAddressHint);
}

} // namespace duskwatch
