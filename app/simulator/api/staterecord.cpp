// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/appliancestate.h"

#include "app/simulator/api/eventid.h"

#include <algorithm>
#include <utility>

namespace duskwatch::simulator {

namespace {

void openLine(simulation::TextBuffer& out, std::string_view kind, const QByteArray& id)
{
    out.raw("{\"kind\":\"");
    out.raw(kind);
    out.raw("\",\"id\":\"");
    out.raw({id.constData(), static_cast<std::size_t>(id.size())});
    out.raw("\",\"score\":");
}

QByteArray closeLine(simulation::TextBuffer& out)
{
    out.raw("}\n");
    return {out.view().data(), static_cast<qsizetype>(out.size())};
}

} // namespace

QByteArray ApplianceState::breachLine(const PlannedBreach& breach, std::int64_t nowMs) const
{
    const simulation::BreachStanding now = standing(breach, nowMs);
    simulation::TextBuffer out;
    openLine(out, "modelbreach", eventId(breach.facts));
    out.decimal(now.scoreThousandths, 3);
    out.raw(now.acknowledged ? ",\"acknowledged\":true" : ",\"acknowledged\":false");
    out.raw(",\"commentCount\":");
    out.number(now.commentCount);
    out.raw(",\"creationTime\":");
    out.number(breach.facts.createdMs);
    out.raw(",\"time\":");
    out.number(breach.timeMs);
    return closeLine(out);
}

QByteArray ApplianceState::incidentLine(const PlannedIncident& incident, std::int64_t nowMs) const
{
    const IncidentNow now = incidentNow(incident, nowMs);
    simulation::TextBuffer out;
    openLine(out, "incidentevent", eventId(incident.facts));
    out.number(now.facts.aiaScore);
    out.raw(now.standing.acknowledged ? ",\"acknowledged\":true" : ",\"acknowledged\":false");
    out.raw(now.standing.pinned ? ",\"pinned\":true" : ",\"pinned\":false");
    out.raw(",\"currentGroup\":\"g");
    if (now.standing.merged)
        out.uuid(now.standing.groupHigh, now.standing.groupLow);
    else
        out.uuid(now.facts.idHigh, now.facts.idLow);
    out.raw("\",\"relatedBreaches\":");
    out.number(now.facts.relatedCount);
    out.raw(",\"createdAt\":");
    out.number(now.facts.createdMs);
    return closeLine(out);
}

QByteArray ApplianceState::record(std::int64_t nowMs)
{
    m_plan.advanceTo(nowMs);
    std::vector<std::pair<QByteArray, QByteArray>> lines; // id, line
    for (const PlannedBreach& breach : m_plan.breaches()) {
        if (breach.visibleMs <= nowMs)
            lines.emplace_back(eventId(breach.facts), breachLine(breach, nowMs));
    }
    for (const PlannedIncident& incident : m_plan.incidents()) {
        if (incident.visibleMs <= nowMs)
            lines.emplace_back(eventId(incident.facts), incidentLine(incident, nowMs));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray text;
    for (const auto& line : lines)
        text += line.second;
    return text;
}

} // namespace duskwatch::simulator
