// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"
#include "core/syslog/listenerprivate.h"
#include "core/syslog/tlsfailure.h"

#include <algorithm>
#include <utility>

// The connections of a TcpListener: admitted, read in turn, drained, closed.
namespace duskwatch {
namespace {

constexpr std::size_t kMaxHeldBytes = 64 * kMaxFrameBytes; // unfinished frames of all connections together
constexpr std::int64_t kNoticeEveryMs = 10'000;

} // namespace

void TcpListener::Private::accept(int descriptor)
{
    admit(descriptor);
    tell();
}

void TcpListener::Private::admit(int descriptor)
{
    auto connection = std::make_unique<TcpConnection>(descriptor, clock.monotonicMs(), tls.get());
    const QHostAddress peer = connection->peer();
    if (!settings.allowed.allows(peer)) {
        ++statistics.notAllowed;
        turnAway(peer, tr("It is not among the allowed senders."),
                 tr("A connection from %1 was refused, as it is not among the allowed senders.")
                     .arg(peer.toString()));
        return;
    }
    if (connections.size() >= static_cast<std::size_t>(settings.maxConnections)) {
        refuse(tr("A connection from %1 was refused, as there are %2 already. Close some of them.")
                   .arg(peer.toString(), QString::number(connections.size())));
        return;
    }
    const int ofPeer = connectionsByPeer.value(peer);
    if (ofPeer >= settings.maxConnectionsPerPeer) {
        refuse(tr("A connection from %1 was refused, as that computer has %2 already. Close some of them.")
                   .arg(peer.toString(), QString::number(ofPeer)));
        return;
    }
    if (tls)
        makeRoomForHandshake();
    if (!readiness->add(descriptor)) {
        refuse(
            tr("A connection from %1 was refused, as the system is short of memory.").arg(peer.toString()));
        return;
    }
    ++statistics.accepted;
    connectionsByPeer.insert(peer, ofPeer + 1);
    peers.connected(peer, clock.nowMs());
    heldBytes += connection->heldBytes();
    connections.emplace(descriptor, std::move(connection));
}

/// The connection stays with the kernel, which reports it again at once: without a pause that would be a busy
/// loop.
void TcpListener::Private::acceptFailed()
{
    notice(tr("A connection cannot be accepted yet (%1). Raise the limit of open files, or close some "
              "connections.")
               .arg(acceptor->errorString()));
    acceptor->pauseAccepting();
    acceptAgain->start();
    tell();
}

void TcpListener::Private::readRound()
{
    for (const int descriptor : readiness->ready()) {
        if (!sink.hasRoom()) {
            notifier->setEnabled(false);
            break;
        }
        const auto connection = connections.find(descriptor);
        if (connection == connections.end())
            continue;
        if (!readPiece(*connection->second, buffer.size()))
            finish(connection);
    }
    if (heldBytes > kMaxHeldBytes)
        closeLargestOverBudget();
    sink.roundFinished();
    tell();
}

bool TcpListener::Private::readPiece(TcpConnection& connection, std::size_t atMost)
{
    const std::size_t heldBefore = connection.heldBytes();
    const TcpConnection::Piece piece = connection.read({buffer.data(), atMost}, clock.nowMs(), sink);
    heldBytes = heldBytes - heldBefore + connection.heldBytes();
    statistics.bytesReceived += static_cast<qint64>(piece.bytes);
    if (piece.bytes > 0)
        peers.heard(connection.peer(), static_cast<qint64>(piece.bytes), static_cast<qint64>(piece.frames),
                    clock.nowMs());
    connection.heardAt(clock.monotonicMs());
    return piece.open;
}

/// Reads what the kernel has taken in our name: the peer counts it as delivered. The sink takes it even when it has no
/// room; \a budget keeps a peer that goes on sending from holding us.
void TcpListener::Private::drain(TcpConnection& connection, std::size_t& budget)
{
    while (const std::size_t waiting = std::min(connection.waitingBytes(), budget)) {
        const std::size_t part = std::min(waiting, buffer.size());
        budget -= part;
        if (!readPiece(connection, tls ? buffer.size() : part)) // TLS needs room for whole records
            return;
        sink.roundFinished();
    }
}

/// One that sends a byte now and then is late all the same.
void TcpListener::Private::closeSlowHandshakes()
{
    const std::int64_t deadline = clock.monotonicMs() - settings.handshakeTimeoutMs;
    for (auto connection = connections.begin(); connection != connections.end();) {
        const auto current = connection++;
        if (!current->second->isEstablished() && current->second->startedMs() <= deadline)
            endHandshake(current, handshakeTooSlow(settings.handshakeTimeoutMs / 1000));
    }
}

/// Ends the oldest handshake when there are too many: an honest one takes milliseconds.
void TcpListener::Private::makeRoomForHandshake()
{
    int count = 0;
    auto oldest = connections.end();
    for (auto connection = connections.begin(); connection != connections.end(); ++connection) {
        if (connection->second->isEstablished())
            continue;
        ++count;
        if (oldest == connections.end() || connection->second->startedMs() < oldest->second->startedMs())
            oldest = connection;
    }
    if (count >= settings.maxHandshakes)
        endHandshake(oldest, tooManyHandshakes());
}

void TcpListener::Private::endHandshake(Connections::iterator connection, const QString& reason)
{
    connection->second->fail(reason);
    finish(connection);
}

/// While reading is paused nobody is silent or late: we are.
void TcpListener::Private::closeOverdue()
{
    if (!notifier->isEnabled())
        return;
    const std::size_t before = connections.size();
    if (tls)
        closeSlowHandshakes();
    if (settings.idleTimeoutMs > 0)
        closeIdle();
    if (connections.size() != before)
        sink.roundFinished();
    tell();
}

void TcpListener::Private::closeIdle()
{
    const std::int64_t deadline = clock.monotonicMs() - settings.idleTimeoutMs;
    for (auto connection = connections.begin(); connection != connections.end();) {
        const auto current = connection++;
        if (current->second->lastHeardMs() > deadline || current->second->waitingBytes() > 0)
            continue;
        notice(
            tr("The connection from %1 was silent for too long and was closed. Its sender may connect again.")
                .arg(current->second->peer().toString()));
        ++statistics.idleClosed;
        finish(current);
    }
}

/// Many peers that each begin a huge frame and never end it would take all memory: the largest goes first.
void TcpListener::Private::closeLargestOverBudget()
{
    while (heldBytes > kMaxHeldBytes) {
        const auto largest =
            std::max_element(connections.begin(), connections.end(), [](const auto& a, const auto& b) {
                return a.second->heldBytes() < b.second->heldBytes();
            });
        refuse(tr("The connection from %1 was closed, as unfinished messages took too much memory.")
                   .arg(largest->second->peer().toString()));
        finish(largest);
    }
}

void TcpListener::Private::finish(Connections::iterator connection)
{
    const QHostAddress peer = connection->second->peer();
    if (const QString failure = connection->second->failure(); !failure.isEmpty()) {
        ++statistics.tlsFailures;
        turnAway(peer, failure, tr("The connection from %1 failed. %2").arg(peer.toString(), failure));
    }
    heldBytes -= connection->second->heldBytes();
    connection->second->finish(clock.nowMs(), sink);
    connections.erase(connection);
    peers.disconnected(peer);
    if (--connectionsByPeer[peer] <= 0)
        connectionsByPeer.remove(peer);
}

void TcpListener::Private::refuse(const QString& message)
{
    ++statistics.refused;
    notice(message);
}

void TcpListener::Private::turnAway(const QHostAddress& peer, const QString& reason, const QString& message)
{
    refusedOnes.add(peer, reason, clock.nowMs());
    notice(message);
}

void TcpListener::Private::notice(const QString& message)
{
    const std::int64_t now = clock.monotonicMs();
    if (lastNoticeMs && now - *lastNoticeMs < kNoticeEveryMs)
        return;
    lastNoticeMs = now;
    unsaid = message;
}

/// Signals come last in every job: what is connected to them may well close the listener.
void TcpListener::Private::tell()
{
    const QString message = std::exchange(unsaid, {});
    if (!message.isEmpty()) {
        qCInfo(lcSyslog).noquote() << message;
        Q_EMIT q.peerRefused(message);
    }
    const int now = static_cast<int>(connections.size());
    if (now == connectionsTold)
        return;
    connectionsTold = now;
    Q_EMIT q.connectionsChanged(now);
}

} // namespace duskwatch
