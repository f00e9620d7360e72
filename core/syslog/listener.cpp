// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"

#include "core/base/logging.h"
#include "core/syslog/acceptor.h"
#include "core/syslog/readinessset.h"
#include "core/syslog/tcpconnection.h"

#include <QHash>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace duskwatch {
namespace {

constexpr std::size_t kPieceBytes = 262'144;               // fits the second-level cache with its decoding
constexpr std::size_t kMaxHeldBytes = 64 * kMaxFrameBytes; // unfinished frames of all connections together
constexpr std::size_t kDrainBytes = 128u << 20;            ///< read at most when closing: a third of a second
constexpr std::int64_t kNoticeEveryMs = 10'000;
constexpr int kAcceptAgainMs = 250;
constexpr quint16 kHighestPrivilegedPort = 1024;

int idleCheckEveryMs(std::int64_t idleTimeoutMs)
{
    return static_cast<int>(std::clamp<std::int64_t>(idleTimeoutMs / 8, 20, 10'000));
}

Error listenError(const Acceptor& acceptor, const ListenerSettings& settings)
{
    const QString place = listenPlace(settings);
    switch (acceptor.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::PortInUse, place};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::AddressUnavailable, place};
    default:
        return {ErrorCode::NetworkFailure, place + QStringLiteral(": ") + acceptor.errorString()};
    }
}

} // namespace

struct TcpListener::Private
{
    using Connections = std::unordered_map<int, std::unique_ptr<TcpConnection>>; // by descriptor

    Private(TcpListener& listener, FrameSink& frameSink, const Clock* givenClock)
        : q(listener),
          sink(frameSink),
          clock(givenClock ? *givenClock : systemClock)
    {
    }

    void accept(int descriptor);
    void admit(int descriptor);
    void acceptFailed();
    void readRound();
    void closeIdle();
    void closeLargestOverBudget();
    void drain(TcpConnection& connection, std::size_t& budget);
    bool readPiece(TcpConnection& connection, std::size_t atMost);
    void finish(Connections::iterator connection);
    void refuse(const QString& message);
    void notice(const QString& message);
    void tell();

    TcpListener& q;
    FrameSink& sink;
    SystemClock systemClock;
    const Clock& clock;
    ListenerSettings settings;
    ListenerStatistics statistics;

    Acceptor* acceptor = nullptr; // these three are children of q
    QTimer* acceptAgain = nullptr;
    QTimer* idleCheck = nullptr;
    std::unique_ptr<ReadinessSet> readiness;   // while listening
    std::unique_ptr<QSocketNotifier> notifier; // while listening; disabled: paused
    Connections connections;
    QHash<QHostAddress, int> connectionsByPeer;
    PeerTable peers;
    RefusedSenders refusedOnes;
    std::vector<char> buffer; // one for all: what a connection keeps is only its unfinished frame
    std::size_t heldBytes = 0;
    int connectionsTold = 0;
    std::optional<std::int64_t> lastNoticeMs;
    QString unsaid; // a notice whose signal is still to be sent
};

TcpListener::TcpListener(FrameSink& sink, QObject* parent, const Clock* clock)
    : SyslogListener(parent),
      d(std::make_unique<Private>(*this, sink, clock))
{
    d->acceptor = new Acceptor(this);
    connect(d->acceptor, &Acceptor::accepted, this,
            [this](qintptr descriptor) { d->accept(static_cast<int>(descriptor)); });
    connect(d->acceptor, &QTcpServer::acceptError, this, [this] { d->acceptFailed(); });

    d->acceptAgain = new QTimer(this);
    d->acceptAgain->setSingleShot(true);
    d->acceptAgain->setInterval(kAcceptAgainMs);
    connect(d->acceptAgain, &QTimer::timeout, this, [this] { d->acceptor->resumeAccepting(); });

    d->idleCheck = new QTimer(this);
    d->idleCheck->setTimerType(Qt::CoarseTimer);
    connect(d->idleCheck, &QTimer::timeout, this, [this] { d->closeIdle(); });
}

