// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/answershape.h"
#include "app/simulator/generator/company.h"
#include "app/simulator/generator/modelcatalogue.h"
#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch::simulation {

/// All that makes one model breach; the same facts give the same message, so a repeat is the facts with
/// another score.
struct BreachFacts
{
    std::int64_t pbid = 0;
    std::int64_t createdMs = 0;
    std::uint64_t contentSeed = 0;
    std::uint32_t model = 0;            ///< index into modelEntries()
    std::uint32_t device = 0;           ///< index into Company::devices()
    std::uint32_t scoreThousandths = 0; ///< 0-1000
};

/// Writes model breaches as the appliance sends them by syslog: flat `model`, `device` on top (PROTOCOL
/// section 2). Keeps a reference to the company, which must live longer. One thread.
class BreachGenerator
{
public:
    explicit BreachGenerator(const Company& company);

    BreachFacts draw(Random& random, std::int64_t pbid, std::int64_t createdMs) const;
    void append(TextBuffer& out, const BreachFacts& facts) const;
    /// The same breach as the API answers it: the same evidence, the model as asked for.
    void appendAnswer(TextBuffer& out, const BreachFacts& facts, const BreachStanding& standing,
                      const BreachShape& shape) const;
    /// How many comments it comes with, 0-4.
    static std::uint32_t firstCommentCount(const BreachFacts& facts);
    /// When the behaviour took place: seconds before the record was made; ms, a whole second.
    static std::int64_t timeOf(const BreachFacts& facts);
    /// The appliance's own test alert: always pbid 123 and score 1.
    void appendTestAlert(TextBuffer& out, std::int64_t createdMs) const;

private:
    struct RenderedFilter
    {
        std::string beforeValue;
        FilterValue value;
    };
    struct RenderedComponent
    {
        std::string afterCbid;
        std::string afterSize;
        std::vector<RenderedFilter> filters;
    };
    struct RenderedModel
    {
        std::string beforeAntigena;
        std::string antigena; ///< "{}" but for RESPOND's own models
        std::string afterAntigena;
        std::array<RenderedComponent, 2> components;
    };

    /// What is drawn from the content seed before the components are.
    struct Draws
    {
        explicit Draws(const BreachFacts& facts);
        Random random;
        std::int64_t timeMs;
        std::uint32_t commentCount;
        bool respondActs;
    };

    void appendModel(TextBuffer& out, const RenderedModel& model, bool respondActs, bool thenAndNow) const;
    void appendComponents(TextBuffer& out, Random& random, const RenderedModel& model, std::int64_t timeMs,
                          std::string_view deviceInside) const;
    static RenderedModel render(const ModelEntry& entry, std::uint32_t index);
    static RenderedComponent renderComponent(Component component, std::uint32_t componentId);
    static void appendComponent(TextBuffer& out, Random& random, const RenderedComponent& component,
                                std::int64_t timeMs, std::string_view deviceInside);

    const Company& m_company;
    std::vector<RenderedModel> m_models;
    std::vector<std::uint16_t> m_modelByShare; ///< 1,000 slots, one per mille each
};

} // namespace duskwatch::simulation
