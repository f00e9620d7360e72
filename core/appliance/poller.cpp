// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/poller.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kTick = 5s; ///< longest time until a jump of the clock is noticed

constexpr std::array kEndpoints = {PollEndpoint::ModelBreaches, PollEndpoint::IncidentEvents};

/// Failures that a smaller window may avoid.
bool isTooMuch(ApiErrorCode code)
{
    return code == ApiErrorCode::AnswerTooLarge || code == ApiErrorCode::AnswerTimeout;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether something like "10.0.0.#28445" is in \a bytes.
bool hasAnonymisedAddress(std::string_view bytes)
{
    for (std::size_t at = bytes.find(".#"); at != std::string_view::npos; at = bytes.find(".#", at + 1)) {
        if (at > 0 && isDigit(bytes[at - 1]) && at + 2 < bytes.size() && isDigit(bytes[at + 2]))
            return true;
    }
    return false;
}

} // namespace

Poller::Poller(const ConnectionSettings& connection, SecretText privateToken, const PollJob& job,
               const PollLimits& limits, PollSink& sink, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_job(job),
      m_sink(sink),
      m_clock(clock),
      m_retry(limits.retryDelays),
      m_client(std::make_unique<ApiClient>(connection, std::move(privateToken), limits.api, clock))
{
    for (const PollEndpoint endpoint : kEndpoints)
        at(endpoint).completeUntilMs = job.positions[static_cast<std::size_t>(endpoint)];
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Poller::tick);
}

Poller::~Poller() = default;

void Poller::start()
{
    wait(0ms);
}

void Poller::pollNow()
{
    if (m_status.phase == PollStatus::Phase::Waiting)
        wait(0ms);
}

void Poller::resume()
{
    if (m_status.phase == PollStatus::Phase::Working && !m_busy && !m_tick.isActive())
        step();
}

void Poller::wait(std::chrono::milliseconds duration)
{
    m_dueMonotonicMs = m_clock.monotonicMs() + duration.count();
    m_status.nextPollMs = m_clock.nowMs() + duration.count();
    m_tick.start(std::min(duration, kTick));
}

void Poller::tick()
{
    const std::int64_t left =
        std::min(m_dueMonotonicMs - m_clock.monotonicMs(), m_status.nextPollMs - m_clock.nowMs());
    if (left > 0)
        m_tick.start(std::min(std::chrono::milliseconds(left), kTick));
    else
        beginPoll();
}

std::int64_t Poller::applianceNowMs() const
{
    return m_clock.nowMs() + m_status.skewMs.value_or(0);
}

void Poller::beginPoll()
{
    m_status.phase = PollStatus::Phase::Working;
    m_status.nextPollMs = 0;
    for (Endpoint& endpoint : m_endpoints) {
        const std::int64_t nowMs = std::max(applianceNowMs(), endpoint.reachedMs.value_or(0));
        if (m_job.kind == PollJob::Kind::Gap && !endpoint.completeUntilMs)
            endpoint.plan = WindowPlan(m_job.gapFromMs, nowMs);
        else
            endpoint.plan = WindowPlan(
                pollStartMs(endpoint.completeUntilMs, nowMs, m_job.overlap, m_job.firstFetch), nowMs);
        endpoint.failed = false;
    }
    showProgress();
    step();
}

/// The list that is furthest behind, so that a long fetch brings both forward together.
std::optional<PollEndpoint> Poller::nextEndpoint() const
{
    std::optional<PollEndpoint> next;
    for (const PollEndpoint endpoint : kEndpoints) {
        const Endpoint& candidate = m_endpoints[static_cast<std::size_t>(endpoint)];
        if (candidate.failed || candidate.plan.isDone())
            continue;
        if (!next || candidate.plan.doneMs() < m_endpoints[static_cast<std::size_t>(*next)].plan.doneMs())
            next = endpoint;
    }
    return next;
}

void Poller::step()
{
    const auto endpoint = nextEndpoint();
    if (!endpoint)
        endPoll();
    else if (m_sink.hasRoom()) // else resume() goes on
        fetch(*endpoint);
}

void Poller::fetch(PollEndpoint endpoint)
{
    const TimeWindow window = at(endpoint).plan.next();
    m_splitter = std::make_unique<AnswerSplitter>([this, endpoint](const AnswerElement& element) {
        if (at(endpoint).recent.isKnown(element.bytes))
            return;
        m_sawNews = true;
        m_sawAnonymised = m_sawAnonymised || hasAnonymisedAddress(element.bytes);
        m_sink.element(element, m_clock.nowMs());
    });
    m_sink.windowAsked(m_clock.nowMs());
    m_busy = true;
    ApiCall* const call =
        m_client->send(pollRequest(endpoint, window, m_job.minScore), [this](QByteArrayView bytes) {
            m_splitter->feed({bytes.data(), static_cast<std::size_t>(bytes.size())});
        });
    connect(call, &ApiCall::finished, this, [this, endpoint, window](const ApiAnswer& answer) {
        m_busy = false;
        answered(endpoint, window, answer);
        step();
    });
}

