// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/connection.h"

namespace duskwatch::simulator {

namespace {
/// A listener of syslog has nothing to say; what it says all the same is thrown away.
constexpr qint64 kReadBufferBytes = 4096;
} // namespace

Connection::Connection(qint64 enoughWaitingBytes, QObject* parent)
    : QObject(parent),
      m_enoughWaitingBytes(enoughWaitingBytes)
{
    m_socket.setReadBufferSize(kReadBufferBytes);
    connect(&m_socket, &QTcpSocket::connected, this, &Connection::opened);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.skip(m_socket.bytesAvailable()); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Connection::onError);
}

void Connection::open(const QString& host, std::uint16_t port)
{
    m_socket.connectToHost(host, port);
}

bool Connection::isOpen() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void Connection::send(const simulation::TextBuffer& frames, const std::vector<std::size_t>& ends)
{
    for (const std::size_t end : ends)
        m_ends.push_back(m_bytesGiven + end);
    m_bytesGiven += frames.size();
    m_socket.write(frames.view().data(), static_cast<qint64>(frames.size()));
}

void Connection::close()
{
    m_closing = true;
    m_socket.disconnectFromHost();
}

void Connection::onBytesWritten(qint64 count)
{
    m_bytesTaken += static_cast<std::uint64_t>(count);
    while (!m_ends.empty() && m_ends.front() <= m_bytesTaken) {
        m_ends.pop_front();
        ++m_framesTaken;
    }
    Q_EMIT roomLeft();
}

void Connection::onError()
{
    if (!m_closing)
        Q_EMIT failed();
}

} // namespace duskwatch::simulator
