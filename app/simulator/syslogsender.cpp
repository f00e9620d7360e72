// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/syslogsender.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace duskwatch::simulator {

namespace {

using namespace std::chrono_literals;

constexpr auto kRetryInterval = 100ms;
constexpr auto kShortestConnectDeadline = 10s;
constexpr auto kDrainDeadline = 5s;
constexpr qint64 kWaitingBytes = 4 << 20; ///< over all connections
constexpr qint64 kLeastWaitingBytes = 16 << 10;
constexpr std::uint64_t kMessagesPerChunk = 16;

/// Connections take turns message by message, unless there are so many messages that larger turns look the
/// same.
std::uint64_t chunkMessages(const SyslogOptions& options)
{
    const bool many = options.count == 0 || options.count >= 16u * kMessagesPerChunk * options.connections;
    return options.connections == 1 || (many && options.rate == 0) ? kMessagesPerChunk : 1;
}

} // namespace

SyslogSender::SyslogSender(const SyslogOptions& options, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_options(options),
      m_clock(clock),
      m_stream(options.stream),
      m_chunkMessages(chunkMessages(options))
{
    m_deadline.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_pace.setSingleShot(true);
    m_pace.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &SyslogSender::onDeadline);
    connect(&m_retry, &QTimer::timeout, this, &SyslogSender::openAll);
    connect(&m_pace, &QTimer::timeout, this, &SyslogSender::pump);
    const qint64 waitingBytes = std::max(kLeastWaitingBytes, kWaitingBytes / m_options.connections);
    for (int index = 0; index < m_options.connections; ++index) {
        auto connection = std::make_unique<Connection>(waitingBytes, nullptr);
        connect(connection.get(), &Connection::opened, this, &SyslogSender::onOpened);
        connect(connection.get(), &Connection::roomLeft, this, &SyslogSender::pump);
        connect(connection.get(), &Connection::failed, this,
                [this, failing = connection.get()] { onFailed(failing); });
        m_connections.push_back(std::move(connection));
    }
}

SyslogSender::~SyslogSender() = default;

void SyslogSender::start()
{
    m_phase = Phase::Connecting;
    m_deadline.start(std::max<std::chrono::milliseconds>(kShortestConnectDeadline,
                                                         std::chrono::seconds(m_options.waitSeconds)));
    m_startedMs = m_clock.monotonicMs();
    m_retry.start(0ms); // a refusal can come at once, and finished() must not come before this returns
}

void SyslogSender::openAll()
{
    for (const auto& connection : m_connections) {
        if (connection->isClosed())
            connection->open(m_options.host, m_options.port);
    }
}

void SyslogSender::stop()
{
    if (m_phase == Phase::Connecting) {
        finish(ExitCode::Done, {});
    } else if (m_phase == Phase::Sending) {
        m_phase = Phase::Draining;
        m_pace.stop();
        m_deadline.start(kDrainDeadline);
        drain();
    }
}

void SyslogSender::onOpened()
{
    const bool all = std::all_of(m_connections.begin(), m_connections.end(),
                                 [](const auto& connection) { return connection->isOpen(); });
    if (m_phase != Phase::Connecting || !all)
        return;
    m_phase = Phase::Sending;
    m_deadline.stop();
    m_startedMs = m_clock.monotonicMs();
    pump();
}

void SyslogSender::onFailed(Connection* connection)
{
    if (m_phase == Phase::Connecting) {
        const std::int64_t waitedMs = m_clock.monotonicMs() - m_startedMs;
        if (waitedMs < std::int64_t{m_options.waitSeconds} * 1000) {
            m_retry.start(kRetryInterval);
            return;
        }
        finish(ExitCode::NobodyListens,
               tr("Nobody listens on tcp://%1:%2 (%3). Start the listener first, or give --wait SECONDS.")
                   .arg(m_options.host)
                   .arg(m_options.port)
                   .arg(connection->errorText()));
    } else if (m_phase == Phase::Sending || m_phase == Phase::Draining) {
        finish(ExitCode::ConnectionLost,
               tr("The listener ended a connection before everything was sent (%1).")
                   .arg(connection->errorText()));
    }
}

void SyslogSender::onDeadline()
{
    if (m_phase == Phase::Connecting) {
        finish(ExitCode::NobodyListens, tr("Nobody answered on tcp://%1:%2 in time. Check the address.")
                                            .arg(m_options.host)
                                            .arg(m_options.port));
    } else {
        finish(ExitCode::Done,
               {}); // stopped, and the listener does not read: the count says what it was given
    }
}

void SyslogSender::pump()
{
    if (m_phase == Phase::Draining)
        return drain();
    if (m_phase != Phase::Sending)
        return;
    if (!m_options.stream.ownTime)
        m_stream.setTime(m_clock.nowMs());
    std::uint64_t left = due();
    while (left > 0) {
        Connection* const connection = nextWithRoom();
        if (connection == nullptr)
            return; // roomLeft() comes back here
        const std::uint64_t messages = std::min(left, m_chunkMessages);
        sendChunk(*connection, messages);
        left -= messages;
    }
    if (isComplete()) {
        m_phase = Phase::Draining;
        drain();
    } else {
        waitForNextDue();
    }
}

void SyslogSender::drain()
{
    const bool all = std::all_of(m_connections.begin(), m_connections.end(),
                                 [](const auto& connection) { return connection->isIdle(); });
    if (all)
        finish(ExitCode::Done, {});
}

void SyslogSender::finish(ExitCode code, const QString& problem)
{
    if (m_phase == Phase::Finished)
        return;
    m_phase = Phase::Finished;
    m_deadline.stop();
    m_retry.stop();
    m_pace.stop();
    for (const auto& connection : m_connections)
        connection->close();
    Q_EMIT finished({code, sent(), problem});
}

/// How many messages should be made now.
std::uint64_t SyslogSender::due() const
{
    std::uint64_t left = std::numeric_limits<std::uint64_t>::max();
    if (m_options.count > 0)
        left = m_options.count - m_made;
    if (m_options.rate == 0)
        return left;
    const double seconds = static_cast<double>(m_clock.monotonicMs() - m_startedMs) / 1000;
    const auto wanted = static_cast<std::uint64_t>(seconds * m_options.rate) + 1;
    return std::min(left, wanted > m_made ? wanted - m_made : 0);
}

void SyslogSender::waitForNextDue()
{
    const double dueMs = static_cast<double>(m_made) * 1000 / m_options.rate;
    const double waitMs = dueMs - static_cast<double>(m_clock.monotonicMs() - m_startedMs);
    constexpr double kLongestMs = 3'600'000;
    m_pace.start(
        std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(std::clamp(waitMs, 1.0, kLongestMs)))));
}

Connection* SyslogSender::nextWithRoom()
{
    for (std::size_t tried = 0; tried < m_connections.size(); ++tried) {
        Connection* const candidate = m_connections[m_turn].get();
        m_turn = (m_turn + 1) % m_connections.size();
        if (candidate->hasRoom())
            return candidate;
    }
    return nullptr;
}

void SyslogSender::sendChunk(Connection& connection, std::uint64_t messages)
{
    m_chunk.clear();
    m_chunkEnds.clear();
    for (std::uint64_t message = 0; message < messages; ++message) {
        m_stream.next(m_chunk);
        m_chunkEnds.push_back(m_chunk.size());
    }
    m_made += messages;
    connection.send(m_chunk, m_chunkEnds);
}

std::uint64_t SyslogSender::sent() const
{
    std::uint64_t frames = 0;
    for (const auto& connection : m_connections)
        frames += connection->framesTaken();
    return frames;
}

} // namespace duskwatch::simulator
