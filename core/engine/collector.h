// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/ingestassembler.h"
#include "core/syslog/listener.h"

#include <QObject>
#include <QTimer>

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

    /// Errors: those of TcpListener::listen.
    Result<void> start(const ListenerSettings& settings);
    void setTriage(const TriageSettings& settings) { m_assembler.setTriage(settings); }
    void setRules(const RuleSetPointer& rules) { m_assembler.setRules(rules); }
    void resumeReading() { m_listener.resumeReading(); }
    ListenerStatistics statistics() const { return m_listener.statistics(); }
    std::vector<PeerTable::Peer> peers() const { return m_listener.peers(); }

Q_SIGNALS:
    void connectionsChanged(int connections);

private:
    IngestAssembler m_assembler;
    TcpListener m_listener;
    QTimer m_flush;
};

} // namespace duskwatch
