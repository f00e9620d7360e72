// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/answershape.h"
#include "app/simulator/generator/company.h"
#include "app/simulator/generator/incidentcatalogue.h"
#include "app/simulator/generator/random.h"
#include "app/simulator/generator/textbuffer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace duskwatch::simulation {

/// All that makes one AI Analyst incident event; an update is the same facts with a higher score and more
/// related breaches (PROTOCOL section 1: the same event comes again with higher scores).
struct IncidentFacts
{
    std::uint64_t idHigh = 0;
    std::uint64_t idLow = 0;
    std::uint64_t contentSeed = 0;
    std::int64_t createdMs = 0;
    std::int64_t relatedPbid = 0;
    std::uint32_t entry = 0;    ///< index into incidentEntries()
    std::uint32_t device = 0;   ///< index into Company::devices()
    std::uint32_t aiaScore = 0; ///< 0-100
    std::uint32_t relatedCount = 1;
};

/// Writes AI Analyst incident events. Keeps a reference to the company, which must live longer. One thread.
class IncidentGenerator
{
public:
    explicit IncidentGenerator(const Company& company);

    IncidentFacts draw(Random& random, std::int64_t lastPbid, std::int64_t createdMs) const;
    /// Makes \a facts those of the next report of the same incident.
    static void advance(Random& random, IncidentFacts& facts);
    void append(TextBuffer& out, const IncidentFacts& facts, const IncidentStanding& standing = {}) const;
    /// The score of its group in hundredths (0-10099), as it stands in what append() writes.
    static std::uint32_t groupScoreHundredths(const IncidentFacts& facts);

private:
    void appendSummary(TextBuffer& out, Random& random, const IncidentFacts& facts) const;
    static void appendRelated(TextBuffer& out, Random& random, const IncidentFacts& facts);
    void appendDetails(TextBuffer& out, Random& random, const IncidentFacts& facts) const;
    void appendSection(TextBuffer& out, Random& random, std::uint32_t section) const;

    struct RenderedSection
    {
        std::string head;
        std::vector<std::string> lines; ///< each up to the opening bracket of its values
    };

    const Company& m_company;
    std::vector<RenderedSection> m_sections;
};

} // namespace duskwatch::simulation
