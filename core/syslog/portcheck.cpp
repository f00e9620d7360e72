// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/portcheck.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace duskwatch {

Result<void> checkPort(const ListenerSettings& settings)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // As a listener binds: what a connection left behind that has ended is no obstacle.
    if (socket.bind(settings.address, settings.port, QAbstractSocket::ReuseAddressHint))
        return {};
    const QString place =
        TcpListener::tr("Port %1 on %2").arg(QString::number(settings.port), settings.address.toString());
    switch (socket.error()) {
    case QAbstractSocket::AddressInUseError:
        return Error{ErrorCode::PortInUse, place};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error{ErrorCode::AddressUnavailable, place};
    default:
        return Error{ErrorCode::NetworkFailure, place + QStringLiteral(": ") + socket.errorString()};
    }
}

} // namespace duskwatch
