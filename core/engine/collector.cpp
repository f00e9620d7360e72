// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/collector.h"

#include "core/syslog/certificatemaker.h"
#include "core/syslog/listener.h"
#include "core/syslog/udplistener.h"

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

/// Half the longest wait of a received line for its batch. The store commits at most 100 ms after receipt.
constexpr auto kFlushInterval = 25ms;

} // namespace

Collector::Collector(SourceId source, bool keepUnparsed, WriteQueue& queue, std::function<void()> wakeWriter,
                     QObject* parent)
    : QObject(parent),
      m_assembler(source, keepUnparsed, queue, std::move(wakeWriter)),
      m_flush(this)
{
    connect(&m_flush, &QTimer::timeout, this, [this] { m_assembler.flushWaiting(); });
    m_flush.start(kFlushInterval);
}

Collector::~Collector()
{
    if (m_listener)
        m_listener->close();
    m_assembler.flush();
}

Result<void> Collector::start(const ListenerSettings& settings)
{
    if (settings.tls.made) {
        if (auto made = ensureCertificate(settings.tls, m_clock.nowMs()); !made)
            return made;
    }
    if (settings.transport == Transport::Udp)
        m_listener = std::make_unique<UdpListener>(m_assembler);
    else
        m_listener = std::make_unique<TcpListener>(m_assembler);
    connect(m_listener.get(), &SyslogListener::connectionsChanged, this, &Collector::connectionsChanged);
    return m_listener->listen(settings);
}

void Collector::resumeReading()
{
    if (m_listener)
        m_listener->resumeReading();
}

ListenerStatistics Collector::statistics() const
{
    return m_listener ? m_listener->statistics() : ListenerStatistics{};
}

std::vector<PeerTable::Peer> Collector::peers() const
{
    return m_listener ? m_listener->peers() : std::vector<PeerTable::Peer>{};
}

std::vector<RefusedSenders::Sender> Collector::refusedSenders() const
{
    return m_listener ? m_listener->refusedSenders() : std::vector<RefusedSenders::Sender>{};
}

} // namespace duskwatch
