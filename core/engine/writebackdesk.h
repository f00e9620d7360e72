// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/alertdesk.h"
#include "core/engine/changehost.h"
#include "core/store/connectionrows.h"
#include "core/store/writeback.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace duskwatch {

/// Brings what people do with alerts to Darktrace, where a connection writes back: takes items from the store's queue,
/// oldest first, one at a time for each connection, and notes in the store that one may arrive before it is sent, so
/// that neither the end of this program nor that of the appliance loses or doubles it. Lives in the engine's thread,
/// owned by the engine.
///
///   a line: Idle --item is due--> AwaitsToken --> Working --attempted--> Idle
///             '--none is due: its timer, or wake()--^
class WriteBackDesk final : public QObject
{
    Q_OBJECT
public:
    /// Reads the private token of a credential and calls the answer once, later.
    using TokenReader = std::function<void(CredentialId, std::function<void(Result<SecretText>)>)>;

    /// \a clock is borrowed.
    WriteBackDesk(AlertDesk::StoreRunner runner, TokenReader tokens, const Clock& clock,
                  QObject* parent = nullptr);
    ~WriteBackDesk() override;

    /// Where changes are made; null: no more.
    void setHost(ChangeHost* host);
    /// What alerts of these sources are queued for, and the connections that may send now (none while nothing is to
    /// run).
    void setRoutes(const WriteBackRoutes& routes, const std::vector<ConnectionRecord>& senders);
    /// Something may have been queued.
    void wake();

    /// As last read from the store; changed() says that they are others now.
    const WriteBackCounts& counts() const { return m_counts; }
    /// Tries at once what failed or waits; forgets what is not done. Answered by changed() and finished().
    quint64 retry(const WriteBackScope& scope);
    quint64 discard(const WriteBackScope& scope);

Q_SIGNALS:
    void changed();
    /// Histories of these alerts are no longer what they were.
    void alertsChanged(const std::vector<duskwatch::EventId>& ids);
    /// \a items were tried anew or forgotten; \a error is meaningful when \a items is -1.
    void finished(quint64 job, qint64 items, const duskwatch::Error& error);

private:
    enum class Phase { Idle, AsksStore, AwaitsToken, Working };
    struct Line
    {
        ConnectionRecord record;
        Phase phase = Phase::Idle;
        bool open = false;  ///< the host has its token
        bool asked = false; ///< something may have been queued while it was busy
        int failures = 0;   ///< in a row, of the connection itself
        std::int64_t notBeforeMs = 0;
        quint64 ticket = 0; ///< what belongs to an older one is void
        WriteBackItem item;
        std::unique_ptr<QTimer> timer;
    };
    Line* current(ConnectionId connection, quint64 ticket);
    void step(Line& line);
    void stepLater(Line& line, std::int64_t dueMs);
    void takeNext(ConnectionId connection, quint64 ticket, const Result<NextWriteBack>& next);
    void openLine(ConnectionId connection);
    void attempt(Line& line);
    void ready(ConnectionId connection, qint64 item, qint64 baseline);
    void attempted(ConnectionId connection, qint64 item, const ChangeOutcome& outcome);
    void tokenMissing(Line& line, const Error& error);
    void store(ConnectionId connection, const WriteBackResult& result);
    void close(Line& line);
    void readCounts();
    template <class Work>
    quint64 command(Work work);

    const AlertDesk::StoreRunner m_runner;
    const TokenReader m_tokens;
    const Clock& m_clock;
    ChangeHost* m_host = nullptr; ///< the network thread's
    WriteBackRoutes m_routes;
    bool m_routesKnown = false;
    std::map<ConnectionId, Line> m_lines;
    WriteBackCounts m_counts;
    bool m_readsCounts = false;
    bool m_countsAsked = false;
    quint64 m_lastTicket = 0;
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
