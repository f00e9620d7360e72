// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duskwatch {

/// What a section of evidence is about. Details carries a heading of the appliance's own in title.
enum class EvidenceTopic : std::uint8_t { Triggered, Details, Mitre, RelatedBreaches, Devices, Device };

/// One fact. Both texts are foreign UTF-8: show them escaped.
struct EvidenceRow
{
    std::string key;
    std::string value;
    std::string reference; ///< RelatedBreaches: the breach's id; else empty
};

struct EvidenceSection
{
    EvidenceTopic topic{};
    std::string title; ///< foreign; topic Details only
    std::vector<EvidenceRow> rows;
};

/// What a message gives as its grounds, for reading.
struct Evidence
{
    std::vector<EvidenceSection> sections; ///< none is without rows
    std::string modelDescription;          ///< what the model looks for, and advice; foreign; may be empty
    std::string link;       ///< to the event at the appliance; foreign, unchecked; may be empty
    bool truncated = false; ///< there was more than the limits below allow
};

inline constexpr std::size_t kMaxEvidenceRows = 400;
inline constexpr std::size_t kMaxEvidenceValueBytes = 2048;
inline constexpr std::size_t kMaxDescriptionBytes = 8192;

/// Reads the evidence out of a raw line (header allowed before the first brace): displayed filters of the
/// triggered components, AI Analyst details of either shape, MITRE, related breaches, devices
/// (PROTOCOL section 1). Pure; any thread; never throws; empty for what is not JSON.
Evidence extractEvidence(std::string_view rawLine);

} // namespace duskwatch
