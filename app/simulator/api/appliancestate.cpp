// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/appliancestate.h"

#include "app/simulator/api/eventid.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace duskwatch::simulator {

namespace {

using simulation::AddressStyle;
using simulation::Random;

constexpr std::int64_t kCommentEveryMs = 30'000;
/// What the invented people write.
constexpr std::array<std::string_view, 7> kRemarks{"Asked the owner, waiting for an answer.",
                                                   "Known maintenance window.",
                                                   "Seen the same on two other machines.",
                                                   "Reimaged, please watch for a day.",
                                                   "Not ours – passed on to the Zürich office.",
                                                   "Closed after a call with the user.",
                                                   "Could be the new backup job?"};

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// In an order that has nothing to do with time but is the same every time.
template <class Planned>
void shuffle(std::vector<std::uint32_t>& indexes, const std::vector<Planned>& all)
{
    std::sort(indexes.begin(), indexes.end(), [&all](std::uint32_t left, std::uint32_t right) {
        return all[left].facts.contentSeed < all[right].facts.contentSeed;
    });
}

} // namespace

ApplianceState::Generators::Generators(std::uint64_t seed, AddressStyle style)
    : company(seed, style),
      breaches(company),
      incidents(company)
{
}

ApplianceState::ApplianceState(const PlanOptions& options)
    : m_plain(options.seed, AddressStyle::Plain),
      m_anonymised(options.seed, AddressStyle::Anonymised),
      m_plan(options, m_plain.breaches, m_plain.incidents)
{
}

const ApplianceState::Generators& ApplianceState::generators(AddressStyle style) const
{
    return style == AddressStyle::Plain ? m_plain : m_anonymised;
}

simulation::BreachStanding ApplianceState::standing(const PlannedBreach& breach, std::int64_t nowMs) const
{
    const bool changed = breach.changeMs > 0 && nowMs >= breach.changeMs;
    simulation::BreachStanding standing;
    standing.timeMs = breach.timeMs;
    standing.scoreThousandths = changed ? breach.laterScoreThousandths : breach.facts.scoreThousandths;
    standing.commentCount = changed ? breach.laterComments : breach.firstComments;
    standing.acknowledged = changed ? breach.acknowledgedLater : breach.acknowledgedFirst;
    standing.acknowledgedMs = changed ? breach.changeMs : breach.visibleMs;
    standing.acknowledgedBy = m_plain.company.people()[breach.person];
    if (m_amendments.isEmpty())
        return standing;
    const QByteArray id = eventId(breach.facts);
    standing.commentCount += static_cast<std::uint32_t>(m_amendments.comments(id).size());
    if (const auto written = m_amendments.acknowledgement(id)) {
        standing.acknowledged = written->acknowledged;
        standing.acknowledgedMs = written->timeMs;
        standing.acknowledgedBy = kApiUser;
    }
    return standing;
}

ApplianceState::IncidentNow ApplianceState::incidentNow(const PlannedIncident& incident,
                                                        std::int64_t nowMs) const
{
    IncidentNow now{incident.facts, {}};
    int reports = 0;
    Random random(~incident.facts.contentSeed);
    while (reports < incident.steps && nowMs >= incident.visibleMs + (reports + 1) * incident.stepMs) {
        ++reports;
        simulation::IncidentGenerator::advance(random, now.facts);
    }
    now.standing.pinned = incident.pinned;
    now.standing.acknowledged =
        reports == incident.steps ? incident.acknowledgedLater : incident.acknowledgedFirst;
    now.standing.groupScoreAsText = incident.facts.contentSeed % 8 == 0;
    if (reports > 0 && incident.mergesInto >= 0) {
        const auto& other = m_plan.incidents()[static_cast<std::size_t>(incident.mergesInto)].facts;
        now.standing.merged = true;
        now.standing.groupHigh = other.idHigh;
        now.standing.groupLow = other.idLow;
    }
    if (m_amendments.isEmpty())
        return now;
    if (const auto written = m_amendments.acknowledgement(eventId(incident.facts)))
        now.standing.acknowledged = written->acknowledged;
    return now;
}

bool ApplianceState::isAsked(const PlannedBreach& breach, const BreachQuery& query, std::int64_t nowMs) const
{
    if (breach.visibleMs > nowMs || query.saasOnly)
        return false;
    if (query.window && !query.window->contains(query.byCreation ? breach.facts.createdMs : breach.timeMs))
        return false;
    if (query.did && *query.did != m_plain.company.devices()[breach.facts.device].did)
        return false;
    const simulation::BreachStanding now = standing(breach, nowMs);
    return (query.includeAcknowledged || !now.acknowledged) && now.scoreThousandths >= query.minScore * 1000;
}

bool ApplianceState::isAsked(const PlannedIncident& incident, const IncidentQuery& query,
                             std::int64_t nowMs) const
{
    if (incident.visibleMs > nowMs)
        return false;
    if (!query.uuid.isEmpty() && query.uuid != eventId(incident.facts))
        return false;
    const bool whateverTheWindow = query.includeAllPinned && incident.pinned;
    if (query.window && !whateverTheWindow && !query.window->contains(incident.facts.createdMs))
        return false;
    const IncidentNow now = incidentNow(incident, nowMs);
    return (query.includeAcknowledged || !now.standing.acknowledged) &&
           now.facts.aiaScore >= query.minScore &&
           simulation::IncidentGenerator::groupScoreHundredths(now.facts) >= query.minGroupScore * 100;
}

