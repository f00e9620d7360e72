// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

namespace duskwatch::simulator {

/// A listener on loopback that keeps what each connection says. Lives in the test's thread.
class ListenerStub final : public QTcpServer
{
    Q_OBJECT

public:
    explicit ListenerStub(QObject* parent = nullptr);

    /// A port on which nobody listens at the moment.
    static quint16 freePort();

    /// From now on leaves everything unread, so that senders come to a stop.
    void stopReading();
    /// Ends all connections.
    void hangUp();

    int connectionCount() const { return static_cast<int>(m_received.size()); }
    int closedCount() const { return m_closed; }
    const QList<QByteArray>& received() const { return m_received; }
    qint64 lineCount() const;

private:
    void onConnection();

    QList<QTcpSocket*> m_sockets; ///< owned by this server
    QList<QByteArray> m_received; ///< one for each connection
    int m_closed = 0;
    bool m_reads = true;
};

} // namespace duskwatch::simulator
