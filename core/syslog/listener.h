// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/syslog/framesink.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

namespace duskwatch {

/// What a TCP collector needs to know.
struct ListenerSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 1025-65535
    int maxConnections = 1024;
    int maxConnectionsPerPeer = 256;
    std::int64_t idleTimeoutMs = 15 * 60 * 1000; ///< a connection silent for so long is closed; 0: never
};

/// "tcp://HOST:PORT" as ListenerSettings; HOST is an address of this computer, IPv6 in brackets, "localhost",
/// or "*" for all. Errors: InvalidInput (says what is wrong), PortNotAllowed.
Result<ListenerSettings> parseListenUrl(const QString& text);

/// Figures about a listener's connections since it started.
struct ListenerStatistics
{
    int connections = 0;
    qint64 accepted = 0;
    qint64 refused = 0; ///< over a connection limit
    qint64 idleClosed = 0;
    qint64 bytesReceived = 0;
};

/// Accepts JSON syslog over TCP and hands frames to a FrameSink. Lives in the syslog thread; the sink is
/// borrowed and must outlive it. Reads connections in turn, a bounded piece each, so that none starves.
///
///   stopped --listen()--> listening --sink full--> paused --resumeReading()--> listening
///      ^-------------------- close() from any state ---------------------------------'
class TcpListener : public QObject
{
    Q_OBJECT
public:
    explicit TcpListener(FrameSink& sink, QObject* parent = nullptr);
    ~TcpListener() override;

    /// Errors: PortNotAllowed, PortInUse (detail names the port), AddressUnavailable, NetworkFailure.
    Result<void> listen(const ListenerSettings& settings);
    /// Stops accepting, reads what the kernel already holds for the open connections while the sink has room,
    /// hands on unfinished frames as incomplete, closes. Safe to call twice.
    void close();
    bool isListening() const;
    /// The port listened on; 0 when not listening.
    quint16 port() const;
    ListenerStatistics statistics() const;

public Q_SLOTS:
    /// The sink has room again.
    void resumeReading();

Q_SIGNALS:
    void connectionsChanged(int connections);
    /// A connection was turned away or closed by a limit; \a message is for people.
    void peerRefused(const QString& message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
