// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/incidentgenerator.h"

#include <algorithm>

namespace duskwatch::simulation {

namespace {

constexpr std::uint32_t kMostRelated = 12;

void appendIncidentId(TextBuffer& out, const IncidentFacts& facts)
{
    out.uuid(facts.idHigh, facts.idLow);
}

/// In units of 10^-10, as the appliance writes it.
std::int64_t groupScore(const IncidentFacts& facts, std::uint32_t fraction)
{
    return facts.aiaScore * 10'000'000'000 + fraction;
}

void appendGroup(TextBuffer& out, const IncidentFacts& facts, const IncidentStanding& standing)
{
    if (standing.merged)
        out.uuid(standing.groupHigh, standing.groupLow);
    else
        appendIncidentId(out, facts);
}

/// From the end of the text before it to the opening bracket, or the only element, of the previous groups.
void appendGroupScore(TextBuffer& out, const IncidentFacts& facts, const IncidentStanding& standing,
                      std::uint32_t fraction)
{
    out.raw(standing.groupScoreAsText ? "\",\"groupScore\":\"" : "\",\"groupScore\":");
    out.decimal(groupScore(facts, fraction), 10);
    out.raw(standing.groupScoreAsText ? "\",\"groupPreviousGroups\":[" : ",\"groupPreviousGroups\":[");
    if (standing.merged) {
        out.raw("\"g");
        appendIncidentId(out, facts);
        out.raw('"');
    }
}

} // namespace

IncidentGenerator::IncidentGenerator(const Company& company)
    : m_company(company)
{
    for (const SectionEntry& entry : sectionEntries()) {
        RenderedSection section;
        TextBuffer text;
        text.raw("[{\"header\":");
        text.quoted(entry.header);
        text.raw(",\"contents\":[");
        section.head = text.view();
        for (const DetailEntry& line : entry.lines) {
            text.clear();
            text.raw("{\"key\":");
            text.quoted(line.key);
            text.raw(",\"type\":");
            text.quoted(line.type);
            text.raw(",\"values\":[");
            section.lines.emplace_back(text.view());
        }
        m_sections.push_back(std::move(section));
    }
}

IncidentFacts IncidentGenerator::draw(Random& random, std::int64_t lastPbid, std::int64_t createdMs) const
{
    IncidentFacts facts;
    facts.idHigh = random.next();
    facts.idLow = random.next();
    facts.contentSeed = random.next();
    facts.createdMs = createdMs;
    facts.relatedPbid = lastPbid;
    facts.entry = random.below(static_cast<std::uint32_t>(incidentEntries().size()));
    facts.device = random.below(static_cast<std::uint32_t>(m_company.devices().size()));
    facts.aiaScore = random.mostlyLow(12, 96);
    facts.relatedCount = random.between(1, 4);
    return facts;
}

void IncidentGenerator::advance(Random& random, IncidentFacts& facts)
{
    facts.aiaScore = std::min(100u, facts.aiaScore + random.between(1, 15));
    facts.relatedCount = std::min(kMostRelated, facts.relatedCount + random.between(1, 3));
}

std::uint32_t IncidentGenerator::groupScoreHundredths(const IncidentFacts& facts)
{
    return static_cast<std::uint32_t>(groupScore(facts, Random(facts.contentSeed).below(1'000'000'000)) /
                                      100'000'000);
}

void IncidentGenerator::append(TextBuffer& out, const IncidentFacts& facts,
                               const IncidentStanding& standing) const
{
    const IncidentEntry& entry = incidentEntries()[facts.entry];
    Random random(facts.contentSeed);
    out.raw("{\"summariser\":\"");
    out.raw(entry.summariser);
    out.raw("\",\"acknowledged\":");
    out.raw(standing.acknowledged ? "true" : "false");
    out.raw(",\"pinned\":");
    out.raw(standing.pinned ? "true" : "false");
    out.raw(",\"createdAt\":");
    out.number(facts.createdMs);
    out.raw(",\"attackPhases\":[");
    out.number(entry.phase);
    out.raw("],\"mitreTactics\":[\"");
    out.raw(entry.tactic);
    out.raw("\"],\"title\":\"");
    out.raw(entry.title);
    out.raw("\",\"id\":\"");
    appendIncidentId(out, facts);
    if (standing.withUrl) {
        out.raw("\",\"incidentEventUrl\":\"");
        out.raw(Company::kApplianceUrl);
        out.raw("/#aiaincidentevent/");
        appendIncidentId(out, facts);
    }
    out.raw("\",\"children\":[\"");
    appendIncidentId(out, facts);
    out.raw("\"],\"category\":\"");
    out.raw(entry.category);
    out.raw("\",\"currentGroup\":\"g");
    appendGroup(out, facts, standing);
    out.raw("\",\"groupCategory\":\"");
    out.raw(facts.aiaScore > 70 ? std::string_view("critical") : entry.category);
    appendGroupScore(out, facts, standing, random.below(1'000'000'000));
    out.raw("],\"activityId\":\"");
    out.hex(random.next(), 8);
    out.raw("\",\"groupingIds\":[\"");
    out.hex(random.next(), 8);
    out.raw(
        "\"],\"groupByActivity\":false,\"userTriggered\":false,\"externalTriggered\":false,\"aiaScore\":");
    out.number(facts.aiaScore);
    out.raw(",\"summary\":\"");
    appendSummary(out, random, facts);
    out.raw("\",\"periods\":[{\"start\":");
    out.number(facts.createdMs - random.between(3'600'000, 86'400'000));
    out.raw(",\"end\":");
    out.number(facts.createdMs - random.between(1'000, 1'200'000));
    out.raw("}],\"breachDevices\":[");
    Company::appendBreachDevice(out, m_company.devices()[facts.device]);
    out.raw("],\"relatedBreaches\":[");
    appendRelated(out, random, facts);
    out.raw("],\"details\":[");
    appendDetails(out, random, facts);
    out.raw("]}");
}

void IncidentGenerator::appendSummary(TextBuffer& out, Random& random, const IncidentFacts& facts) const
{
    const IncidentEntry& entry = incidentEntries()[facts.entry];
    const SimulatedDevice& device = m_company.devices()[facts.device];
    out.raw("The device ");
    out.raw(device.hostname);
    out.raw(entry.deed);
    appendExternalHost(out, random);
    out.raw(". Altogether ");
    appendFilterValue(out, random, FilterValue::LargeCount);
    out.raw(" connections and ");
    appendFilterValue(out, random, FilterValue::DataVolume);
    out.raw(" bytes belong to it, most of them from ");
    out.raw(device.address);
    out.raw(" in the subnet ‘");
    out.raw(device.subnet);
    out.raw("’.\\n\\n");
    out.raw(entry.why);
    out.raw("\\n\\n");
    out.raw(entry.advice);
}

void IncidentGenerator::appendRelated(TextBuffer& out, Random& random, const IncidentFacts& facts)
{
    const IncidentEntry& entry = incidentEntries()[facts.entry];
    for (std::uint32_t index = 0; index < facts.relatedCount; ++index) {
        out.raw(index == 0 ? "{\"modelName\":\"" : ",{\"modelName\":\"");
        out.raw(entry.relatedModel);
        out.raw("\",\"pbid\":");
        out.number(facts.relatedPbid - index * std::int64_t{3});
        out.raw(",\"threatScore\":");
        out.number(random.between(10, 99));
        out.raw(",\"timestamp\":");
        out.number(facts.createdMs - random.between(60'000, 3'600'000));
        out.raw('}');
    }
}

void IncidentGenerator::appendDetails(TextBuffer& out, Random& random, const IncidentFacts& facts) const
{
    out.raw(R"([{"header":"Breaching device","contents":[{"key":null,"type":"device","values":[)");
    Company::appendBreachDevice(out, m_company.devices()[facts.device]);
    out.raw("]}]}]");
    const std::uint32_t count = random.mostlyLow(2, 18);
    for (std::uint32_t index = 0; index < count; ++index) {
        out.raw(',');
        appendSection(out, random, random.below(static_cast<std::uint32_t>(m_sections.size())));
    }
}

void IncidentGenerator::appendSection(TextBuffer& out, Random& random, std::uint32_t section) const
{
    const RenderedSection& rendered = m_sections[section];
    const SectionEntry& entry = sectionEntries()[section];
    out.raw(rendered.head);
    for (std::size_t line = 0; line < rendered.lines.size(); ++line) {
        if (line > 0)
            out.raw(',');
        out.raw(rendered.lines[line]);
        const std::uint32_t values = entry.lines[line].text ? random.mostlyLow(1, 6) : 1;
        for (std::uint32_t value = 0; value < values; ++value) {
            if (value > 0)
                out.raw(',');
            if (entry.lines[line].text)
                out.raw('"');
            appendFilterValue(out, random, entry.lines[line].value);
            if (entry.lines[line].text)
                out.raw('"');
        }
        out.raw("]}");
    }
    out.raw("]}]");
}

} // namespace duskwatch::simulation
