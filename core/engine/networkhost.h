// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectiontest.h"
#include "core/appliance/poller.h"
#include "core/engine/changehost.h"
#include "core/engine/fetchedevents.h"
#include "core/engine/linesender.h"

#include <QObject>

#include <map>
#include <memory>

namespace duskwatch {

/// What a source needs to fetch. The token is moved out when it starts.
struct FetchOrder
{
    ConnectionSettings connection;
    SecretText privateToken;
    PollJob job;
    bool keepUnparsed = false;
};

/// The pollers of all sources and the connection tests, in the network thread. Everything but the constructor is
/// reached by queued invocation. The queue is borrowed and must outlive this. Destroying it ends all requests and
/// puts what they had brought on the queue.
class NetworkHost : public QObject
{
    Q_OBJECT
public:
    NetworkHost(WriteQueue& queue, std::function<void()> wakeWriter);
    ~NetworkHost() override;

    /// For write-back; lives in this thread, as a child.
    ChangeHost& changes() { return *m_changes; }

    /// In place of what the source had under way. \a order is used up.
    void fetch(duskwatch::SourceId source, const std::shared_ptr<duskwatch::FetchOrder>& order);
    /// Does not wait for the time of the next poll.
    void fetchNow(duskwatch::SourceId source);
    void stop(duskwatch::SourceId source);
    void stopAll();
    void setTriage(const duskwatch::TriageSettings& settings);
    void setRules(const duskwatch::RuleSetPointer& rules);
    /// The store has room again.
    void resume();

    // Each answers with tried().
    /// To a listener of this computer.
    void sendLine(quint64 command, duskwatch::SourceId source, const duskwatch::LinePlace& place,
                  const QByteArray& line);
    /// As if the appliance had answered \a source with that.
    void takeAnswer(quint64 command, duskwatch::SourceId source, const QByteArray& answer);

    void startTest(quint64 job, const duskwatch::ConnectionSettings& settings,
                   const std::shared_ptr<duskwatch::SecretText>& privateToken);
    /// It ends with a report that says so.
    void cancelTest(quint64 job);

Q_SIGNALS:
    void statusChanged(duskwatch::SourceId source, const duskwatch::PollStatus& status);
    void allStopped();
    void tried(quint64 command, duskwatch::SourceId source, bool ok, const duskwatch::Error& error);
    void stageChanged(quint64 job, const duskwatch::StageReport& report);
    void testFinished(quint64 job, const duskwatch::ConnectionTestReport& report);

private:
    struct Fetch
    {
        PollJob::Kind kind = PollJob::Kind::Forever;
        std::unique_ptr<FetchedEvents> events; ///< outlives the poller, which writes to it
        std::unique_ptr<Poller> poller;
    };
    void polled(SourceId source, const PollStatus& status);

    ChangeHost* const m_changes;
    WriteQueue& m_queue;
    const std::function<void()> m_wakeWriter;
    const SystemClock m_clock;
    TriageSettings m_triage;
    RuleSetPointer m_rules;
    std::map<SourceId, Fetch> m_fetches;
    std::map<quint64, std::unique_ptr<ConnectionTest>> m_tests;
    std::map<quint64, std::unique_ptr<LineSender>> m_senders;
};

} // namespace duskwatch
