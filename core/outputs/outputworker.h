// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsink.h"
#include "core/outputs/outputstatus.h"
#include "core/outputs/wakeup.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace duskwatch {

/// Commits \a progress to the store and calls the second argument with what came of it, from any thread; false when the
/// store is not open.
using OutputCommit = std::function<bool(const OutputProgress&, std::function<void(const Result<void>&)>)>;

/// Runs one output in a thread of its own: reads what is new in the logs, hands it to the file or the receiver, commits
/// how far it has come, and only then reads on. So it holds one chunk in memory, and is as slow as the slowest of the
/// three. wake() and stop() from any thread; run() by queued invocation, once.
///
///   opening --ok--> reading --chunk--> delivering --ok--> committing --+
///      ^               ^ nothing: waits for wake()                     |
///      |               '-----------------------------------------------'
///      '--- pause of 1 s, doubling to 60 s --- any failure
class OutputWorker final : public QObject
{
    Q_OBJECT
public:
    /// How far back it goes after a connection broke off: what the receiver's system may have acknowledged without its
    /// program having read it. Linux gives a connection 6 MiB at most by default.
    static constexpr std::int64_t kDoubtBytes = 8 << 20;
    static constexpr int kFirstPauseMs = 1000;
    static constexpr int kLongestPauseMs = 60'000;

    OutputWorker(const OutputRecord& output, OutputSettings settings, QString dataFolder,
                 OutputCommit commit);
    ~OutputWorker() override;

    void wake() { m_wakeup.wake(); }
    void stop() { m_wakeup.stop(); }
    /// Comes back after stop(), with finished().
    void run();

Q_SIGNALS:
    void stateChanged(duskwatch::OutputState state, const QString& problem);
    void remembered(const QString& notice);
    void progressed(const duskwatch::OutputProgress& progress);
    void finished();

private:
    struct Sent
    {
        OutputPositions before; ///< of the sources that it moved on
        std::int64_t bytes = 0;
        std::int64_t lines = 0;
        std::int64_t leftOut = 0;
        std::int64_t lost = 0;
    };
    std::unique_ptr<OutputSink> makeSink();
    Result<void> makeReady();
    Result<void> step();
    Result<void> sendChunk(const OutputChunk& chunk);
    void remember(const OutputChunk& chunk, std::int64_t bytes);
    void goBack();
    Result<void> commit();
    void failed(const Error& error);
    void tell(OutputState state, const QString& problem = {});

    const OutputSettings m_settings;
    const QString m_dataFolder;
    const OutputCommit m_commit;
    OutputProgress m_progress;
    bool m_isUncommitted = false; ///< the progress is true, but the store did not take it
    Wakeup m_wakeup;
    OutputReport m_report;
    std::unique_ptr<OutputFeed> m_feed;
    std::unique_ptr<OutputSink> m_sink;
    std::deque<Sent> m_sent; ///< over this connection, the last kDoubtBytes of it
    std::int64_t m_sentBytes = 0;
    int m_pauseMs = kFirstPauseMs;
    OutputState m_state = OutputState::Stopped;
    QString m_problem;
};

} // namespace duskwatch
