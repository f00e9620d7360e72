// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/writebackdesk.h"

#include "core/engine/retrypace.h"
#include "core/store/writer.h"

#include <limits>

namespace duskwatch {
namespace {

/// After a crash or a lost answer, until it is read whether it arrived: longer than a request is under way that nobody
/// waits for any more.
constexpr std::int64_t kInFlightMs = 10'000;
constexpr int kMostUnseen = 5; ///< times that Darktrace may confirm a change and not show it

Change changeOf(const WriteBackItem& item)
{
    Change change;
    change.kind = item.kind == WriteBackKind::Comment       ? Change::Kind::Comment
                  : item.kind == WriteBackKind::Acknowledge ? Change::Kind::Acknowledge
                                                            : Change::Kind::Unacknowledge;
    change.incident = item.eventKind == EventKind::AiAnalystIncident;
    change.id = item.externalId;
    change.text = item.text;
    change.askedMs = item.askedMs;
    change.oursMs = item.seenBeforeMs;
    if (item.state == WriteBackState::Sending)
        change.baseline = item.baseline;
    return change;
}

} // namespace

WriteBackDesk::WriteBackDesk(AlertDesk::StoreRunner runner, TokenReader tokens, const Clock& clock,
                             QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_tokens(std::move(tokens)),
      m_clock(clock)
{
}

WriteBackDesk::~WriteBackDesk() = default;

void WriteBackDesk::setHost(ChangeHost* host)
{
    m_host = host;
    if (host == nullptr) {
        m_lines.clear();
        return;
    }
    connect(host, &ChangeHost::readyToSend, this, &WriteBackDesk::ready);
    connect(host, &ChangeHost::attempted, this, &WriteBackDesk::attempted);
}

void WriteBackDesk::setRoutes(const WriteBackRoutes& routes, const std::vector<ConnectionRecord>& senders)
{
    if (!m_routesKnown || routes != m_routes) {
        m_routesKnown = m_runner([routes](StoreWriter& writer) { writer.setWriteBackRoutes(routes); });
        m_routes = routes;
        readCounts();
    }
    std::map<ConnectionId, Line> before = std::move(m_lines);
    m_lines.clear();
    for (const ConnectionRecord& record : senders) {
        const auto known = before.find(record.id);
        if (known != before.end() && known->second.record == record) {
            m_lines.insert(before.extract(known));
            continue;
        }
        Line& line = m_lines[record.id];
        line.record = record;
        line.ticket = ++m_lastTicket;
        line.timer = std::make_unique<QTimer>();
        line.timer->setSingleShot(true);
        connect(line.timer.get(), &QTimer::timeout, this, [this, id = record.id] {
            if (const auto found = m_lines.find(id); found != m_lines.end())
                step(found->second);
        });
    }
    for (auto& [id, line] : before)
        close(line); // edited, switched off or gone
    for (auto& [id, line] : m_lines)
        step(line);
}

void WriteBackDesk::wake()
{
    if (m_routes.empty())
        return;
    readCounts();
    for (auto& [id, line] : m_lines)
        step(line);
}

WriteBackDesk::Line* WriteBackDesk::current(ConnectionId connection, quint64 ticket)
{
    const auto found = m_lines.find(connection);
    return found != m_lines.end() && found->second.ticket == ticket ? &found->second : nullptr;
}

void WriteBackDesk::step(Line& line)
{
    if (m_host == nullptr)
        return;
    if (line.phase != Phase::Idle) {
        line.asked = true;
        return;
    }
    const std::int64_t nowMs = m_clock.nowMs();
    if (line.notBeforeMs > nowMs) {
        stepLater(line, line.notBeforeMs);
        return;
    }
    line.phase = Phase::AsksStore;
    line.asked = false;
    const ConnectionId id = line.record.id;
    const bool runs = m_runner([this, id, ticket = line.ticket, nowMs](StoreWriter& writer) {
        const auto next = writer.nextWriteBack(id, nowMs);
        QMetaObject::invokeMethod(
            this, [this, id, ticket, next] { takeNext(id, ticket, next); }, Qt::QueuedConnection);
    });
    if (!runs)
        line.phase = Phase::Idle;
}

void WriteBackDesk::stepLater(Line& line, std::int64_t dueMs)
{
    const std::int64_t waitMs =
        std::clamp<std::int64_t>(dueMs - m_clock.nowMs(), 1, writeBackDelay(100).count());
    line.timer->start(std::chrono::milliseconds(waitMs));
}

void WriteBackDesk::takeNext(ConnectionId connection, quint64 ticket, const Result<NextWriteBack>& next)
{
    Line* const line = current(connection, ticket);
    if (line == nullptr)
        return;
    line->phase = Phase::Idle;
    if (!next || next->item) {
        if (next) {
            line->item = *next->item;
            attempt(*line);
        } else {
            stepLater(*line, m_clock.nowMs() + writeBackDelay(1).count());
        }
    } else if (line->asked) {
        step(*line);
    } else if (next->dueMs) {
        stepLater(*line, *next->dueMs);
    } else {
        close(*line); // keeps no token while nothing is to be sent
    }
}

void WriteBackDesk::attempt(Line& line)
{
    const ConnectionId id = line.record.id;
    if (!line.open) {
        line.phase = Phase::AwaitsToken;
        openLine(id);
        return;
    }
    line.phase = Phase::Working;
    QMetaObject::invokeMethod(m_host, [host = m_host, id, item = line.item.id, change = changeOf(line.item)] {
        host->attempt(id, item, change);
    });
}

void WriteBackDesk::openLine(ConnectionId connection)
{
    Line& line = m_lines.at(connection);
    auto settings = connectionSettingsFromJson(line.record.settings);
    if (!settings) {
        tokenMissing(line, settings.error());
        return;
    }
    m_tokens(line.record.credential, [this, connection, ticket = line.ticket,
                                      settings = std::move(settings).value()](Result<SecretText> token) {
        Line* const waiting = current(connection, ticket);
        if (waiting == nullptr || m_host == nullptr)
            return;
        if (!token) {
            tokenMissing(*waiting, token.error());
            return;
        }
        auto secret = std::make_shared<SecretText>(std::move(token).value());
        QMetaObject::invokeMethod(m_host, [host = m_host, connection, settings, secret] {
            host->open(connection, settings, secret);
        });
        waiting->open = true;
        attempt(*waiting);
    });
}

void WriteBackDesk::tokenMissing(Line& line, const Error& error)
{
    ChangeOutcome outcome;
    outcome.kind = ChangeOutcome::Kind::Again;
    outcome.ofConnection = true;
    outcome.message = userMessage(error);
    line.phase = Phase::Working;
    attempted(line.record.id, line.item.id, outcome);
    if (error.code == ErrorCode::KeychainRefused || error.code == ErrorCode::Cancelled)
        line.notBeforeMs =
            std::numeric_limits<std::int64_t>::max(); // it would only ask the same person again
}

void WriteBackDesk::ready(ConnectionId connection, qint64 item, qint64 baseline)
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end() || found->second.item.id != item)
        return;
    const std::int64_t nowMs = m_clock.nowMs();
    m_runner([this, connection, item, baseline, nowMs, ticket = found->second.ticket](StoreWriter& writer) {
        const auto noted = writer.markWriteBackSending(item, baseline, nowMs, nowMs + kInFlightMs);
        QMetaObject::invokeMethod(
            this,
            [this, connection, item, ticket, noted] {
                Line* const line = current(connection, ticket);
                if (line == nullptr || m_host == nullptr)
                    return;
                if (noted && noted.value()) {
                    line->item.state = WriteBackState::Sending;
                    ++line->item.attempts;
                    QMetaObject::invokeMethod(
                        m_host, [host = m_host, connection, item] { host->proceed(connection, item); });
                    return;
                }
                // Discarded or overtaken meanwhile, or the disk is full.
                close(*line);
                line->notBeforeMs = noted ? 0 : m_clock.nowMs() + writeBackDelay(1).count();
                step(*line);
            },
            Qt::QueuedConnection);
    });
}

