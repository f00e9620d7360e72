// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace duskwatch::test {

/// A proxy on 127.0.0.1 that speaks HTTP CONNECT (RFC 9110 section 9.3.6) and SOCKS5 (RFC 1928) without a log-in,
/// told apart by their first byte. Lives in the test's thread.
class FakeProxy : public QTcpServer
{
    Q_OBJECT
public:
    enum class Mood { Willing, Refuses, WantsLogin };
    explicit FakeProxy(Mood mood = Mood::Willing);

    /// "host:port" of the tunnel asked for last.
    QByteArray target() const { return m_target; }
    /// What came before the tunnel was open; nothing of it is encrypted.
    QByteArray openBytes() const { return m_openBytes; }
    int tunnels() const { return m_tunnels; }

private:
    void read(QTcpSocket* client, QByteArray& unread);
    void readHttp(QTcpSocket* client, QByteArray& unread);
    void readSocks(QTcpSocket* client, QByteArray& unread);
    void openTunnel(QTcpSocket* client, const QByteArray& host, quint16 port, const QByteArray& welcome);

    Mood m_mood;
    QByteArray m_target;
    QByteArray m_openBytes;
    int m_tunnels = 0;
};

} // namespace duskwatch::test
