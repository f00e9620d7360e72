// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syslogreceiver.h"

#include <QRegularExpression>
#include <QSet>
#include <QSslSocket>

#include <sys/socket.h>

namespace duskwatch::test {

SyslogReceiver::SyslogReceiver(std::optional<QSslConfiguration> tls)
    : m_tls(std::move(tls))
{
}

bool SyslogReceiver::start()
{
    const bool listening = listen(QHostAddress::LocalHost, m_port);
    m_port = serverPort();
    return listening;
}

void SyslogReceiver::stop()
{
    close();
    for (QTcpSocket* socket : m_open.keys()) {
        read(socket);
        socket->disconnectFromHost();
    }
}

void SyslogReceiver::abort()
{
    close();
    const QList<QTcpSocket*> sockets = m_open.keys();
    m_open.clear();
    for (QTcpSocket* socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void SyslogReceiver::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket* socket = nullptr;
    if (m_tls) {
        auto* secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        if (!m_reading) {
            const int little = 4096;
            ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_RCVBUF, &little, sizeof little);
            socket->setReadBufferSize(1);
        }
        socket->setSocketDescriptor(descriptor);
    }
    m_open.insert(socket, {});
    if (m_reading)
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        read(socket);
        m_open.remove(socket);
        socket->deleteLater();
    });
}

void SyslogReceiver::read(QTcpSocket* socket)
{
    if (!m_reading || !m_open.contains(socket))
        return;
    static const QRegularExpression kNumbers(QStringLiteral(" log=\"(\\d+)\" line=\"(\\d+)\""));
    QByteArray& bytes = m_open[socket];
    bytes += socket->readAll();
    qsizetype at = 0;
    for (;;) {
        const qsizetype space = bytes.indexOf(' ', at);
        if (space < 0)
            break;
        bool ok = false;
        const qsizetype size = bytes.mid(at, space - at).toInt(&ok);
        if (!ok || size <= 0) {
            m_broken = true;
            break;
        }
        if (bytes.size() - space - 1 < size)
            break;
        const QByteArray message = bytes.mid(space + 1, size);
        at = space + 1 + size;
        ReceivedMessage received;
        const qsizetype end = message.indexOf("] ");
        received.head = message.left(end + 1);
        received.text = message.mid(end + 2);
        const auto numbers = kNumbers.match(QString::fromUtf8(received.head));
        if (numbers.hasMatch()) {
            received.log = numbers.captured(1).toLongLong();
            received.line = numbers.captured(2).toLongLong();
        }
        m_messages.append(received);
    }
    bytes.remove(0, at);
}

QList<QByteArray> SyslogReceiver::distinctTexts(qint64 log) const
{
    QList<QByteArray> texts;
    QSet<qint64> seen;
    for (const ReceivedMessage& message : m_messages) {
        if (message.log != log || seen.contains(message.line))
            continue;
        seen.insert(message.line);
        texts.append(message.text);
    }
    return texts;
}

} // namespace duskwatch::test
