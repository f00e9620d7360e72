// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outputs/outputworker.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/outputs/filesink.h"
#include "core/outputs/syslogsink.h"

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <optional>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr int kGatherMs = 100; ///< at a trickle, lines of so long are committed together
constexpr int kLookMs = 5000;  ///< without having been woken, for what another program stored
constexpr auto kCommitAfterStop = 5s;

/// OpenSSL writes to a connection that is gone without saying that it wants no signal for it.
void blockBrokenPipes()
{
    sigset_t pipes;
    sigemptyset(&pipes);
    sigaddset(&pipes, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipes, nullptr); // of this thread, which is the output's own
}

/// What the store's thread tells the output's about a commit; whichever goes last frees it.
struct CommitAnswer
{
    std::mutex mutex;
    std::condition_variable told;
    std::optional<Result<void>> result;
};

} // namespace

OutputWorker::OutputWorker(const OutputRecord& output, OutputSettings settings, QString dataFolder,
                           OutputCommit commit)
    : m_settings(std::move(settings)),
      m_dataFolder(std::move(dataFolder)),
      m_commit(std::move(commit)),
      m_progress{output.positions, output.figures, output.file}
{
    m_report.waiting = [this](bool waiting) {
        tell(waiting ? OutputState::Waiting : OutputState::Running);
    };
    m_report.remembered = [this](const QString& notice) {
        qCWarning(lcEngine).noquote() << "output" << m_settings.name << ":" << notice;
        Q_EMIT remembered(notice);
    };
}

OutputWorker::~OutputWorker() = default;

std::unique_ptr<OutputSink> OutputWorker::makeSink()
{
    if (m_settings.place == OutputPlace::File)
        return std::make_unique<FileSink>(m_settings.path, m_progress.file, m_report);
    return std::make_unique<SyslogSink>(m_settings, m_wakeup, m_report);
}

void OutputWorker::run()
{
    blockBrokenPipes();
    tell(OutputState::Starting);
    m_sink = makeSink();
    while (!m_wakeup.isStopped()) {
        if (const auto done = step(); !done && !m_wakeup.isStopped())
            failed(done.error());
    }
    m_sink->close();
    if (m_isUncommitted)
        (void)commit();
    m_feed.reset();
    Q_EMIT finished();
}

Result<void> OutputWorker::makeReady()
{
    if (m_isUncommitted) {
        if (const auto stored = commit(); !stored)
            return stored;
    }
    if (!m_feed) {
        auto feed = OutputFeed::open(m_dataFolder, m_settings);
        if (!feed)
            return feed.error();
        m_feed = std::move(feed).value();
    }
    auto opened = m_sink->open();
    if (opened && m_state != OutputState::Waiting)
        tell(OutputState::Running);
    return opened;
}

Result<void> OutputWorker::step()
{
    if (const auto ready = makeReady(); !ready)
        return ready;
    const auto chunk = m_feed->next(m_progress.positions);
    if (!chunk) {
        m_feed.reset();
        return chunk.error();
    }
    if (chunk.value().isEmpty()) {
        m_wakeup.wait(kLookMs, m_sink->descriptor());
        return {};
    }
    if (const auto sent = sendChunk(chunk.value()); !sent)
        return sent;
    if (chunk.value().lines.size() < 64)
        m_wakeup.pause(kGatherMs);
    return {};
}

Result<void> OutputWorker::sendChunk(const OutputChunk& chunk)
{
    std::int64_t bytes = 0;
    if (!chunk.lines.empty()) {
        const auto delivered = m_sink->deliver(chunk.lines);
        if (!delivered)
            return delivered.error();
        bytes = delivered.value();
        m_pauseMs = kFirstPauseMs;
    }
    remember(chunk, bytes);
    OutputFigures& figures = m_progress.figures;
    const auto lines = static_cast<std::int64_t>(chunk.lines.size());
    figures.sent += lines;
    figures.leftOut += chunk.leftOut;
    figures.lost += chunk.lost;
    figures.bytes += bytes;
    if (lines > 0)
        figures.lastSentMs = SystemClock().nowMs();
    for (const auto& [source, line] : chunk.positions)
        m_progress.positions[source] = line;
    m_progress.file = m_sink->file();
    return commit();
}

void OutputWorker::remember(const OutputChunk& chunk, std::int64_t bytes)
{
    if (m_settings.place == OutputPlace::File)
        return;
    Sent sent;
    for (const auto& [source, line] : chunk.positions)
        sent.before[source] = m_progress.positions.contains(source) ? m_progress.positions.at(source) : 0;
    sent.bytes = bytes;
    sent.lines = static_cast<std::int64_t>(chunk.lines.size());
    sent.leftOut = chunk.leftOut;
    sent.lost = chunk.lost;
    m_sent.push_back(std::move(sent));
    m_sentBytes += bytes;
    while (m_sent.size() > 1 && m_sentBytes - m_sent.front().bytes >= kDoubtBytes) {
        m_sentBytes -= m_sent.front().bytes;
        m_sent.pop_front();
    }
}

/// What went over a connection that broke off is sent once more: nobody knows whether it was read. Committed at once, so
/// that it is not forgotten when the program ends before.
void OutputWorker::goBack()
{
    if (m_sent.empty())
        return;
    for (auto sent = m_sent.rbegin(); sent != m_sent.rend(); ++sent) {
        for (const auto& [source, line] : sent->before)
            m_progress.positions[source] = line;
        m_progress.figures.sent -= sent->lines;
        m_progress.figures.resent += sent->lines;
        m_progress.figures.leftOut -= sent->leftOut;
        m_progress.figures.lost -= sent->lost;
    }
    m_isUncommitted = true;
}

Result<void> OutputWorker::commit()
{
    m_isUncommitted = true;
    const auto answer = std::make_shared<CommitAnswer>();
    const bool runs = m_commit(m_progress, [answer](const Result<void>& result) {
        const std::lock_guard lock(answer->mutex);
        answer->result = result;
        answer->told.notify_all();
    });
    if (!runs)
        return Error{ErrorCode::StoreFailure, {}};
    std::unique_lock lock(answer->mutex);
    while (!answer->result) {
        if (answer->told.wait_for(lock, kCommitAfterStop) == std::cv_status::timeout && m_wakeup.isStopped())
            return Error{ErrorCode::Cancelled, {}}; // the store is gone
    }
    if (!*answer->result)
        return *answer->result;
    m_isUncommitted = false;
    Q_EMIT progressed(m_progress);
    return {};
}

void OutputWorker::failed(const Error& error)
{
    if (m_sink->mayHaveLost())
        goBack();
    m_sent.clear(); // what was closed properly was read
    m_sentBytes = 0;
    ++m_progress.figures.retries;
    const QString message = userMessage(error);
    if (m_problem != message)
        qCWarning(lcEngine).noquote() << "output" << m_settings.name << ":" << message;
    tell(OutputState::Problem, message);
    m_wakeup.pause(m_pauseMs);
    m_pauseMs = std::min(2 * m_pauseMs, kLongestPauseMs);
}

void OutputWorker::tell(OutputState state, const QString& problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged(state, problem);
}

} // namespace duskwatch
