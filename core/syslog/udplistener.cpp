// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/syslog/udplistener.h"

#include "core/base/logging.h"
#include "core/syslog/datagram.h"
#include "core/syslog/udpsocket.h"

#include <QSocketNotifier>

#include <cstring>
#include <optional>

namespace duskwatch {
namespace {

constexpr int kBatchesARound = 8;               ///< then other listeners of the thread have their turn
constexpr std::size_t kDrainBytes = 128u << 20; ///< read at most when closing
constexpr std::int64_t kNoticeEveryMs = 10'000;
constexpr quint16 kHighestPrivilegedPort = 1024;

QHostAddress addressOf(const sockaddr_storage& sender)
{
    const QHostAddress address(reinterpret_cast<const sockaddr*>(&sender));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:192.0.2.1
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

struct UdpListener::Private
{
    Private(UdpListener& listener, FrameSink& frameSink, const Clock* givenClock)
        : q(listener),
          sink(frameSink),
          clock(givenClock ? *givenClock : systemClock)
    {
    }

    void readRound();
    std::size_t readBatch();
    void lookAt(const sockaddr_storage& sender);
    void takeDatagram(const UdpSocket::Datagram& datagram, std::int64_t nowMs);
    void sumUp(std::int64_t nowMs);
    void notice(const QString& message);

    UdpListener& q;
    FrameSink& sink;
    SystemClock systemClock;
    const Clock& clock;
    ListenerSettings settings;
    ListenerStatistics statistics;
    std::unique_ptr<UdpSocket> socket;         // while listening
    std::unique_ptr<QSocketNotifier> notifier; // while listening; disabled: paused
    PeerTable peers;
    RefusedSenders refusedOnes;
    // The sender of the datagram at hand: usually that of the one before, so it is looked up once.
    sockaddr_storage lastSender{};
    QHostAddress lastAddress;
    bool lastAllowed = false;
    qint64 unsummedBytes = 0;
    qint64 unsummedFrames = 0;
    std::optional<std::int64_t> lastNoticeMs;
};

UdpListener::UdpListener(FrameSink& sink, QObject* parent, const Clock* clock)
    : SyslogListener(parent),
      d(std::make_unique<Private>(*this, sink, clock))
{
}

UdpListener::~UdpListener()
{
    UdpListener::close();
}

Result<void> UdpListener::listen(const ListenerSettings& settings)
{
    close();
    if (settings.port != 0 && settings.port <= kHighestPrivilegedPort)
        return Error{ErrorCode::PortNotAllowed, listenPlace(settings)};
    auto socket = std::make_unique<UdpSocket>();
    if (auto bound = socket->bind(settings); !bound)
        return bound;
    d->settings = settings;
    d->statistics = {};
    d->peers = {};
    d->refusedOnes = {};
    d->lastSender = {};
    d->lastAddress = {};
    d->lastNoticeMs.reset();
    d->socket = std::move(socket);
    d->notifier = std::make_unique<QSocketNotifier>(d->socket->descriptor(), QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] { d->readRound(); });
    return {};
}

void UdpListener::close()
{
    if (!isListening())
        return;
    d->notifier.reset();
    std::size_t read = 0;
    while (read < kDrainBytes) {
        const std::size_t bytes = d->readBatch();
        if (bytes == 0)
            break;
        read += bytes;
        d->sink.roundFinished();
    }
    d->statistics.datagramsDropped = d->socket->dropped();
    d->socket.reset();
}

bool UdpListener::isListening() const
{
    return d->socket != nullptr;
}

quint16 UdpListener::port() const
{
    return d->socket ? d->socket->port() : quint16(0);
}

ListenerStatistics UdpListener::statistics() const
{
    ListenerStatistics statistics = d->statistics;
    if (d->socket)
        statistics.datagramsDropped = d->socket->dropped();
    return statistics;
}

std::vector<PeerTable::Peer> UdpListener::peers() const
{
    return d->peers.newestFirst();
}

std::vector<RefusedSenders::Sender> UdpListener::refusedSenders() const
{
    return d->refusedOnes.newestFirst();
}

void UdpListener::resumeReading()
{
    if (d->notifier)
        d->notifier->setEnabled(true);
}

void UdpListener::Private::readRound()
{
    for (int batch = 0; batch < kBatchesARound; ++batch) {
        if (!sink.hasRoom()) {
            notifier->setEnabled(false);
            break;
        }
        if (readBatch() == 0)
            break;
    }
    sink.roundFinished();
}

/// Returns the bytes that were read, at least 1 for each datagram.
std::size_t UdpListener::Private::readBatch()
{
    const std::int64_t nowMs = clock.nowMs();
    std::size_t read = 0;
    for (const UdpSocket::Datagram& datagram : socket->receive()) {
        read += datagram.bytes.size() + 1;
        if (lastAddress.isNull() || std::memcmp(&lastSender, datagram.sender, sizeof lastSender) != 0) {
            sumUp(nowMs);
            lookAt(*datagram.sender);
        }
        takeDatagram(datagram, nowMs);
    }
    sumUp(nowMs);
    return read;
}

void UdpListener::Private::lookAt(const sockaddr_storage& sender)
{
    lastSender = sender;
    lastAddress = addressOf(sender);
    lastAllowed = settings.allowed.allows(lastAddress);
    if (lastAllowed)
        peers.appeared(lastAddress);
}

void UdpListener::Private::takeDatagram(const UdpSocket::Datagram& datagram, std::int64_t nowMs)
{
    if (!lastAllowed) {
        ++statistics.notAllowed;
        refusedOnes.add(lastAddress, tr("It is not among the allowed senders."), nowMs);
        notice(tr("Datagrams from %1 are not taken, as it is not among the allowed senders.")
                   .arg(lastAddress.toString()));
        return;
    }
    if (datagram.cut)
        ++statistics.datagramsCut;
    unsummedBytes += static_cast<qint64>(datagram.bytes.size());
    unsummedFrames += static_cast<qint64>(
        splitDatagram({datagram.bytes.data(), datagram.bytes.size()}, datagram.cut, nowMs, sink));
}

void UdpListener::Private::sumUp(std::int64_t nowMs)
{
    if (unsummedBytes > 0)
        peers.heard(lastAddress, unsummedBytes, unsummedFrames, nowMs);
    statistics.bytesReceived += std::exchange(unsummedBytes, 0);
    unsummedFrames = 0;
}

void UdpListener::Private::notice(const QString& message)
{
    const std::int64_t now = clock.monotonicMs();
    if (lastNoticeMs && now - *lastNoticeMs < kNoticeEveryMs)
        return;
    lastNoticeMs = now;
    qCInfo(lcSyslog).noquote() << message;
    // Later: what is connected to it may well close the listener.
    QMetaObject::invokeMethod(
        &q, [this, message] { Q_EMIT q.peerRefused(message); }, Qt::QueuedConnection);
}

} // namespace duskwatch