std::optional<ApiError> Poller::parseError() const
{
    switch (m_splitter->finish()) {
    case AnswerSplitter::End::Complete:
        return std::nullopt;
    case AnswerSplitter::End::CutOff:
    case AnswerSplitter::End::NotJson:
    case AnswerSplitter::End::TrailingText:
        break;
    }
    return ApiError{ApiErrorCode::BadJson};
}

void Poller::answered(PollEndpoint endpoint, const TimeWindow& window, const ApiAnswer& answer)
{
    learn(answer);
    // The appliance has nothing in this window: that is an answer.
    const bool nothing = answer.error && answer.error->code == ApiErrorCode::NothingThere;
    const std::optional<ApiError> error = nothing ? std::nullopt : answer.error ? answer.error : parseError();
    if (!error) {
        complete(endpoint, window, answer);
        return;
    }
    m_sink.windowBroken();
    if (!isTooMuch(error->code) || !at(endpoint).plan.halve())
        fail(endpoint, *error);
}

void Poller::complete(PollEndpoint endpoint, const TimeWindow& window, const ApiAnswer& answer)
{
    Endpoint& list = at(endpoint);
    const std::int64_t until = completeUntilMs(window, answer.dateMs, m_clock.nowMs());
    list.completeUntilMs = until;
    if (answer.dateMs)
        list.reachedMs = until;
    list.plan.fetched(answer.bodyBytes);
    m_sink.windowComplete(endpoint, until);
    m_status.errors[static_cast<std::size_t>(endpoint)].reset();
    if (!m_status.fails())
        m_status.failingSinceMs = 0;
    showProgress();
}

void Poller::fail(PollEndpoint endpoint, const ApiError& error)
{
    at(endpoint).failed = true;
    m_status.errors[static_cast<std::size_t>(endpoint)] = error;
    if (m_status.failingSinceMs == 0)
        m_status.failingSinceMs = m_clock.nowMs();
}

void Poller::endPoll()
{
    ++m_status.polls;
    if (std::exchange(m_sawNews, false))
        m_status.anonymised = m_sawAnonymised;
    m_sawAnonymised = false;
    for (Endpoint& endpoint : m_endpoints)
        endpoint.recent.pollEnded();
    m_status.fromMs = m_status.toMs = m_status.doneMs = 0;
    const bool failed = m_status.fails();
    if (!failed) {
        m_status.lastPollMs = m_clock.nowMs();
        m_retry.succeeded();
    }
    const bool again = m_job.kind == PollJob::Kind::Forever || (m_job.kind == PollJob::Kind::Gap && failed);
    m_status.phase = again ? PollStatus::Phase::Waiting : PollStatus::Phase::Over;
    if (failed && again) {
        // One delay for both lists, the longer where they ask for different ones.
        ApiError worst = m_status.errors[0].value_or(m_status.errors[1].value_or(ApiError{}));
        if (m_status.errors[1] && m_status.errors[1]->retryAfter > worst.retryAfter)
            worst = *m_status.errors[1];
        wait(m_retry.next(worst, QRandomGenerator::global()->generateDouble()));
    } else if (again) {
        wait(m_job.interval);
    }
    Q_EMIT statusChanged(m_status);
}

void Poller::learn(const ApiAnswer& answer)
{
    if (answer.dateMs)
        m_status.skewMs = *answer.dateMs - answer.receivedMs;
    if (answer.certificate.expiry.isValid())
        m_status.certificateExpiryMs = answer.certificate.expiry.toMSecsSinceEpoch();
}

void Poller::showProgress()
{
    const WindowPlan& first = m_endpoints[0].plan;
    const WindowPlan& second = m_endpoints[1].plan;
    if (first.isLong() || second.isLong()) {
        m_status.fromMs = std::min(first.fromMs(), second.fromMs());
        m_status.toMs = std::max(first.toMs(), second.toMs());
        m_status.doneMs = std::min(m_endpoints[0].failed ? first.toMs() : first.doneMs(),
                                   m_endpoints[1].failed ? second.toMs() : second.doneMs());
    }
    Q_EMIT statusChanged(m_status);
}

} // namespace duskwatch