TcpListener::~TcpListener()
{
    TcpListener::close();
}

Result<void> TcpListener::listen(const ListenerSettings& settings)
{
    close();
    if (settings.port != 0 && settings.port <= kHighestPrivilegedPort)
        return Error{ErrorCode::PortNotAllowed, listenPlace(settings)};

    auto readiness = std::make_unique<ReadinessSet>();
    if (readiness->descriptor() < 0)
        return Error{ErrorCode::NetworkFailure, tr("This program has too many files open")};
    if (!d->acceptor->listen(settings.address, settings.port))
        return listenError(*d->acceptor, settings);

    d->settings = settings;
    d->statistics = {};
    d->peers = {};
    d->refusedOnes = {};
    d->lastNoticeMs.reset();
    d->buffer.resize(kPieceBytes);
    d->readiness = std::move(readiness);
    d->notifier = std::make_unique<QSocketNotifier>(d->readiness->descriptor(), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] { d->readRound(); });
    if (settings.idleTimeoutMs > 0)
        d->idleCheck->start(idleCheckEveryMs(settings.idleTimeoutMs));
    return {};
}

void TcpListener::close()
{
    if (!isListening())
        return;
    d->acceptor->waitForNewConnection(0); // those the kernel has accepted in our name may have sent already
    d->acceptor->close();
    d->acceptAgain->stop();
    d->idleCheck->stop();
    d->notifier.reset();
    std::size_t budget = kDrainBytes;
    while (!d->connections.empty()) {
        const auto connection = d->connections.begin();
        d->drain(*connection->second, budget);
        d->finish(connection);
        d->sink.roundFinished();
    }
    d->readiness.reset();
    d->buffer = {};
    d->tell();
}

bool TcpListener::isListening() const
{
    return d->acceptor->isListening();
}

quint16 TcpListener::port() const
{
    return isListening() ? d->acceptor->serverPort() : quint16(0);
}

ListenerStatistics TcpListener::statistics() const
{
    ListenerStatistics statistics = d->statistics;
    statistics.connections = static_cast<int>(d->connections.size());
    return statistics;
}

std::vector<PeerTable::Peer> TcpListener::peers() const
{
    return d->peers.newestFirst();
}

std::vector<RefusedSenders::Sender> TcpListener::refusedSenders() const
{
    return d->refusedOnes.newestFirst();
}

void TcpListener::resumeReading()
{
    if (!d->notifier || d->notifier->isEnabled())
        return;
    const std::int64_t now = d->clock.monotonicMs(); // nobody was silent while we did not listen
    for (const auto& [descriptor, connection] : d->connections)
        connection->heardAt(now);
    d->notifier->setEnabled(true);
}

void TcpListener::Private::accept(int descriptor)
{
    admit(descriptor);
    tell();
}

void TcpListener::Private::admit(int descriptor)
{
    auto connection = std::make_unique<TcpConnection>(descriptor, clock.monotonicMs());
    const QHostAddress peer = connection->peer();
    if (!settings.allowed.allows(peer)) {
        ++statistics.notAllowed;
        refusedOnes.add(peer, tr("It is not among the allowed senders."), clock.nowMs());
        notice(tr("A connection from %1 was refused, as it is not among the allowed senders.")
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
        if (!readPiece(connection, part))
            return;
        sink.roundFinished();
    }
}

void TcpListener::Private::closeIdle()
{
    if (!notifier->isEnabled())
        return;
    const std::int64_t deadline = clock.monotonicMs() - settings.idleTimeoutMs;
    bool closed = false;
    for (auto connection = connections.begin(); connection != connections.end();) {
        const auto current = connection++;
        if (current->second->lastHeardMs() > deadline || current->second->waitingBytes() > 0)
            continue;
        notice(
            tr("The connection from %1 was silent for too long and was closed. Its sender may connect again.")
                .arg(current->second->peer().toString()));
        ++statistics.idleClosed;
        finish(current);
        closed = true;
    }
    if (closed)
        sink.roundFinished();
    tell();
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
