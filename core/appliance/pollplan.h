// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apierror.h"
#include "core/appliance/apirequests.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch {

/// The lists that are fetched. Their numbers are stored with the positions: never change them.
enum class PollEndpoint { ModelBreaches = 0, IncidentEvents = 1 };

inline constexpr int kPollEndpoints = 2;

/// What is asked for one window of \a endpoint. \a minScore: 0-1, of both lists. Pure.
ApiRequest pollRequest(PollEndpoint endpoint, const TimeWindow& window, double minScore);

/// Cuts the time that one end-point still has to fetch into windows, oldest first. A window grows while answers are
/// small and is halved when one was too much. A value; no clock of its own. All times in ms since 1970 UTC.
///
/// Neighbouring windows share one millisecond, so that nothing falls between them.
class WindowPlan
{
public:
    static constexpr std::int64_t kFirstSpanMs = std::int64_t(6) * 3'600'000;
    static constexpr std::int64_t kMaxSpanMs = std::int64_t(7) * 24 * 3'600'000;
    static constexpr std::int64_t kMinSpanMs = 1'000;
    static constexpr qint64 kSmallAnswerBytes = qint64(4) << 20;

    WindowPlan() = default;
    WindowPlan(std::int64_t fromMs, std::int64_t toMs);

    bool isDone() const { return m_nextMs >= m_toMs; }
    std::int64_t fromMs() const { return m_fromMs; }
    std::int64_t toMs() const { return m_toMs; }
    /// All before this is fetched.
    std::int64_t doneMs() const { return m_nextMs; }
    /// The next to fetch; only while not isDone().
    TimeWindow next() const;
    /// next() was fetched whole; its answer had so many bytes.
    void fetched(qint64 answerBytes);
    /// next() was too much for one answer. False: it cannot be smaller.
    bool halve();
    /// One usual poll fits into one window; more is worth showing a progress for.
    bool isLong() const { return m_toMs - m_fromMs > 2 * kFirstSpanMs; }

private:
    std::int64_t m_fromMs = 0;
    std::int64_t m_toMs = 0;
    std::int64_t m_nextMs = 0;
    std::int64_t m_spanMs = kFirstSpanMs;
};

/// Where a poll begins. \a completeUntilMs: the stored position, if any; \a nowMs: the appliance's clock. A position
/// in the future (a clock was set back) counts as now.
std::int64_t pollStartMs(std::optional<std::int64_t> completeUntilMs, std::int64_t nowMs,
                         std::chrono::milliseconds overlap, std::chrono::milliseconds firstFetch);

/// Up to when a window is complete: never later than the appliance's own clock when it answered (\a dateMs, whole
/// seconds) or, where it did not say, ours; what it records afterwards belongs to the next poll.
std::int64_t completeUntilMs(const TimeWindow& window, std::optional<std::int64_t> dateMs,
                             std::int64_t nowMs);

/// How long to wait after failures: a table of durations, the last of which repeats, each varied by up to a fifth so
/// that many clients do not come back together; never shorter than what the appliance asked for (Retry-After).
class RetryDelay
{
public:
    static std::vector<std::chrono::milliseconds> usualTable();

    explicit RetryDelay(std::vector<std::chrono::milliseconds> table = usualTable());

    /// Of the failure at hand. \a dice: 0-1, uniformly random.
    std::chrono::milliseconds next(const ApiError& error, double dice);
    void succeeded() { m_failures = 0; }

private:
    std::vector<std::chrono::milliseconds> m_table;
    std::size_t m_failures = 0;
};

} // namespace duskwatch