std::vector<std::uint32_t> ApplianceState::breaches(const BreachQuery& query, std::int64_t nowMs)
{
    m_plan.advanceTo(nowMs);
    std::vector<std::uint32_t> found;
    const auto count = static_cast<std::uint32_t>(m_plan.breaches().size());
    for (std::uint32_t index = 0; index < count; ++index) {
        if (isAsked(m_plan.breaches()[index], query, nowMs))
            found.push_back(index);
    }
    shuffle(found, m_plan.breaches());
    return found;
}

std::vector<std::uint32_t> ApplianceState::incidents(const IncidentQuery& query, std::int64_t nowMs)
{
    m_plan.advanceTo(nowMs);
    std::vector<std::uint32_t> found;
    const auto count = static_cast<std::uint32_t>(m_plan.incidents().size());
    for (std::uint32_t index = 0; index < count; ++index) {
        if (isAsked(m_plan.incidents()[index], query, nowMs))
            found.push_back(index);
    }
    shuffle(found, m_plan.incidents());
    return found;
}

std::optional<std::uint32_t> ApplianceState::findBreach(std::int64_t pbid, std::int64_t nowMs)
{
    m_plan.advanceTo(nowMs);
    const auto& all = m_plan.breaches();
    const auto found =
        std::lower_bound(all.begin(), all.end(), pbid, [](const PlannedBreach& breach, std::int64_t wanted) {
            return breach.facts.pbid < wanted;
        });
    if (found == all.end() || found->facts.pbid != pbid || found->visibleMs > nowMs)
        return {};
    return static_cast<std::uint32_t>(found - all.begin());
}

std::optional<std::uint32_t> ApplianceState::findIncident(const QByteArray& id, std::int64_t nowMs)
{
    m_plan.advanceTo(nowMs);
    const auto& all = m_plan.incidents();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PlannedIncident& incident) {
        return incident.visibleMs <= nowMs && eventId(incident.facts) == id;
    });
    if (found == all.end())
        return {};
    return static_cast<std::uint32_t>(found - all.begin());
}

void ApplianceState::appendBreach(simulation::TextBuffer& out, std::uint32_t index,
                                  const simulation::BreachShape& shape, std::int64_t nowMs,
                                  AddressStyle style) const
{
    const PlannedBreach& breach = m_plan.breaches()[index];
    generators(style).breaches.appendAnswer(out, breach.facts, standing(breach, nowMs), shape);
}

void ApplianceState::appendIncident(simulation::TextBuffer& out, std::uint32_t index, bool withUrl,
                                    std::int64_t nowMs, AddressStyle style) const
{
    IncidentNow now = incidentNow(m_plan.incidents()[index], nowMs);
    now.standing.withUrl = withUrl;
    generators(style).incidents.append(out, now.facts, now.standing);
}

void ApplianceState::acknowledge(const QByteArray& id, bool acknowledged, std::int64_t nowMs)
{
    m_amendments.acknowledge(id, acknowledged, nowMs);
    m_journal.acknowledged(id, acknowledged, nowMs);
}

bool ApplianceState::comment(const QByteArray& id, const QByteArray& message, std::int64_t nowMs)
{
    const Comment comment{nowMs, kApiUser, message};
    if (!m_amendments.addComment(id, comment))
        return false;
    m_journal.commented(id, comment);
    return true;
}

void ApplianceState::acknowledgeBreach(std::uint32_t index, bool acknowledged, std::int64_t nowMs)
{
    acknowledge(eventId(m_plan.breaches()[index].facts), acknowledged, nowMs);
}

void ApplianceState::acknowledgeIncident(std::uint32_t index, bool acknowledged, std::int64_t nowMs)
{
    acknowledge(eventId(m_plan.incidents()[index].facts), acknowledged, nowMs);
}

bool ApplianceState::commentBreach(std::uint32_t index, const QByteArray& message, std::int64_t nowMs)
{
    return comment(eventId(m_plan.breaches()[index].facts), message, nowMs);
}

bool ApplianceState::commentIncident(std::uint32_t index, const QByteArray& message, std::int64_t nowMs)
{
    return comment(eventId(m_plan.incidents()[index].facts), message, nowMs);
}

QList<Comment> ApplianceState::breachComments(std::uint32_t index, std::int64_t nowMs) const
{
    const PlannedBreach& breach = m_plan.breaches()[index];
    const QByteArray id = eventId(breach.facts);
    const QList<Comment> written = m_amendments.comments(id);
    const auto planned = standing(breach, nowMs).commentCount - static_cast<std::uint32_t>(written.size());
    const auto& people = m_plain.company.people();
    QList<Comment> all;
    for (std::uint32_t number = 0; number < planned; ++number) {
        const std::size_t who = breach.person + number;
        all.append({breach.facts.createdMs + (number + 1) * kCommentEveryMs,
                    bytes(people[who % people.size()]), bytes(kRemarks[who % kRemarks.size()])});
    }
    return all + written;
}

QList<Comment> ApplianceState::incidentComments(std::uint32_t index) const
{
    return m_amendments.comments(eventId(m_plan.incidents()[index].facts));
}

} // namespace duskwatch::simulator
