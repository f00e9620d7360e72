// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ruleset.h"

#include <bit>
#include <limits>

namespace duskwatch {
namespace {

constexpr std::size_t kKinds = 7;
constexpr std::size_t kCategories = 5;
constexpr std::size_t kOutcomes = 6;
constexpr std::size_t kPriorities = 4;
constexpr std::size_t kLevels = 5;
constexpr std::size_t kEmptyRow = 256; ///< of the tables by first byte
constexpr std::size_t kByteRows = kEmptyRow + 1;
constexpr std::size_t kWordBits = 64;

// Bits of a row's number in the table by presence.
constexpr unsigned kHasAddress = 1;
constexpr unsigned kHasScore = 2;
constexpr unsigned kHasTags = 4;
constexpr unsigned kHasTechniques = 8;
constexpr std::size_t kPresenceRows = 16;

constexpr std::size_t kNoTechniqueRow = 64; ///< rules that ask for none
constexpr std::size_t kTechniqueRows = kNoTechniqueRow + 1;
constexpr std::size_t kV6Rows = 256; ///< behind those of IPv4
constexpr std::size_t kNoAddressRow = 512;
constexpr std::size_t kAddressRows = kNoAddressRow + 1;

std::size_t classRow(EventKind kind, Category category, Outcome outcome)
{
    return (static_cast<std::size_t>(kind) * kCategories + static_cast<std::size_t>(category)) * kOutcomes +
           static_cast<std::size_t>(outcome);
}

std::size_t rankRow(Priority priority, Level level)
{
    return static_cast<std::size_t>(priority) * kLevels + static_cast<std::size_t>(level);
}

unsigned presenceOf(const Event& event, const Verdict& verdict)
{
    return (event.device.ip.empty() ? 0 : kHasAddress) | (verdict.score ? kHasScore : 0) |
           (event.lists.isEmpty(EventList::Tags) ? 0 : kHasTags) |
           (event.lists.isEmpty(EventList::Techniques) ? 0 : kHasTechniques);
}

unsigned presenceNeeded(const CompiledMatch& match)
{
    return (match.needsAddress ? kHasAddress : 0) | (match.needsScore ? kHasScore : 0) |
           (match.tags.patterns.empty() ? 0 : kHasTags) | (match.needsTechnique ? kHasTechniques : 0);
}

bool isDecidedByRules(Outcome outcome)
{
    return outcome == Outcome::Alert || outcome == Outcome::Informational || outcome == Outcome::Suppressed;
}

bool asksForMoreThanARow(const RuleMatch& match)
{
    return !match.tags.isEmpty() || !match.techniques.isEmpty();
}

} // namespace

RuleSet::RuleSet(const DetectionRules& rules)
{
    for (const DetectionRule& rule : rules) {
        if (!rule.enabled)
            continue;
        Rule compiled{rule.id, rule.action, rule.priority, CompiledMatch(rule.match), {}};
        m_needsWholeEvent = m_needsWholeEvent || asksForMoreThanARow(rule.match);
        compiled.exceptions.reserve(rule.exceptions.size());
        for (const RuleException& exception : rule.exceptions) {
            m_needsWholeEvent = m_needsWholeEvent || asksForMoreThanARow(exception.match);
            compiled.exceptions.push_back(
                {exception.number, exception.expiresAtMs.value_or(std::numeric_limits<std::int64_t>::max()),
                 CompiledMatch(exception.match)});
        }
        m_rules.push_back(std::move(compiled));
    }
    m_words = (m_rules.size() + kWordBits - 1) / kWordBits;
    m_byClass.resize(kKinds * kCategories * kOutcomes * m_words);
    m_byRank.resize(kPriorities * kLevels * m_words);
    m_byTitle.resize(kByteRows * m_words);
    m_byDevice.resize(kByteRows * m_words);
    m_byPresence.resize(kPresenceRows * m_words);
    m_titlePairs.resize(m_rules.size());
    m_devicePairs.resize(m_rules.size());
    m_askTitlePairs.resize(m_words);
    m_askDevicePairs.resize(m_words);
    m_byTag.resize(kByteRows * m_words);
    m_byTechnique.resize(kTechniqueRows * m_words);
    m_byAddress.resize(kAddressRows * m_words);
    m_bySecondByte.resize(kAddressRows * m_words);
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        fill(i, m_rules[i].match);
        fillByParts(i, m_rules[i].match);
    }
}

