// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/listenerstub.h"

namespace duskwatch::simulator {

ListenerStub::ListenerStub(QObject* parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &ListenerStub::onConnection);
}

quint16 ListenerStub::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void ListenerStub::stopReading()
{
    m_reads = false;
    for (QTcpSocket* const socket : std::as_const(m_sockets))
        socket->setReadBufferSize(1024);
}

void ListenerStub::hangUp()
{
    for (QTcpSocket* const socket : std::as_const(m_sockets))
        socket->abort();
}

qint64 ListenerStub::lineCount() const
{
    qint64 lines = 0;
    for (const QByteArray& bytes : m_received)
        lines += bytes.count('\n');
    return lines;
}

void ListenerStub::onConnection()
{
    while (QTcpSocket* const socket = nextPendingConnection()) {
        const qsizetype index = m_received.size();
        m_received.emplaceBack();
        m_sockets.append(socket);
        if (!m_reads)
            socket->setReadBufferSize(1024);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, index] {
            if (m_reads)
                m_received[index] += socket->readAll();
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_closed; });
    }
}

} // namespace duskwatch::simulator
