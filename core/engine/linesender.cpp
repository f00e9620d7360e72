// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linesender.h"

#include <QNetworkProxy>

#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

constexpr auto kPatience = std::chrono::seconds(5);

} // namespace

LineSender::LineSender(const QHostAddress& address, quint16 port, const QByteArray& bytes,
                       std::function<void(const Result<void>&)> done, QObject* parent)
    : QObject(parent),
      m_bytes(bytes),
      m_done(std::move(done))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.write(m_bytes);
        m_socket.disconnectFromHost(); // once all is written
    });
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { finish({}); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            finish(Error{ErrorCode::NetworkFailure, m_socket.errorString()});
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{ErrorCode::NetworkFailure, tr("Nobody answered within 5 seconds")});
    });
    m_deadline.start(kPatience);
    m_socket.connectToHost(address, port);
}

void LineSender::finish(const Result<void>& result)
{
    m_deadline.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace duskwatch