void RuleSet::set(Table& table, std::size_t row, std::size_t rule)
{
    table[row * m_words + rule / kWordBits] |= Word{1} << (rule % kWordBits);
}

void RuleSet::fill(std::size_t rule, const CompiledMatch& match)
{
    const auto admits = [](const auto& values, auto value) {
        return values.empty() || values.contains(value);
    };
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        for (std::size_t category = 0; category < kCategories; ++category) {
            for (std::size_t outcome = 0; outcome < kOutcomes; ++outcome) {
                const auto ofKind = static_cast<EventKind>(kind);
                const auto ofCategory = static_cast<Category>(category);
                const auto ofOutcome = static_cast<Outcome>(outcome);
                if (admits(match.kinds, ofKind) && admits(match.categories, ofCategory) &&
                    admits(match.outcomes, ofOutcome))
                    set(m_byClass, classRow(ofKind, ofCategory, ofOutcome), rule);
            }
        }
    }
    for (std::size_t priority = 0; priority < kPriorities; ++priority) {
        for (std::size_t level = 0; level < kLevels; ++level) {
            const auto ofPriority = static_cast<Priority>(priority);
            const auto ofLevel = static_cast<Level>(level);
            if (admits(match.priorities, ofPriority) && admits(match.levels, ofLevel))
                set(m_byRank, rankRow(ofPriority, ofLevel), rule);
        }
    }
    for (std::size_t byte = 0; byte < kEmptyRow; ++byte) {
        if (match.models.mayBeginWith(static_cast<unsigned char>(byte)))
            set(m_byTitle, byte, rule);
        if (match.devices.mayBeginWith(static_cast<unsigned char>(byte)))
            set(m_byDevice, byte, rule);
    }
    if (match.models.mayBeEmpty())
        set(m_byTitle, kEmptyRow, rule);
    if (match.devices.mayBeEmpty())
        set(m_byDevice, kEmptyRow, rule);
    const unsigned needed = presenceNeeded(match);
    for (std::size_t presence = 0; presence < kPresenceRows; ++presence) {
        if ((needed & ~presence) == 0)
            set(m_byPresence, presence, rule);
    }
}

/// What an event has several of, or has to be read first.
void RuleSet::fillByParts(std::size_t rule, const CompiledMatch& match)
{
    m_titlePairs[rule] = match.models.requiredPairs;
    m_devicePairs[rule] = match.devices.requiredPairs;
    if (m_titlePairs[rule] != 0)
        set(m_askTitlePairs, 0, rule);
    if (m_devicePairs[rule] != 0)
        set(m_askDevicePairs, 0, rule);
    const bool asksTags = !match.tags.patterns.empty();
    m_asksTags |= asksTags;
    m_asksTechniques |= match.needsTechnique;
    m_asksAddresses |= match.needsAddress;
    for (std::size_t byte = 0; byte < kEmptyRow; ++byte) {
        const auto first = static_cast<unsigned char>(byte);
        if (match.tags.mayBeginWith(first))
            set(m_byTag, byte, rule);
        if (match.mayHaveAddress(true, 0, first))
            set(m_byAddress, byte, rule);
        if (match.mayHaveAddress(false, 0, first))
            set(m_byAddress, kV6Rows + byte, rule);
        if (match.mayHaveAddress(true, 1, first))
            set(m_bySecondByte, byte, rule);
        if (match.mayHaveAddress(false, 1, first))
            set(m_bySecondByte, kV6Rows + byte, rule);
    }
    if (!asksTags)
        set(m_byTag, kEmptyRow, rule);
    if (!match.needsAddress) {
        set(m_byAddress, kNoAddressRow, rule);
        set(m_bySecondByte, kNoAddressRow, rule);
    }
    for (std::size_t bucket = 0; bucket < kNoTechniqueRow; ++bucket) {
        if (match.mayHaveTechnique(static_cast<unsigned>(bucket)))
            set(m_byTechnique, bucket, rule);
    }
    if (!match.needsTechnique)
        set(m_byTechnique, kNoTechniqueRow, rule);
}

