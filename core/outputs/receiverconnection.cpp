// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/receiverconnection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace duskwatch {
namespace {

constexpr int kConnectMs = 10'000;
constexpr int kHandshakeMs = 10'000;
constexpr int kWaitingAfterMs = 1000; ///< nothing taken for so long is worth saying
constexpr int kGoodbyeMs = 2000;
constexpr int kLongestAckPauseMs = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::ReceiverConnection", text);
}

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

int unacknowledged(int descriptor)
{
    int bytes = 0;
    return ::ioctl(descriptor, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

/// So that a receiver that vanished is noticed although nothing is to be sent.
void keepAlive(int descriptor)
{
    const auto set = [descriptor](int level, int option, int value) {
        ::setsockopt(descriptor, level, option, &value, sizeof value);
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 30);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 10);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_NODELAY, 1);
}

} // namespace

Result<std::unique_ptr<ReceiverConnection>>
ReceiverConnection::open(const OutputSettings& settings, Wakeup& wakeup, const OutputReport& report)
{
    const auto addresses = lookUpHost(settings.host, settings.port, wakeup);
    if (!addresses)
        return addresses.error();
    std::unique_ptr<ReceiverConnection> connection(new ReceiverConnection(wakeup, report));
    Result<void> connected = Error{ErrorCode::NetworkFailure, {}};
    for (const HostAddress& address : addresses.value()) {
        connected = connection->connectTo(address);
        if (connected || connected.error().code == ErrorCode::Cancelled)
            break;
    }
    if (connected && settings.transport == OutputTransport::Tls)
        connected = connection->shakeHands(settings);
    if (!connected)
        return connected.error();
    return Result<std::unique_ptr<ReceiverConnection>>(std::move(connection));
}

ReceiverConnection::ReceiverConnection(Wakeup& wakeup, const OutputReport& report)
    : m_wakeup(wakeup),
      m_report(report)
{
}

ReceiverConnection::~ReceiverConnection()
{
    m_tls.reset();
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<void> ReceiverConnection::connectTo(const HostAddress& address)
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = ::socket(address.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return Error{ErrorCode::NetworkFailure, systemText(errno)};
    keepAlive(m_descriptor);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address.address), address.length) == 0)
        return {};
    int code = errno;
    if (code == EINPROGRESS) {
        const bool done = m_wakeup.waitFor(m_descriptor, POLLOUT, kConnectMs) != 0;
        if (m_wakeup.isStopped())
            return Error{ErrorCode::Cancelled, {}};
        if (!done)
            return Error{ErrorCode::NetworkFailure, tr("The receiver does not answer")};
        socklen_t size = sizeof code;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &code, &size);
    }
    if (code == ECONNREFUSED)
        return Error{ErrorCode::NetworkFailure, tr("Nothing listens on that port of the receiver")};
    if (code != 0)
        return Error{ErrorCode::NetworkFailure, systemText(code)};
    return {};
}

Result<void> ReceiverConnection::shakeHands(const OutputSettings& settings)
{
    auto tls = ClientTls::begin(settings, m_descriptor);
    if (!tls)
        return tls.error();
    m_tls = std::move(tls).value();
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const ClientTls::Step step = m_tls->handshake();
        if (step == ClientTls::Step::Done)
            return {};
        if (step == ClientTls::Step::Failed)
            return Error{ErrorCode::NetworkFailure, m_tls->failure()};
        const auto left = static_cast<int>(kHandshakeMs - timer.elapsed());
        if (left <= 0)
            return Error{ErrorCode::NetworkFailure,
                         tr("The receiver did not come to the end of the TLS handshake")};
        m_wakeup.waitFor(m_descriptor, step == ClientTls::Step::WantsWrite ? POLLOUT : POLLIN, left);
        if (m_wakeup.isStopped())
            return Error{ErrorCode::Cancelled, {}};
    }
}

bool ReceiverConnection::ended(bool clean, const QString& why)
{
    if (m_end.isEmpty()) { // the first reason is the true one: after it everything fails
        m_end = why;
        m_inDoubt = !clean;
    }
    return false;
}

Error ReceiverConnection::endError() const
{
    return {ErrorCode::NetworkFailure, m_end};
}

void ReceiverConnection::tellWaiting(bool waiting)
{
    if (m_isWaiting != waiting)
        m_report.waiting(waiting);
    m_isWaiting = waiting;
}

