// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/engine/ingestassembler.h"
#include "core/syslog/sysloglistener.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace duskwatch {

/// One collector source while it runs: a listener and the assembler it feeds. Lives in the syslog thread;
/// owned by CollectorHost.
class Collector : public QObject
{
    Q_OBJECT
public:
    Collector(SourceId source, bool keepUnparsed, WriteQueue& queue, std::function<void()> wakeWriter,
              QObject* parent = nullptr);
    /// Closes the listener and puts what it had received on the queue.
    ~Collector() override;

    /// Makes the certificate first where it is our own and missing. Errors: those of SyslogListener::listen and
    /// ensureCertificate.
    Result<void> start(const ListenerSettings& settings);
    void setTriage(const TriageSettings& settings) { m_assembler.setTriage(settings); }
    void setRules(const RuleSetPointer& rules) { m_assembler.setRules(rules); }
    void resumeReading();
    ListenerStatistics statistics() const;
    std::vector<PeerTable::Peer> peers() const;
    std::vector<RefusedSenders::Sender> refusedSenders() const;

Q_SIGNALS:
    void connectionsChanged(int connections);

private:
    IngestAssembler m_assembler;
    std::unique_ptr<SyslogListener> m_listener; ///< from start() on
    QTimer m_flush;
    SystemClock m_clock;
};

} // namespace duskwatch
