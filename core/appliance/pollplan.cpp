// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/pollplan.h"

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr double kIncidentScale = 100; // its scores go to 100, those of breaches to 1
constexpr double kVariation = 0.2;

} // namespace

ApiRequest pollRequest(PollEndpoint endpoint, const TimeWindow& window, double minScore)
{
    const bool breaches = endpoint == PollEndpoint::ModelBreaches;
    ApiRequest request = breaches ? modelBreachesRequest(window) : incidentEventsRequest(window);
    if (minScore > 0)
        request.query += "&minscore=" + QByteArray::number(breaches ? minScore : minScore * kIncidentScale);
    return request;
}

WindowPlan::WindowPlan(std::int64_t fromMs, std::int64_t toMs)
    : m_fromMs(fromMs),
      m_toMs(std::max(fromMs, toMs)),
      m_nextMs(fromMs)
{
}

TimeWindow WindowPlan::next() const
{
    return {m_nextMs, std::min(m_nextMs + m_spanMs, m_toMs)};
}

void WindowPlan::fetched(qint64 answerBytes)
{
    m_nextMs = next().endMs;
    if (answerBytes < kSmallAnswerBytes)
        m_spanMs = std::min(m_spanMs * 2, kMaxSpanMs);
}

bool WindowPlan::halve()
{
    const TimeWindow window = next();
    const std::int64_t half = (window.endMs - window.startMs) / 2;
    if (half < kMinSpanMs)
        return false;
    m_spanMs = half;
    return true;
}

std::int64_t pollStartMs(std::optional<std::int64_t> completeUntilMs, std::int64_t nowMs,
                         std::chrono::milliseconds overlap, std::chrono::milliseconds firstFetch)
{
    if (!completeUntilMs)
        return nowMs - firstFetch.count();
    return std::min(*completeUntilMs, nowMs) - overlap.count();
}

std::int64_t completeUntilMs(const TimeWindow& window, std::optional<std::int64_t> dateMs, std::int64_t nowMs)
{
    return std::min(window.endMs, dateMs.value_or(nowMs));
}

std::vector<std::chrono::milliseconds> RetryDelay::usualTable()
{
    return {5s, 10s, 20s, 40s, 1min, 2min, 5min};
}

RetryDelay::RetryDelay(std::vector<std::chrono::milliseconds> table)
    : m_table(std::move(table))
{
}

std::chrono::milliseconds RetryDelay::next(const ApiError& error, double dice)
{
    const auto base = m_table[std::min(m_failures, m_table.size() - 1)];
    ++m_failures;
    const double factor = 1 + kVariation * (2 * dice - 1);
    const auto varied = std::chrono::duration_cast<std::chrono::milliseconds>(base * factor);
    return error.retryAfter ? std::max<std::chrono::milliseconds>(varied, *error.retryAfter) : varied;
}

} // namespace duskwatch
