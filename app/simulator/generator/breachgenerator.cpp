// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/generator/breachgenerator.h"

#include "app/simulator/generator/modeltext.h"
#include "app/simulator/generator/timetext.h"

#include <string_view>
#include <utility>

namespace duskwatch::simulation {

namespace {

/// Lowest and highest score of a category, in thousandths; most are near the lower end.
std::pair<std::uint32_t, std::uint32_t> scoreRange(std::string_view category)
{
    if (category == "Critical")
        return {550, 1000};
    if (category == "Suspicious")
        return {220, 940};
    if (category == "Compliance")
        return {80, 620};
    return {20, 700};
}

/// How many components a breach shows: mostly few, now and then a long story.
std::uint32_t drawComponentCount(Random& random)
{
    if (random.chance(40))
        return random.between(4, 7);
    return random.chance(560) ? random.between(2, 3) : 1;
}

} // namespace

BreachGenerator::BreachGenerator(const Company& company)
    : m_company(company)
{
    std::uint16_t index = 0;
    for (const ModelEntry& entry : modelEntries()) {
        m_models.push_back(render(entry, index));
        m_modelByShare.insert(m_modelByShare.end(), entry.share, index);
        ++index;
    }
}

BreachGenerator::RenderedModel BreachGenerator::render(const ModelEntry& entry, std::uint32_t index)
{
    RenderedModel model;
    TextBuffer text;
    appendModelHead(text, entry, index);
    model.beforeAntigena = text.view();
    model.antigena = entry.name.starts_with("Antigena::") ? std::string(kAntigenaAction) : "{}";
    text.clear();
    appendModelTail(text, entry);
    model.afterAntigena = text.view();
    model.components = {renderComponent(entry.first, 13'000 + index * 2),
                        renderComponent(entry.second, 13'001 + index * 2)};
    return model;
}

BreachGenerator::RenderedComponent BreachGenerator::renderComponent(Component component,
                                                                    std::uint32_t componentId)
{
    const ComponentEntry& entry = componentEntry(component);
    RenderedComponent rendered;
    TextBuffer text;
    appendComponentHead(text, componentId);
    rendered.afterCbid = text.view();
    text.clear();
    appendComponentMetric(text, entry, componentId);
    rendered.afterSize = text.view();
    for (std::uint32_t index = 0; index < entry.filters.size(); ++index) {
        text.clear();
        appendFilterHead(text, entry.filters[index], componentId * 10 + index, index);
        rendered.filters.push_back({std::string(text.view()), entry.filters[index].value});
    }
    return rendered;
}

BreachFacts BreachGenerator::draw(Random& random, std::int64_t pbid, std::int64_t createdMs) const
{
    BreachFacts facts;
    facts.pbid = pbid;
    facts.createdMs = createdMs;
    facts.model = m_modelByShare[random.below(1000)];
    // A quarter of the breaches come from a few devices, as in life: one bad laptop keeps the whole team
    // busy.
    const auto devices = static_cast<std::uint32_t>(m_company.devices().size());
    facts.device = random.chance(250) ? random.below(8) * 37 % devices : random.below(devices);
    const auto [low, high] = scoreRange(modelEntries()[facts.model].category);
    facts.scoreThousandths = random.mostlyLow(low, high);
    facts.contentSeed = random.next();
    return facts;
}

BreachGenerator::Draws::Draws(const BreachFacts& facts)
    : random(facts.contentSeed),
      timeMs(facts.createdMs - random.between(2'000, 30'000)),
      commentCount(random.chance(60) ? random.between(1, 4) : 0),
      respondActs(random.chance(4))
{
}

std::uint32_t BreachGenerator::firstCommentCount(const BreachFacts& facts)
{
    return Draws(facts).commentCount;
}

std::int64_t BreachGenerator::timeOf(const BreachFacts& facts)
{
    const std::int64_t timeMs = Draws(facts).timeMs;
    return timeMs - timeMs % 1000;
}

void BreachGenerator::append(TextBuffer& out, const BreachFacts& facts) const
{
    Draws draws(facts);
    const RenderedModel& model = m_models[facts.model];
    out.raw("{\"creationTime\":");
    out.number(facts.createdMs);
    out.raw(",\"breachUrl\":\"");
    out.raw(Company::kApplianceUrl);
    out.raw("/#modelbreach/");
    out.number(facts.pbid);
    out.raw("\",\"commentCount\":");
    out.number(draws.commentCount);
    out.raw(",\"pbid\":");
    out.number(facts.pbid);
    out.raw(",\"time\":");
    out.number(draws.timeMs - draws.timeMs % 1000);
    out.raw(',');
    appendModel(out, model, draws.respondActs, false);
    out.raw(",\"triggeredComponents\":[");
    appendComponents(out, draws.random, model, draws.timeMs, {});
    out.raw("],\"score\":");
    out.decimal(facts.scoreThousandths, 3);
    out.raw(",\"percentscore\":");
    out.number((facts.scoreThousandths + 5) / 10);
    out.raw(",\"device\":");
    Company::appendDevice(out, m_company.devices()[facts.device], draws.timeMs);
    out.raw('}');
}

void BreachGenerator::appendModel(TextBuffer& out, const RenderedModel& model, bool respondActs,
                                  bool thenAndNow) const
{
    constexpr std::string_view kName = "\"model\":";
    const std::string_view head = std::string_view(model.beforeAntigena).substr(kName.size());
    const std::string_view antigena = respondActs ? kAntigenaAction : std::string_view(model.antigena);
    out.raw(kName);
    if (thenAndNow)
        out.raw("{\"then\":");
    out.raw(head);
    out.raw(antigena);
    out.raw(model.afterAntigena);
    if (!thenAndNow)
        return;
    out.raw(",\"now\":");
    out.raw(head);
    out.raw(antigena);
    out.raw(model.afterAntigena);
    out.raw('}');
}

void BreachGenerator::appendComponents(TextBuffer& out, Random& random, const RenderedModel& model,
                                       std::int64_t timeMs, std::string_view deviceInside) const
{
    const std::uint32_t count = drawComponentCount(random);
    for (std::uint32_t index = 0; index < count; ++index) {
        if (index > 0)
            out.raw(',');
        appendComponent(out, random, model.components[index % 2], timeMs + index * std::int64_t{1000},
                        deviceInside);
    }
}

void BreachGenerator::appendComponent(TextBuffer& out, Random& random, const RenderedComponent& component,
                                      std::int64_t timeMs, std::string_view deviceInside)
{
    out.raw('{');
    if (!deviceInside.empty()) {
        out.raw("\"device\":");
        out.raw(deviceInside);
        out.raw(',');
    }
    out.raw("\"time\":");
    out.number(timeMs);
    out.raw(",\"cbid\":");
    out.number(random.between(1'000'000, 99'999'999));
    out.raw(component.afterCbid);
    out.number(random.between(1, 300));
    out.raw(component.afterSize);
    // Filters that did not matter for this breach are left out, the first two never are.
    const auto last = static_cast<std::uint32_t>(component.filters.size());
    for (std::uint32_t index = 0; index < last; ++index) {
        if (index >= 2 && random.chance(130))
            continue;
        if (index > 0)
            out.raw(',');
        out.raw(component.filters[index].beforeValue);
        appendFilterValue(out, random, component.filters[index].value);
        out.raw("\"}}");
    }
    out.raw("]}");
}

void BreachGenerator::appendTestAlert(TextBuffer& out, std::int64_t createdMs) const
{
    out.raw("{\"creationTime\":");
    out.number(createdMs);
    out.raw(",\"breachUrl\":\"");
    out.raw(Company::kApplianceUrl);
    out.raw("/#modelbreach/123\",\"commentCount\":0,\"pbid\":123,\"time\":");
    out.number(createdMs);
    out.raw(
        R"(,"model":{"name":"Unrestricted Test Model","pid":1,"phid":1,)"
        R"("uuid":"00000000-0000-4000-8000-000000000123","actions":{"alert":true,"antigena":{}},"tags":[],)"
        R"("description":"Sent by hand to see whether alerts arrive."},"triggeredComponents":[],"score":1,)"
        R"("device":)");
    Company::appendDevice(out, m_company.devices().front(), createdMs);
    out.raw('}');
}

} // namespace duskwatch::simulation
