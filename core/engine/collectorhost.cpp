// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/collectorhost.h"

#include "core/syslog/portcheck.h"

namespace duskwatch {

CollectorHost::CollectorHost(WriteQueue& queue, std::function<void()> wakeWriter)
    : m_queue(queue),
      m_wakeWriter(std::move(wakeWriter))
{
}

CollectorHost::~CollectorHost() = default;

void CollectorHost::start(SourceId source, const ListenerSettings& settings, bool keepUnparsed)
{
    m_collectors.erase(source); // first gives back the port
    auto collector = std::make_unique<Collector>(source, keepUnparsed, m_queue, m_wakeWriter);
    collector->setTriage(m_triage);
    connect(collector.get(), &Collector::connectionsChanged, this,
            [this, source](int connections) { Q_EMIT connectionsChanged(source, connections); });
    if (auto listening = collector->start(settings); !listening) {
        Q_EMIT failed(source, listening.error());
        return;
    }
    m_collectors.insert_or_assign(source, std::move(collector));
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

void CollectorHost::resumeReading()
{
    for (const auto& [source, collector] : m_collectors)
        collector->resumeReading();
}

} // namespace duskwatch