void WriteBackDesk::attempted(ConnectionId connection, qint64 item, const ChangeOutcome& outcome)
{
    const auto found = m_lines.find(connection);
    if (found == m_lines.end() || found->second.item.id != item)
        return;
    Line& line = found->second;
    const std::int64_t nowMs = m_clock.nowMs();
    WriteBackResult result;
    result.item = item;
    result.seenMs = outcome.seenMs;
    result.problem = outcome.message;
    result.by = outcome.by;
    if (outcome.kind == ChangeOutcome::Kind::Refused ||
        (outcome.notShown && line.item.attempts >= kMostUnseen)) {
        result.state = WriteBackState::Failed;
    } else if (outcome.kind == ChangeOutcome::Kind::Overtaken) {
        result.state = WriteBackState::Overtaken;
    } else if (outcome.kind == ChangeOutcome::Kind::Again) {
        result.state = WriteBackState::Waiting;
        const int failures = outcome.ofConnection ? ++line.failures : line.item.attempts + 1;
        std::chrono::milliseconds delay = writeBackDelay(failures);
        if (outcome.retryAfter)
            delay = std::max<std::chrono::milliseconds>(delay, *outcome.retryAfter);
        result.nextTryMs = nowMs + delay.count();
    }
    if (outcome.ofConnection)
        line.notBeforeMs = result.nextTryMs;
    else
        line.failures = 0;
    if (outcome.ofConnection)
        close(line); // the token may be another one next time
    line.phase = Phase::Working;
    store(connection, result);
}

