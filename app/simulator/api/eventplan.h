// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/breachgenerator.h"
#include "app/simulator/generator/incidentgenerator.h"
#include "app/simulator/generator/random.h"

#include <cstdint>
#include <vector>

namespace duskwatch::simulator {

/// What the past and the future of a simulated appliance look like. The same options give the same events, so a
/// simulator that is killed and started again with them goes on where it was.
struct PlanOptions
{
    std::uint64_t seed = 1;
    std::uint32_t events = 1000; ///< breaches of the past, 0-kMostEvents; an incident event for each 20
    std::int64_t startMs = 0;    ///< where the past ends, ms since 1970 UTC
    std::int64_t spreadMs = 86'400'000; ///< how far the past goes back
    double liveRate = 0;                ///< breaches a second from then on
    std::int64_t liveForMs = 0;         ///< how long; 0 is for ever
    std::int64_t lagMs = kLongestLagMs; ///< see kLongestLagMs; 0 means no lag and changes at once

    static constexpr std::uint32_t kMostEvents = 1'000'000;
    /// The longest time from an event's creationTime until it can be seen; half of it again until its last change.
    /// Both together are less than the 10 minutes by which a poller's windows overlap (PROTOCOL section 1).
    static constexpr std::int64_t kLongestLagMs = 300'000;
};

/// A breach with all that will ever happen to it by itself.
struct PlannedBreach
{
    simulation::BreachFacts facts;
    std::int64_t timeMs = 0;
    std::int64_t visibleMs = 0;
    std::int64_t changeMs = 0; ///< 0 where it never changes
    std::uint16_t laterScoreThousandths = 0;
    std::uint8_t firstComments = 0;
    std::uint8_t laterComments = 0; ///< altogether
    bool acknowledgedFirst = false;
    bool acknowledgedLater = false;
    std::uint8_t person = 0; ///< who acknowledges and comments: an index into Company::people()
};

/// An incident event with all that will ever happen to it by itself.
struct PlannedIncident
{
    simulation::IncidentFacts facts; ///< at first
    std::int64_t visibleMs = 0;
    std::int64_t stepMs = 0;      ///< from one report to the next
    std::uint8_t steps = 0;       ///< how many more reports follow, each with higher scores
    std::int32_t mergesInto = -1; ///< index of the incident whose group takes this one's in; -1: none
    bool pinned = false;
    bool acknowledgedFirst = false;
    bool acknowledgedLater = false; ///< from the last report on
};

/// Plans events from a seed: the past at once, what is live as time comes. Pure; one thread. Keeps references to
/// the generators, which must live longer.
class EventPlan
{
public:
    EventPlan(const PlanOptions& options, const simulation::BreachGenerator& breaches,
              const simulation::IncidentGenerator& incidents);

    /// Plans what is created up to \a nowMs. Going back changes nothing.
    void advanceTo(std::int64_t nowMs);

    /// By creationTime, never descending; also what is not visible yet.
    const std::vector<PlannedBreach>& breaches() const { return m_planned; }
    const std::vector<PlannedIncident>& incidents() const { return m_plannedIncidents; }

private:
    void planBreach(std::int64_t createdMs, bool live);
    void planIncident(std::int64_t createdMs, bool live);
    std::int64_t visibleFrom(std::int64_t createdMs, bool live);

    const PlanOptions m_options;
    const simulation::BreachGenerator& m_breaches;
    const simulation::IncidentGenerator& m_incidents;
    simulation::Random m_random;
    std::vector<PlannedBreach> m_planned;
    std::vector<PlannedIncident> m_plannedIncidents;
    std::int64_t m_pbid;
    std::uint64_t m_live = 0;     ///< breaches planned after the start
    std::uint32_t m_together = 0; ///< how many more breaches share the last one's millisecond
};

} // namespace duskwatch::simulator
