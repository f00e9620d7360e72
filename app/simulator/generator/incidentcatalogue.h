// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/generator/filtervalue.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace duskwatch::simulation {

/// One line of an incident's details.
struct DetailEntry
{
    std::string_view key;
    std::string_view type; ///< PROTOCOL section 1: `contents[].type`
    FilterValue value;
    bool text; ///< written in quotes
};

/// A block of details with its heading.
struct SectionEntry
{
    std::string_view header;
    std::span<const DetailEntry> lines;
};

/// One sort of AI Analyst incident. The summary is `The device NAME deed ENDPOINT.` and two paragraphs more.
struct IncidentEntry
{
    std::string_view title;
    std::string_view summariser;
    std::string_view category; ///< lower case, as AI Analyst writes it
    std::uint32_t phase;       ///< attack phase 1-6
    std::string_view tactic;
    std::string_view relatedModel; ///< with slashes, as AI Analyst writes model names
    std::string_view deed;
    std::string_view why;
    std::string_view advice;
};

std::span<const IncidentEntry> incidentEntries();
std::span<const SectionEntry> sectionEntries();

} // namespace duskwatch::simulation
