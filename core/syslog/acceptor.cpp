// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/acceptor.h"

#include <QNetworkProxy>

namespace duskwatch {

Acceptor::Acceptor(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy); // a proxy set for the program is for going out
    setListenBacklogSize(1024);       // all peers come back at once after a restart
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    Q_EMIT accepted(descriptor);
}

} // namespace duskwatch
