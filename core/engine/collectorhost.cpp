// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/collectorhost.h"

#include "core/base/logging.h"
#include "core/syslog/portcheck.h"

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kPeersInterval = 1s;

QVector<SourcePeer> peersOf(const Collector& collector)
{
    QVector<SourcePeer> peers;
    for (const PeerTable::Peer& peer : collector.peers())
        peers.append({peer.address.toString(), peer.connections, peer.frames, peer.bytes, peer.lastHeardMs});
    return peers;
}

ListenerHealth healthOf(const Collector& collector)
{
    ListenerHealth health;
    for (const RefusedSenders::Sender& sender : collector.refusedSenders())
        health.refused.append({sender.address.toString(), sender.reason, sender.times, sender.lastTryMs});
    const ListenerStatistics statistics = collector.statistics();
    health.datagramsLost = statistics.datagramsDropped;
    health.datagramsCut = statistics.datagramsCut;
    return health;
}

} // namespace

CollectorHost::CollectorHost(WriteQueue& queue, std::function<void()> wakeWriter)
    : m_queue(queue),
      m_wakeWriter(std::move(wakeWriter)),
      m_peersTimer(this)
{
    m_peersTimer.setInterval(kPeersInterval);
    m_peersTimer.setTimerType(Qt::CoarseTimer);
    connect(&m_peersTimer, &QTimer::timeout, this, &CollectorHost::tellPeers);
}

CollectorHost::~CollectorHost() = default;

void CollectorHost::start(SourceId source, const ListenerSettings& settings, bool keepUnparsed)
{
    m_collectors.erase(source); // first gives back the port
    auto collector = std::make_unique<Collector>(source, keepUnparsed, m_queue, m_wakeWriter);
    collector->setTriage(m_triage);
    collector->setRules(m_rules);
    connect(collector.get(), &Collector::connectionsChanged, this,
            [this, source](int connections) { Q_EMIT connectionsChanged(source, connections); });
    if (auto listening = collector->start(settings); !listening) {
        Q_EMIT failed(source, listening.error());
        return;
    }
    m_collectors.insert_or_assign(source, std::move(collector));
    m_certificates.erase(source);
    if (settings.transport == Transport::Tls) {
        if (auto facts = readCertificate(settings.tls.certificate))
            m_certificates.emplace(source, std::move(facts).value());
        else
            qCWarning(lcSyslog) << userMessage(facts.error());
    }
    m_peersTimer.start();
    Q_EMIT started(source, settings.port);
}

void CollectorHost::stop(SourceId source)
{
    m_collectors.erase(source);
    Q_EMIT stopped(source);
}

void CollectorHost::stopAll()
{
    m_collectors.clear();
    m_peersTimer.stop();
    Q_EMIT allStopped();
}

void CollectorHost::checkPort(quint64 job, const ListenerSettings& settings)
{
    const Result<void> free = duskwatch::checkPort(settings);
    Q_EMIT portChecked(job, free.ok(), free ? Error{} : free.error());
}

void CollectorHost::setTriage(const TriageSettings& settings)
{
    m_triage = settings;
    for (const auto& [source, collector] : m_collectors)
        collector->setTriage(settings);
}

void CollectorHost::setRules(const RuleSetPointer& rules)
{
    m_rules = rules;
    for (const auto& [source, collector] : m_collectors)
        collector->setRules(rules);
}

void CollectorHost::resumeReading()
{
    for (const auto& [source, collector] : m_collectors)
        collector->resumeReading();
}

void CollectorHost::tellPeers()
{
    for (const auto& [source, collector] : m_collectors) {
        QVector<SourcePeer> peers = peersOf(*collector);
        if (m_toldPeers[source] != peers) {
            m_toldPeers[source] = peers;
            Q_EMIT peersChanged(source, peers);
        }
        ListenerHealth health = healthOf(*collector);
        if (const auto facts = m_certificates.find(source); facts != m_certificates.end())
            health.certificate = facts->second;
        if (m_toldHealth[source] != health) {
            m_toldHealth[source] = health;
            Q_EMIT healthChanged(source, health);
        }
    }
}

} // namespace duskwatch