/// \a left without the rules that need a pair of characters which title or device lack.
RuleSet::Word RuleSet::withPairs(Word left, std::size_t word, EventFacts& facts) const
{
    if ((left & m_askTitlePairs[word]) != 0) {
        const Word pairs = facts.titlePairs();
        for (Word asking = left & m_askTitlePairs[word]; asking != 0; asking &= asking - 1) {
            const int rule = std::countr_zero(asking);
            if ((m_titlePairs[word * kWordBits + static_cast<std::size_t>(rule)] & ~pairs) != 0)
                left &= ~(Word{1} << rule);
        }
    }
    if ((left & m_askDevicePairs[word]) != 0) {
        const Word pairs = facts.devicePairs();
        for (Word asking = left & m_askDevicePairs[word]; asking != 0; asking &= asking - 1) {
            const int rule = std::countr_zero(asking);
            if ((m_devicePairs[word * kWordBits + static_cast<std::size_t>(rule)] & ~pairs) != 0)
                left &= ~(Word{1} << rule);
        }
    }
    return left;
}

RuleSet::Word RuleSet::withParts(Word left, std::size_t word, EventFacts& facts) const
{
    if (m_asksTags) {
        Word admitted = row(m_byTag, kEmptyRow)[word];
        for (const std::string_view tag : facts.event.lists.of(EventList::Tags))
            admitted |= row(m_byTag, firstByteRow(tag))[word];
        left &= admitted;
    }
    if (m_asksTechniques) {
        Word admitted = row(m_byTechnique, kNoTechniqueRow)[word];
        for (const std::string_view technique : facts.event.lists.of(EventList::Techniques))
            admitted |= row(m_byTechnique, techniqueBucket(technique))[word];
        left &= admitted;
    }
    if (m_asksAddresses && left != 0) {
        const auto& address = facts.address();
        const auto at = [&](std::size_t byte) {
            return !address ? kNoAddressRow : (address->isV4() ? 0 : kV6Rows) + address->byteAt(byte);
        };
        left &= row(m_byAddress, at(0))[word] & row(m_bySecondByte, at(1))[word];
    }
    return left;
}

std::size_t RuleSet::firstByteRow(std::string_view text)
{
    return text.empty() ? kEmptyRow : static_cast<unsigned char>(text.front());
}

RuleDecision RuleSet::decide(const Event& event, const Verdict& verdict, std::int64_t source,
                             std::int64_t nowMs) const
{
    if (!isDecidedByRules(verdict.outcome))
        return {};
    EventFacts facts(event, verdict, source);
    const Word* const classes = row(m_byClass, classRow(event.kind, verdict.category, verdict.outcome));
    const Word* const ranks = row(m_byRank, rankRow(verdict.priority, event.statusLevel));
    const Word* const titles = row(m_byTitle, firstByteRow(event.title));
    const Word* const devices = row(m_byDevice, firstByteRow(facts.device));
    const Word* const presence = row(m_byPresence, presenceOf(event, verdict));
    for (std::size_t i = 0; i < m_words; ++i) {
        Word left = classes[i] & ranks[i] & titles[i] & devices[i] & presence[i];
        if (left == 0)
            continue;
        left = withParts(withPairs(left, i, facts), i, facts);
        for (; left != 0; left &= left - 1) {
            const Rule& rule = m_rules[i * kWordBits + static_cast<std::size_t>(std::countr_zero(left))];
            if (rule.match.matches(facts))
                return decisionOf(rule, facts, nowMs);
        }
    }
    return {};
}

RuleDecision RuleSet::decisionOf(const Rule& rule, EventFacts& facts, std::int64_t nowMs)
{
    RuleDecision decision{rule.id, rule.action, rule.priority};
    for (const Exception& exception : rule.exceptions) {
        if (nowMs < exception.expiresAtMs && exception.match.matches(facts)) {
            decision.action = RuleAction::Excepted;
            decision.priority.reset();
            decision.exception = exception.number;
            break;
        }
    }
    return decision;
}

} // namespace duskwatch
