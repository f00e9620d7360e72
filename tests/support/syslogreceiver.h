// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

namespace duskwatch::test {

/// One message that arrived.
struct ReceivedMessage
{
    QByteArray head; ///< all before the text
    QByteArray text;
    qint64 log = -1;
    qint64 line = -1;
};

/// A receiver of octet-counted syslog on loopback, over TCP or TLS, that can stop, come back, stop reading, and go away
/// with bytes unread. Lives in the test's thread.
class SyslogReceiver : public QTcpServer
{
    Q_OBJECT
public:
    explicit SyslogReceiver(std::optional<QSslConfiguration> tls = {});

    /// Listens, at the port that it had before when it had one.
    bool start();
    /// Reads what is there and closes.
    void stop();
    /// Goes away as a program does that is killed.
    void abort();
    /// New connections are not read from.
    void setReading(bool reading) { m_reading = reading; }

    int connections() const { return m_connections; }
    const QList<ReceivedMessage>& messages() const { return m_messages; }
    /// Texts in the order of arrival; of those that came again only the first.
    QList<QByteArray> distinctTexts(qint64 log) const;
    bool isBroken() const { return m_broken; } ///< something was no frame

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket* socket);

    std::optional<QSslConfiguration> m_tls;
    quint16 m_port = 0;
    bool m_reading = true;
    bool m_broken = false;
    int m_connections = 0;
    QHash<QTcpSocket*, QByteArray> m_open; ///< with what came of an unfinished frame
    QList<ReceivedMessage> m_messages;
};

} // namespace duskwatch::test
