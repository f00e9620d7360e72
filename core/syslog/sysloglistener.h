// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/syslog/framesink.h"
#include "core/syslog/peertable.h"
#include "core/syslog/refusedsenders.h"
#include "core/syslog/senderlist.h"
#include "core/syslog/tlsfiles.h"
#include "core/syslog/transport.h"

#include <QHostAddress>
#include <QObject>
#include <QString>

#include <cstdint>
#include <vector>

namespace duskwatch {

/// What a collector needs to know.
struct ListenerSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 1025-65535, or 0: any free one
    Transport transport = Transport::Tcp;
    SenderList allowed;
    TlsFiles tls;
    int maxConnections = 1024;
    int maxConnectionsPerPeer = 256;
    std::int64_t idleTimeoutMs = 15 * 60'000LL; ///< a connection silent for so long is closed; 0: never
    std::int64_t handshakeTimeoutMs =
        10'000;                            ///< TLS: from the connection to its end, whatever comes meanwhile
    int maxHandshakes = 64;                ///< TLS: under way at once; one more ends the oldest
    std::size_t maxDatagramBytes = 65'536; ///< UDP: more than IP carries, so that nothing is cut
};

/// Figures about a listener since it began to listen.
struct ListenerStatistics
{
    int connections = 0;
    qint64 accepted = 0;
    qint64 refused = 0; ///< connections over a limit, or closed as unfinished frames took too much memory
    qint64 idleClosed = 0;
    qint64 bytesReceived = 0;    ///< as they came over the wire
    qint64 notAllowed = 0;       ///< connections or datagrams of senders that are not on the list
    qint64 tlsFailures = 0;      ///< connections that ended in a failure of TLS
    qint64 datagramsDropped = 0; ///< UDP: lost by the system, as they came faster than they were read
    qint64 datagramsCut = 0;     ///< UDP: longer than ListenerSettings::maxDatagramBytes
    std::int64_t certificateExpiryMs = 0; ///< TLS: of what senders are shown; 0: none
};

/// Listens for JSON syslog and hands frames to a FrameSink. Lives in the syslog thread; the sink is borrowed and must
/// outlive it; it must not call back into the listener from frame() or roundFinished().
class SyslogListener : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Closes first when listening already, and starts the statistics anew.
    /// Errors: PortNotAllowed, PortInUse, AddressUnavailable, NetworkFailure, for TLS those of TlsContext::load; the
    /// detail names port and address, or the file.
    virtual Result<void> listen(const ListenerSettings& settings) = 0;
    /// Stops listening and reads what the kernel has taken in our name (at most 128 MiB, given to the sink whether or
    /// not it has room). Safe to call twice.
    virtual void close() = 0;
    virtual bool isListening() const = 0;
    /// The port listened on; 0 when not listening.
    virtual quint16 port() const = 0;
    virtual ListenerStatistics statistics() const = 0;
    /// Who sends, or did since it began to listen: the newest heard first, at most PeerTable::kMost.
    virtual std::vector<PeerTable::Peer> peers() const = 0;
    /// Who was not on the list or failed to speak TLS: the newest first, at most RefusedSenders::kMost.
    virtual std::vector<RefusedSenders::Sender> refusedSenders() const = 0;

public Q_SLOTS:
    /// The sink has room again.
    virtual void resumeReading() = 0;

Q_SIGNALS:
    void connectionsChanged(int connections);
    /// A sender was turned away or a connection closed; \a message is for people. At most one in ten seconds: the
    /// statistics have the numbers.
    void peerRefused(const QString& message);
};

/// "tcp://HOST:PORT" (or tls, udp) as ListenerSettings; HOST is an address of this computer, IPv6 in brackets,
/// "localhost", or "*" for all. Errors: InvalidInput (says what is wrong), PortNotAllowed (0 too). Pure.
Result<ListenerSettings> parseListenUrl(const QString& text);

/// "Port 6514 on 127.0.0.1"
QString listenPlace(const ListenerSettings& settings);

} // namespace duskwatch
