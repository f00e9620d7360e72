// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/breachgenerator.h"

#include "app/simulator/generator/modeltext.h"

namespace duskwatch::simulation {

namespace {

void appendHead(TextBuffer& out, const BreachFacts& facts, const BreachStanding& standing, bool withUrl)
{
    out.raw("{\"creationTime\":");
    out.number(facts.createdMs);
    if (withUrl) {
        out.raw(",\"breachUrl\":\"");
        out.raw(Company::kApplianceUrl);
        out.raw("/#modelbreach/");
        out.number(facts.pbid);
        out.raw('"');
    }
    out.raw(",\"commentCount\":");
    out.number(standing.commentCount);
    out.raw(",\"pbid\":");
    out.number(facts.pbid);
    out.raw(",\"time\":");
    out.number(standing.timeMs);
    if (standing.acknowledged) {
        out.raw(",\"acknowledged\":{\"time\":");
        out.number(standing.acknowledgedMs);
        out.raw(",\"username\":");
        out.quoted(standing.acknowledgedBy);
        out.raw('}');
    } else if (facts.pbid % 2 == 0) { // absent or false: both mean the same (PROTOCOL section 1)
        out.raw(",\"acknowledged\":false");
    }
    out.raw(",\"score\":");
    out.decimal(standing.scoreThousandths, 3);
    out.raw(",\"percentscore\":");
    out.number((standing.scoreThousandths + 5) / 10);
}

void appendBriefModel(TextBuffer& out, std::uint32_t index)
{
    out.raw('{');
    appendModelIdentity(out, modelEntries()[index], index);
    out.raw(',');
    appendModelClass(out, modelEntries()[index]);
    out.raw('}');
}

void appendBriefDevice(TextBuffer& out, const SimulatedDevice& device)
{
    out.raw("{\"did\":");
    out.number(device.did);
    out.raw(",\"ip\":");
    out.quoted(device.address);
    out.raw(",\"hostname\":");
    out.quoted(device.hostname);
    out.raw('}');
}

} // namespace

void BreachGenerator::appendAnswer(TextBuffer& out, const BreachFacts& facts, const BreachStanding& standing,
                                   const BreachShape& shape) const
{
    Draws draws(facts);
    const SimulatedDevice& device = m_company.devices()[facts.device];
    appendHead(out, facts, standing, shape.withUrl);
    out.raw(',');
    if (shape.minimal) {
        out.raw(shape.historicModelOnly ? "\"model\":" : "\"model\":{\"then\":");
        appendBriefModel(out, facts.model);
        if (!shape.historicModelOnly) {
            out.raw(",\"now\":");
            appendBriefModel(out, facts.model);
            out.raw('}');
        }
        out.raw(",\"device\":");
        appendBriefDevice(out, device);
        out.raw('}');
        return;
    }
    TextBuffer inside; // takes memory only where it is used
    if (!shape.deviceAtTop)
        Company::appendDevice(inside, device, standing.timeMs);
    appendModel(out, m_models[facts.model], draws.respondActs, !shape.historicModelOnly);
    out.raw(",\"triggeredComponents\":[");
    appendComponents(out, draws.random, m_models[facts.model], standing.timeMs, inside.view());
    out.raw("],\"mitreTechniques\":[{\"technique\":");
    out.quoted(modelEntries()[facts.model].tactic);
    out.raw(",\"techniqueID\":");
    out.quoted(modelEntries()[facts.model].technique);
    out.raw("}]");
    if (shape.deviceAtTop) {
        out.raw(",\"device\":");
        Company::appendDevice(out, device, standing.timeMs);
    }
    out.raw('}');
}

} // namespace duskwatch::simulation
