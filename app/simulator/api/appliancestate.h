// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/api/amendments.h"
#include "app/simulator/api/apiquery.h"
#include "app/simulator/api/changejournal.h"
#include "app/simulator/api/eventplan.h"
#include "app/simulator/generator/company.h"

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <optional>
#include <vector>

namespace duskwatch::simulator {

/// The events of a simulated appliance at any moment: the plan made from a seed, and what requests have written.
/// All times are ms since 1970 UTC; `now` comes with every call and decides what can be seen. Events are named by
/// their index in the plan, which stays. Pure but for its memory; one thread.
class ApplianceState
{
public:
    explicit ApplianceState(const PlanOptions& options);
    ApplianceState(const ApplianceState&) = delete;
    ApplianceState& operator=(const ApplianceState&) = delete;

    /// What the query asks for, in no order of time, as the appliance gives it.
    std::vector<std::uint32_t> breaches(const BreachQuery& query, std::int64_t nowMs);
    std::vector<std::uint32_t> incidents(const IncidentQuery& query, std::int64_t nowMs);
    /// Nothing where there is no such event, or not yet.
    std::optional<std::uint32_t> findBreach(std::int64_t pbid, std::int64_t nowMs);
    std::optional<std::uint32_t> findIncident(const QByteArray& id, std::int64_t nowMs);

    /// The event as a JSON object.
    void appendBreach(simulation::TextBuffer& out, std::uint32_t index, const simulation::BreachShape& shape,
                      std::int64_t nowMs, simulation::AddressStyle style) const;
    void appendIncident(simulation::TextBuffer& out, std::uint32_t index, bool withUrl, std::int64_t nowMs,
                        simulation::AddressStyle style) const;

    /// What requests write from now on is also in the file \a path, and what is there already was written before; see
    /// ChangeJournal.
    Result<void> keepChanges(const QString& path) { return m_journal.open(path, m_amendments); }

    void acknowledgeBreach(std::uint32_t index, bool acknowledged, std::int64_t nowMs);
    void acknowledgeIncident(std::uint32_t index, bool acknowledged, std::int64_t nowMs);
    /// False where there are too many comments already.
    bool commentBreach(std::uint32_t index, const QByteArray& message, std::int64_t nowMs);
    bool commentIncident(std::uint32_t index, const QByteArray& message, std::int64_t nowMs);
    QList<Comment> breachComments(std::uint32_t index, std::int64_t nowMs) const;
    QList<Comment> incidentComments(std::uint32_t index) const;

    /// Every event that can be seen, in its present state: one JSON object a line, in the order of the ids as text.
    QByteArray record(std::int64_t nowMs);

    static constexpr const char* kApiUser = "api";

private:
    /// The facts of an incident's latest report, and what is said about it.
    struct IncidentNow
    {
        simulation::IncidentFacts facts;
        simulation::IncidentStanding standing;
    };
    struct Generators
    {
        Generators(std::uint64_t seed, simulation::AddressStyle style);
        simulation::Company company;
        simulation::BreachGenerator breaches;
        simulation::IncidentGenerator incidents;
    };

    simulation::BreachStanding standing(const PlannedBreach& breach, std::int64_t nowMs) const;
    IncidentNow incidentNow(const PlannedIncident& incident, std::int64_t nowMs) const;
    bool isAsked(const PlannedBreach& breach, const BreachQuery& query, std::int64_t nowMs) const;
    bool isAsked(const PlannedIncident& incident, const IncidentQuery& query, std::int64_t nowMs) const;
    const Generators& generators(simulation::AddressStyle style) const;
    QByteArray breachLine(const PlannedBreach& breach, std::int64_t nowMs) const;
    QByteArray incidentLine(const PlannedIncident& incident, std::int64_t nowMs) const;

    const Generators m_plain;
    const Generators m_anonymised;
    EventPlan m_plan;
    void acknowledge(const QByteArray& id, bool acknowledged, std::int64_t nowMs);
    bool comment(const QByteArray& id, const QByteArray& message, std::int64_t nowMs);

    Amendments m_amendments;
    ChangeJournal m_journal;
};

} // namespace duskwatch::simulator
