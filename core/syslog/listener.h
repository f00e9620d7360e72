// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/syslog/framesink.h"
#include "core/syslog/peertable.h"

#include <QHostAddress>
#include <QObject>
#include <QString>

#include <cstdint>
#include <memory>

namespace duskwatch {

/// What a TCP collector needs to know.
struct ListenerSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 1025-65535, or 0: any free one
    int maxConnections = 1024;
    int maxConnectionsPerPeer = 256;
    std::int64_t idleTimeoutMs = 15 * 60'000LL; ///< a connection silent for so long is closed; 0: never
};

/// "tcp://HOST:PORT" as ListenerSettings; HOST is an address of this computer, IPv6 in brackets, "localhost",
/// or "*" for all. Errors: InvalidInput (says what is wrong), PortNotAllowed (0 too). Pure.
Result<ListenerSettings> parseListenUrl(const QString& text);

/// Figures about a listener's connections since it started.
struct ListenerStatistics
{
    int connections = 0;
    qint64 accepted = 0;
    qint64 refused = 0; ///< over a connection limit, or closed as unfinished frames took too much memory
    qint64 idleClosed = 0;
    qint64 bytesReceived = 0;
};

/// Accepts JSON syslog over TCP and hands frames to a FrameSink. Lives in the syslog thread; the sink is
/// borrowed and must outlive it; it must not call back into the listener from frame() or roundFinished().
/// Reads connections in turn, at most 256 KiB each, so that none starves. While the sink has no room nothing
/// is read: the kernel's buffers fill and the peers wait. The sink may be handed one such piece after it has
/// become full.
///
///   stopped --listen()--> listening --sink full--> paused --resumeReading()--> listening
///      ^-------------------- close() from any state ---------------------------------'
class TcpListener : public QObject
{
    Q_OBJECT
public:
    /// \a clock is borrowed and must outlive this; null: the computer's own.
    explicit TcpListener(FrameSink& sink, QObject* parent = nullptr, const Clock* clock = nullptr);
    /// Closes.
    ~TcpListener() override;

    /// Closes first when listening already, and starts the statistics anew.
    /// Errors: PortNotAllowed, PortInUse, AddressUnavailable, NetworkFailure; the detail names port and
    /// address.
    Result<void> listen(const ListenerSettings& settings);
    /// Stops accepting, reads what the kernel holds for the connections made so far (at most 128 MiB, given to the sink
    /// whether or not it has room), hands on unfinished frames as incomplete, closes. Safe to call twice.
    void close();
    bool isListening() const;
    /// The port listened on; 0 when not listening.
    quint16 port() const;
    ListenerStatistics statistics() const;
    /// Who sends, or did since it began to listen: the newest heard first, at most PeerTable::kMost.
    std::vector<PeerTable::Peer> peers() const;

public Q_SLOTS:
    /// The sink has room again.
    void resumeReading();

Q_SIGNALS:
    void connectionsChanged(int connections);
    /// A connection was turned away or closed by a limit; \a message is for people. At most one in ten
    /// seconds: the statistics have the numbers.
    void peerRefused(const QString& message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
