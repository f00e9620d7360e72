// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/listener.h"

#include "core/syslog/listenerprivate.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

constexpr std::size_t kPieceBytes = 262'144;    // fits the second-level cache with its decoding
constexpr std::size_t kDrainBytes = 128u << 20; ///< read at most when closing: a third of a second
constexpr int kAcceptAgainMs = 250;
constexpr quint16 kHighestPrivilegedPort = 1024;

/// How often to look for connections that are silent or late; 0: never.
int checkEveryMs(const ListenerSettings& settings)
{
    const bool tls = settings.transport == Transport::Tls;
    if (settings.idleTimeoutMs <= 0)
        return tls ? static_cast<int>(std::clamp<std::int64_t>(settings.handshakeTimeoutMs / 4, 20, 1'000))
                   : 0;
    const std::int64_t longest =
        tls ? std::min<std::int64_t>(settings.handshakeTimeoutMs, 4'000) / 4 : 10'000;
    return static_cast<int>(
        std::clamp<std::int64_t>(settings.idleTimeoutMs / 8, 20, std::max<std::int64_t>(longest, 20)));
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
    connect(d->idleCheck, &QTimer::timeout, this, [this] { d->closeOverdue(); });
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
    d->tls.reset();
    if (settings.transport == Transport::Tls) {
        auto tls = TlsContext::load(settings.tls, d->clock.nowMs());
        if (!tls)
            return tls.error();
        d->tls = std::move(tls).value();
    }
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
    if (const int interval = checkEveryMs(settings); interval > 0)
        d->idleCheck->start(interval);
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
    d->tls.reset();
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
    statistics.certificateExpiryMs = d->tls ? d->tls->expiryMs() : 0;
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
    for (const auto& [descriptor, connection] : d->connections) {
        connection->heardAt(now);
        connection->startedAt(now);
    }
    d->notifier->setEnabled(true);
}

} // namespace duskwatch
