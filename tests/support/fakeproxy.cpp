// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

#include <memory>

namespace duskwatch::test {

FakeProxy::FakeProxy(Mood mood)
    : m_mood(mood)
{
    setProxy(QNetworkProxy::NoProxy);
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = nextPendingConnection()) {
            auto unread = std::make_shared<QByteArray>();
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, this, [this, client, unread] { read(client, *unread); });
        }
    });
}

void FakeProxy::read(QTcpSocket* client, QByteArray& unread)
{
    const QByteArray bytes = client->readAll();
    m_openBytes += bytes;
    unread += bytes;
    if (unread.startsWith('\x05'))
        readSocks(client, unread);
    else
        readHttp(client, unread);
}

void FakeProxy::readHttp(QTcpSocket* client, QByteArray& unread)
{
    if (!unread.contains("\r\n\r\n"))
        return;
    m_target = unread.split(' ').value(1);
    if (m_mood != Mood::Willing) {
        client->write(m_mood == Mood::Refuses
                          ? "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
                          : "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                            "Content-Length: 0\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    const qsizetype colon = m_target.lastIndexOf(':');
    openTunnel(client, m_target.left(colon), m_target.mid(colon + 1).toUShort(), "HTTP/1.1 200 OK\r\n\r\n");
}

void FakeProxy::readSocks(QTcpSocket* client, QByteArray& unread)
{
    constexpr qsizetype kRequestSize = 10; // with an IPv4 address
    if (unread.size() >= 2 && unread.size() < kRequestSize) {
        client->write(m_mood == Mood::WantsLogin ? QByteArray("\x05\xFF", 2) : QByteArray("\x05\x00", 2));
        unread =
            QByteArray("\x05"); // the next message begins with the same byte, so it is read behind this one
        return;
    }
    if (unread.size() < kRequestSize)
        return;
    const QByteArray request = unread.right(kRequestSize);
    const auto byte = [&request](qsizetype at) {
        return static_cast<quint8>(request[at]);
    };
    const QByteArray host = QByteArray::number(byte(4)) + '.' + QByteArray::number(byte(5)) + '.' +
                            QByteArray::number(byte(6)) + '.' + QByteArray::number(byte(7));
    const auto port = static_cast<quint16>(byte(8) * 256 + byte(9));
    m_target = host + ':' + QByteArray::number(port);
    if (m_mood == Mood::Refuses) {
        client->write(QByteArray("\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00", kRequestSize));
        client->disconnectFromHost();
        return;
    }
    openTunnel(client, host, port, QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", kRequestSize));
}

void FakeProxy::openTunnel(QTcpSocket* client, const QByteArray& host, quint16 port,
                           const QByteArray& welcome)
{
    client->disconnect(this);
    auto* server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QTcpSocket::connected, client, [this, client, welcome] {
        ++m_tunnels;
        client->write(welcome);
    });
    connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
    connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    server->connectToHost(QString::fromLatin1(host), port);
}

} // namespace duskwatch::test