/// False when it is over.
bool ReceiverConnection::drain()
{
    char bytes[4096];
    for (;;) {
        if (m_tls) {
            const ClientTls::Step step = m_tls->read(bytes, sizeof bytes);
            if (step == ClientTls::Step::Done)
                continue;
            if (step == ClientTls::Step::Ended)
                return ended(true, tr("The receiver closed the connection"));
            if (step == ClientTls::Step::Failed)
                return ended(false, tr("The connection broke off"));
            return true;
        }
        const ssize_t got = ::recv(m_descriptor, bytes, sizeof bytes, 0);
        if (got > 0)
            continue;
        if (got == 0 || errno == EPIPE) // EPIPE: an RST that came behind a FIN, so it was read to its end
            return ended(true, tr("The receiver closed the connection"));
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            return true;
        if (errno != EINTR)
            return ended(false, tr("The connection broke off (%1)").arg(systemText(errno)));
    }
}

std::size_t ReceiverConnection::sendPart(const char* bytes, std::size_t size, short& events)
{
    events = POLLOUT;
    if (m_tls) {
        std::size_t written = 0;
        const ClientTls::Step step = m_tls->write(bytes, size, written);
        if (step == ClientTls::Step::Failed || step == ClientTls::Step::Ended) {
            drain(); // a goodbye may be waiting
            ended(false, tr("The connection broke off"));
        }
        if (step == ClientTls::Step::WantsRead)
            events = POLLIN;
        return written;
    }
    const ssize_t sent = ::send(m_descriptor, bytes, size, MSG_NOSIGNAL);
    if (sent >= 0)
        return static_cast<std::size_t>(sent);
    if (errno == EPIPE)
        ended(true, tr("The receiver closed the connection"));
    else if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
        ended(false, tr("The connection broke off (%1)").arg(systemText(errno)));
    return 0;
}

/// False once the time that a stop leaves for what is under way is over.
bool ReceiverConnection::waitSocket(short events, int timeoutMs)
{
    if (!m_wakeup.isStopped()) {
        m_wakeup.waitFor(m_descriptor, events, timeoutMs);
        return true;
    }
    if (!m_sinceStop.isValid())
        m_sinceStop.start();
    pollfd watched = {m_descriptor, events, 0};
    ::poll(&watched, 1, std::min(timeoutMs, kGoodbyeMs / 20));
    return !m_sinceStop.hasExpired(kGoodbyeMs);
}

Result<void> ReceiverConnection::send(const QByteArray& bytes)
{
    QElapsedTimer idle;
    idle.start();
    for (qsizetype done = 0; done < bytes.size();) {
        if (!drain())
            return endError();
        short events = 0;
        const std::size_t sent =
            sendPart(bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), events);
        if (!m_end.isEmpty())
            return endError();
        done += static_cast<qsizetype>(sent);
        if (sent > 0) {
            idle.restart();
            tellWaiting(false);
            continue;
        }
        if (!waitSocket(static_cast<short>(events | POLLIN), kWaitingAfterMs))
            return Error{ErrorCode::Cancelled, {}};
        if (idle.hasExpired(kWaitingAfterMs))
            tellWaiting(true);
    }
    int before = unacknowledged(m_descriptor);
    for (int pauseMs = 1; before > 0; pauseMs = std::min(2 * pauseMs, kLongestAckPauseMs)) {
        if (!waitSocket(POLLIN, pauseMs))
            return Error{ErrorCode::Cancelled, {}};
        if (!drain())
            return endError();
        const int now = unacknowledged(m_descriptor);
        if (now != before)
            idle.restart();
        before = now;
        tellWaiting(idle.hasExpired(kWaitingAfterMs));
    }
    tellWaiting(false);
    return check(); // an end that took the queue with it also empties it
}

Result<void> ReceiverConnection::check()
{
    if (!m_end.isEmpty() || !drain())
        return endError();
    return {};
}

void ReceiverConnection::close()
{
    if (m_tls)
        m_tls->sayGoodbye();
    ::shutdown(m_descriptor, SHUT_WR);
    QElapsedTimer timer;
    timer.start();
    char bytes[4096];
    while (!timer.hasExpired(
        kGoodbyeMs)) { // closing with bytes unread would break off what the receiver still reads
        const ssize_t got = ::recv(m_descriptor, bytes, sizeof bytes, 0);
        if (got > 0)
            continue;
        if (got == 0 || (errno != EAGAIN && errno != EINTR))
            return;
        pollfd watched = {m_descriptor, POLLIN, 0};
        ::poll(&watched, 1, 100);
    }
}

} // namespace duskwatch
