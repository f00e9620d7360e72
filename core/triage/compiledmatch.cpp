// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/compiledmatch.h"

#include "core/events/text.h"

#include <algorithm>

namespace duskwatch {
namespace {

/// Of a technique without its sub-technique: T and four digits.
constexpr std::size_t kTechniqueCharacters = 5;

/// An empty set asks for nothing.
template <class Enum>
bool admits(EnumSet<Enum> set, Enum value)
{
    return set.empty() || set.contains(value);
}

/// \a technique (lower case) itself, or one of its sub-techniques.
bool isTechnique(std::string_view given, std::string_view technique)
{
    return text::equalsIgnoringCase(given.substr(0, technique.size()), technique) &&
           (given.size() == technique.size() || given[technique.size()] == '.');
}

} // namespace

unsigned techniqueBucket(std::string_view technique)
{
    unsigned bucket = 0; // of the digits: T is the same in all of them
    for (const char byte : technique.substr(0, kTechniqueCharacters))
        bucket = bucket * 7 + (static_cast<unsigned char>(byte) & 0x1Fu);
    return bucket & 63u;
}

std::uint64_t EventFacts::titlePairs()
{
    if (!m_titlePairs)
        m_titlePairs = GlobPattern::pairsOf(event.title);
    return *m_titlePairs;
}

std::uint64_t EventFacts::devicePairs()
{
    if (!m_devicePairs)
        m_devicePairs = GlobPattern::pairsOf(device);
    return *m_devicePairs;
}

const std::optional<AddressRange>& EventFacts::address()
{
    if (!m_addressRead) {
        m_address = AddressRange::parse(event.device.ip);
        m_addressRead = true;
    }
    return m_address;
}

GlobList::GlobList(const QStringList& texts)
{
    patterns.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts)
        patterns.emplace_back(text);
    requiredPairs = patterns.empty() ? 0 : ~std::uint64_t{0};
    for (const GlobPattern& pattern : patterns)
        requiredPairs &= pattern.requiredPairs();
}

bool GlobList::matches(std::string_view text) const
{
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(),
                                           [text](const GlobPattern& each) { return each.matches(text); });
}

bool GlobList::mayBeginWith(unsigned char first) const
{
    return patterns.empty() ||
           std::any_of(patterns.begin(), patterns.end(),
                       [first](const GlobPattern& each) { return each.mayBeginWith(first); });
}

bool GlobList::mayBeEmpty() const
{
    return patterns.empty() || std::any_of(patterns.begin(), patterns.end(),
                                           [](const GlobPattern& each) { return each.mayBeEmpty(); });
}

CompiledMatch::CompiledMatch(const RuleMatch& match)
    : kinds(match.kinds),
      categories(match.categories),
      outcomes(match.outcomes),
      priorities(match.priorities),
      levels(match.levels),
      models(match.models),
      devices(match.devices),
      tags(match.tags),
      needsAddress(!match.addresses.isEmpty()),
      needsScore(match.scoreFrom || match.scoreTo),
      needsTechnique(!match.techniques.isEmpty()),
      m_source(match.source),
      m_scoreFrom(match.scoreFrom),
      m_scoreTo(match.scoreTo)
{
    for (const QString& text : match.addresses) {
        if (const auto range = AddressRange::parse(text.trimmed().toStdString()))
            m_addresses.push_back(*range);
    }
    for (const QString& text : match.techniques)
        m_techniques.push_back(text.trimmed().toLower().toStdString());
    for (const std::string& technique : m_techniques)
        m_techniqueBuckets |= std::uint64_t{1} << techniqueBucket(technique);
}

bool CompiledMatch::mayHaveAddress(bool isV4, std::size_t byte, unsigned char value) const
{
    return !needsAddress ||
           std::any_of(m_addresses.begin(), m_addresses.end(),
                       [=](const AddressRange& range) { return range.mayHave(isV4, byte, value); });
}

bool CompiledMatch::matches(EventFacts& facts) const
{
    const Event& event = facts.event;
    if ((m_source != 0 && m_source != facts.source) || !admits(kinds, event.kind) ||
        !admits(categories, facts.verdict.category) || !admits(outcomes, facts.verdict.outcome) ||
        !admits(priorities, facts.verdict.priority) || !admits(levels, event.statusLevel) ||
        !scoreMatches(facts.verdict))
        return false;
    if (models.requiredPairs != 0 && (models.requiredPairs & ~facts.titlePairs()) != 0)
        return false;
    if (devices.requiredPairs != 0 && (devices.requiredPairs & ~facts.devicePairs()) != 0)
        return false;
    return models.matches(event.title) && devices.matches(facts.device) && addressMatches(facts) &&
           tagsMatch(event) && techniqueMatches(event);
}

bool CompiledMatch::scoreMatches(const Verdict& verdict) const
{
    if (!needsScore)
        return true;
    return verdict.score && (!m_scoreFrom || *verdict.score >= *m_scoreFrom) &&
           (!m_scoreTo || *verdict.score <= *m_scoreTo);
}

bool CompiledMatch::addressMatches(EventFacts& facts) const
{
    if (!needsAddress)
        return true;
    const auto& address = facts.address();
    return address && std::any_of(m_addresses.begin(), m_addresses.end(),
                                  [&address](const AddressRange& range) { return range.contains(*address); });
}

bool CompiledMatch::tagsMatch(const Event& event) const
{
    const auto given = event.lists.of(EventList::Tags);
    return tags.patterns.empty() || std::any_of(given.begin(), given.end(),
                                                [this](std::string_view tag) { return tags.matches(tag); });
}

bool CompiledMatch::techniqueMatches(const Event& event) const
{
    if (!needsTechnique)
        return true;
    for (const std::string_view given : event.lists.of(EventList::Techniques)) {
        for (const std::string& technique : m_techniques) {
            if (isTechnique(given, technique))
                return true;
        }
    }
    return false;
}

} // namespace duskwatch
