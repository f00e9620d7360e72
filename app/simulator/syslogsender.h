// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/commandline.h"
#include "app/simulator/connection.h"
#include "app/simulator/generator/eventstream.h"
#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <vector>

namespace duskwatch::simulator {

/// How sending ended.
struct SendReport
{
    ExitCode code = ExitCode::Done;
    std::uint64_t sent = 0; ///< messages that the system has taken to the last byte
    QString problem;        ///< a sentence; empty where code is Done
};

/// Sends the messages of one stream over one or more connections that take turns, evenly at a rate or as fast
/// as the listener reads. Never holds more than a few MiB.
///
///     connecting --all open--> sending --last made / stop()--> draining --all taken--> finished
///         |                       |                                |
///         +--nobody, deadline-----+--connection lost---------------+--deadline--> finished
///
/// Lives in the thread that made it and needs its event loop. \a clock must live longer.
class SyslogSender final : public QObject
{
    Q_OBJECT

public:
    SyslogSender(const SyslogOptions& options, const Clock& clock, QObject* parent = nullptr);
    ~SyslogSender() override;

    /// Returns at once; finished() is never emitted from within.
    void start();
    /// Makes no more messages, sends what was made and finishes.
    void stop();

Q_SIGNALS:
    /// Exactly once for each start().
    void finished(const duskwatch::simulator::SendReport& report);

private:
    enum class Phase : std::uint8_t { Idle, Connecting, Sending, Draining, Finished };

    void openAll();
    void onOpened();
    void onFailed(Connection* connection);
    void onDeadline();
    void pump();
    void drain();
    void finish(ExitCode code, const QString& problem);

    std::uint64_t due() const;
    void waitForNextDue();
    Connection* nextWithRoom();
    void sendChunk(Connection& connection, std::uint64_t messages);
    std::uint64_t sent() const;
    bool isComplete() const { return m_options.count > 0 && m_made == m_options.count; }

    const SyslogOptions m_options;
    const Clock& m_clock;
    simulation::EventStream m_stream;
    std::vector<std::unique_ptr<Connection>> m_connections;
    QTimer m_deadline; ///< of connecting, later of draining
    QTimer m_retry;    ///< of connections that were refused
    QTimer m_pace;
    simulation::TextBuffer m_chunk;
    std::vector<std::size_t> m_chunkEnds;
    std::uint64_t m_made = 0;
    std::uint64_t m_chunkMessages;
    std::size_t m_turn = 0;
    std::int64_t m_startedMs = 0;
    Phase m_phase = Phase::Idle;
};

} // namespace duskwatch::simulator
