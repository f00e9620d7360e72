// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/linesender.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QUdpSocket>

#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

constexpr auto kPatience = std::chrono::seconds(5);

std::unique_ptr<QAbstractSocket> socketFor(Transport transport)
{
    switch (transport) {
    case Transport::Tls:
        return std::make_unique<QSslSocket>();
    case Transport::Udp:
        return std::make_unique<QUdpSocket>();
    case Transport::Tcp:
        break;
    }
    return std::make_unique<QTcpSocket>();
}

} // namespace

LineSender::LineSender(const LinePlace& place, const QByteArray& bytes,
                       std::function<void(const Result<void>&)> done, QObject* parent)
    : QObject(parent),
      m_bytes(bytes),
      m_done(std::move(done)),
      m_socket(socketFor(place.transport))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish(Error{ErrorCode::NetworkFailure, tr("Nobody answered within 5 seconds")});
    });
    m_deadline.start(kPatience);
    if (place.transport == Transport::Udp)
        QMetaObject::invokeMethod(
            this, [this, place] { sendDatagram(place); }, Qt::QueuedConnection);
    else
        connectTo(place);
}

void LineSender::connectTo(const LinePlace& place)
{
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, [this] { finish({}); });
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                if (error != QAbstractSocket::RemoteHostClosedError)
                    finish(Error{ErrorCode::NetworkFailure, m_socket->errorString()});
            });
    if (auto* encrypted = qobject_cast<QSslSocket*>(m_socket.get())) {
        connect(encrypted, &QSslSocket::encrypted, this, &LineSender::sendAll);
        encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
        encrypted->connectToHostEncrypted(place.address.toString(), place.port);
    } else {
        connect(m_socket.get(), &QAbstractSocket::connected, this, &LineSender::sendAll);
        m_socket->connectToHost(place.address, place.port);
    }
}

void LineSender::sendAll()
{
    m_socket->write(m_bytes);
    m_socket->disconnectFromHost(); // once all is written
}

void LineSender::sendDatagram(const LinePlace& place)
{
    auto* socket = qobject_cast<QUdpSocket*>(m_socket.get());
    if (socket->writeDatagram(m_bytes, place.address, place.port) == m_bytes.size())
        finish({});
    else
        finish(Error{ErrorCode::NetworkFailure, socket->errorString()});
}

void LineSender::finish(const Result<void>& result)
{
    m_deadline.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace duskwatch
