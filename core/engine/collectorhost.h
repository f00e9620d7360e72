// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/collector.h"
#include "core/sources/sourcesettings.h"

#include <QObject>
#include <QTimer>
#include <QVector>

#include <map>
#include <memory>

namespace duskwatch {

/// The collectors of all sources, in the syslog thread. Everything but the constructor is reached by queued
/// invocation. The queue is borrowed and must outlive this. Destroying it stops all collectors and puts what they
/// received on the queue.
class CollectorHost : public QObject
{
    Q_OBJECT
public:
    CollectorHost(WriteQueue& queue, std::function<void()> wakeWriter);
    ~CollectorHost() override;

public Q_SLOTS:
    /// Answers with started() or failed(). Restarts a collector that runs already.
    void start(duskwatch::SourceId source, const duskwatch::ListenerSettings& settings, bool keepUnparsed);
    /// Answers with stopped(), also when it did not run.
    void stop(duskwatch::SourceId source);
    void stopAll();
    /// Answers with portChecked().
    void checkPort(quint64 job, const duskwatch::ListenerSettings& settings);
    void setTriage(const duskwatch::TriageSettings& settings);
    void setRules(const duskwatch::RuleSetPointer& rules);
    /// The store has room again.
    void resumeReading();

Q_SIGNALS:
    void started(duskwatch::SourceId source, quint16 port);
    void failed(duskwatch::SourceId source, const duskwatch::Error& error);
    void stopped(duskwatch::SourceId source);
    void allStopped();
    void portChecked(quint64 job, bool free, const duskwatch::Error& error);
    void connectionsChanged(duskwatch::SourceId source, int connections);
    /// At most once a second, and only where something changed.
    void peersChanged(duskwatch::SourceId source, const QVector<duskwatch::SourcePeer>& peers);
    /// Likewise.
    void healthChanged(duskwatch::SourceId source, const duskwatch::ListenerHealth& health);

private:
    void tellPeers();

    WriteQueue& m_queue;
    const std::function<void()> m_wakeWriter;
    TriageSettings m_triage;
    RuleSetPointer m_rules;
    std::map<SourceId, std::unique_ptr<Collector>> m_collectors;
    std::map<SourceId, QVector<SourcePeer>> m_toldPeers;
    std::map<SourceId, ListenerHealth> m_toldHealth;
    std::map<SourceId, CertificateFacts> m_certificates; ///< of those that listen for TLS
    QTimer m_peersTimer;
};

} // namespace duskwatch