void WriteBackDesk::store(ConnectionId connection, const WriteBackResult& result)
{
    const quint64 ticket = m_lines.at(connection).ticket;
    m_runner([this, connection, ticket, result, nowMs = m_clock.nowMs()](StoreWriter& writer) {
        const auto ended = writer.endWriteBack(result, nowMs);
        QMetaObject::invokeMethod(
            this,
            [this, connection, ticket, ended] {
                if (ended && ended.value() != EventId{})
                    Q_EMIT alertsChanged({ended.value()});
                readCounts();
                if (Line* const line = current(connection, ticket)) {
                    line->phase = Phase::Idle;
                    if (!ended) // it stays as it was: read first, once the store can write again
                        line->notBeforeMs = m_clock.nowMs() + writeBackDelay(1).count();
                    step(*line);
                }
            },
            Qt::QueuedConnection);
    });
}

void WriteBackDesk::close(Line& line)
{
    if (std::exchange(line.open, false) && m_host != nullptr)
        QMetaObject::invokeMethod(m_host, [host = m_host, id = line.record.id] { host->close(id); });
    line.phase = Phase::Idle;
    line.item = {};
}

void WriteBackDesk::readCounts()
{
    if (m_readsCounts) {
        m_countsAsked = true;
        return;
    }
    m_countsAsked = false;
    m_readsCounts = m_runner([this](StoreWriter& writer) {
        const auto counts = writer.writeBackCounts();
        QMetaObject::invokeMethod(
            this,
            [this, counts] {
                m_readsCounts = false;
                if (counts && counts.value() != m_counts) {
                    m_counts = counts.value();
                    Q_EMIT changed();
                }
                if (m_countsAsked)
                    readCounts();
            },
            Qt::QueuedConnection);
    });
}

template <class Work>
quint64 WriteBackDesk::command(Work work)
{
    const quint64 job = ++m_lastJob;
    const bool runs = m_runner([this, job, work](StoreWriter& writer) {
        const Result<std::int64_t> done = work(writer);
        QMetaObject::invokeMethod(
            this,
            [this, job, done] {
                for (auto& [id, line] : m_lines) {
                    line.failures = 0;
                    line.notBeforeMs = 0;
                }
                Q_EMIT finished(job, done ? done.value() : -1, done ? Error{} : done.error());
                readCounts();
                wake();
            },
            Qt::QueuedConnection);
    });
    if (!runs)
        QMetaObject::invokeMethod(
            this,
            [this, job] {
                Q_EMIT finished(job, -1, {ErrorCode::StoreFailure, tr("The data folder is not open")});
            },
            Qt::QueuedConnection);
    return job;
}

quint64 WriteBackDesk::retry(const WriteBackScope& scope)
{
    return command([scope, nowMs = m_clock.nowMs()](StoreWriter& writer) {
        return writer.retryWriteBack(scope, nowMs);
    });
}

quint64 WriteBackDesk::discard(const WriteBackScope& scope)
{
    return command([scope](StoreWriter& writer) { return writer.discardWriteBack(scope); });
}

} // namespace duskwatch
