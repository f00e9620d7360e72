// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/eventplan.h"

#include <algorithm>

namespace duskwatch::simulator {

namespace {

using simulation::Random;

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::uint32_t kBreachesPerIncident = 20;
/// How many of 1,000.
constexpr std::uint32_t kSharing = 60; ///< start a group of breaches of one millisecond
constexpr std::uint32_t kHidden = 80;  ///< can be seen only some time after they were made
constexpr std::uint32_t kLate = 60;    ///< are made long after what they are about
constexpr std::uint32_t kChanging = 100;
constexpr std::uint32_t kRising = 400; ///< incidents that are reported again
constexpr std::uint32_t kMerging = 250;
constexpr std::uint32_t kAcknowledged = 50;
constexpr std::uint32_t kPinned = 30;
constexpr std::uint32_t kPeople = 80;

/// Differs from seed to seed, so that two appliances in one store do not meet by accident.
std::int64_t firstPbid(std::uint64_t seed)
{
    return 20'000 + Random(~seed).below(20'000) * std::int64_t{100'000};
}

/// 1 … longest, mostly short; 0 where there is no lag at all.
std::int64_t drawDelay(Random& random, std::int64_t longestMs)
{
    return longestMs > 0 ? random.mostlyLow(1, static_cast<std::uint32_t>(longestMs)) : 0;
}

} // namespace

EventPlan::EventPlan(const PlanOptions& options, const simulation::BreachGenerator& breaches,
                     const simulation::IncidentGenerator& incidents)
    : m_options(options),
      m_breaches(breaches),
      m_incidents(incidents),
      m_random(options.seed),
      m_pbid(firstPbid(options.seed))
{
    m_planned.reserve(m_options.events);
    const auto step = static_cast<double>(m_options.spreadMs) / std::max(m_options.events, 1u);
    for (std::uint32_t index = 0; index < m_options.events; ++index) {
        const double place = index + m_random.below(1000) / 1000.0;
        planBreach(m_options.startMs - m_options.spreadMs + static_cast<std::int64_t>(place * step), false);
    }
    m_together = 0;
}

void EventPlan::advanceTo(std::int64_t nowMs)
{
    if (m_options.liveRate <= 0)
        return;
    const std::int64_t endMs =
        m_options.liveForMs > 0 ? std::min(nowMs, m_options.startMs + m_options.liveForMs) : nowMs;
    while (m_planned.size() < 2 * std::size_t{PlanOptions::kMostEvents}) {
        const auto dueMs = m_options.startMs + static_cast<std::int64_t>(static_cast<double>(m_live + 1) *
                                                                         1000 / m_options.liveRate);
        if (dueMs > endMs && m_together == 0) // a group comes together; the next one waits the longer
            return;
        ++m_live;
        planBreach(dueMs, true);
    }
}

std::int64_t EventPlan::visibleFrom(std::int64_t createdMs, bool live)
{
    if (!m_random.chance(kHidden))
        return createdMs;
    const std::int64_t visibleMs = createdMs + drawDelay(m_random, m_options.lagMs);
    return live ? visibleMs : std::min(visibleMs, m_options.startMs); // the past is there from the start
}

void EventPlan::planBreach(std::int64_t createdMs, bool live)
{
    if (m_together > 0) {
        --m_together;
        createdMs = m_planned.back().facts.createdMs;
    } else if (m_random.chance(kSharing)) {
        m_together = m_random.mostlyLow(1, 24);
    }
    PlannedBreach breach;
    breach.facts = m_breaches.draw(m_random, m_pbid += m_random.between(1, 3), createdMs);
    breach.timeMs = simulation::BreachGenerator::timeOf(breach.facts);
    if (m_random.chance(kLate))
        breach.timeMs -= m_random.between(2, 360) * kMinuteMs;
    breach.visibleMs = visibleFrom(createdMs, live);
    breach.firstComments =
        static_cast<std::uint8_t>(simulation::BreachGenerator::firstCommentCount(breach.facts));
    breach.laterComments = breach.firstComments;
    breach.acknowledgedFirst = breach.acknowledgedLater = m_random.chance(kAcknowledged);
    breach.person = static_cast<std::uint8_t>(m_random.below(kPeople));
    const std::uint32_t score = breach.facts.scoreThousandths;
    breach.laterScoreThousandths = static_cast<std::uint16_t>(score);
    if (m_random.chance(kChanging)) {
        breach.changeMs = breach.visibleMs + drawDelay(m_random, m_options.lagMs / 2);
        const std::uint32_t what = m_random.between(1, 7); // a bit for each: score, acknowledged, comments
        if ((what & 1) != 0)
            breach.laterScoreThousandths = static_cast<std::uint16_t>(
                score > 900 ? score - m_random.between(1, 80) : score + m_random.between(1, 90));
        if ((what & 2) != 0)
            breach.acknowledgedLater = !breach.acknowledgedFirst;
        if ((what & 4) != 0)
            breach.laterComments = static_cast<std::uint8_t>(breach.firstComments + m_random.between(1, 3));
    }
    m_planned.push_back(breach);
    if (m_planned.size() % kBreachesPerIncident == 1)
        planIncident(createdMs, live);
}

void EventPlan::planIncident(std::int64_t createdMs, bool live)
{
    PlannedIncident incident;
    incident.facts = m_incidents.draw(m_random, m_pbid, createdMs);
    incident.visibleMs = visibleFrom(createdMs, live);
    incident.pinned = m_random.chance(kPinned);
    incident.acknowledgedFirst = m_random.chance(kAcknowledged);
    incident.acknowledgedLater = incident.acknowledgedFirst;
    if (m_random.chance(kRising)) {
        incident.steps = static_cast<std::uint8_t>(m_random.between(1, 3));
        incident.stepMs = drawDelay(m_random, m_options.lagMs / 2 / incident.steps);
        const auto count = static_cast<std::uint32_t>(m_plannedIncidents.size());
        if (count > 0 && m_random.chance(kMerging))
            incident.mergesInto = static_cast<std::int32_t>(count - 1 - m_random.below(std::min(count, 50u)));
        if (m_random.chance(kAcknowledged))
            incident.acknowledgedLater = !incident.acknowledgedFirst;
    }
    m_plannedIncidents.push_back(incident);
}

} // namespace duskwatch::simulator
