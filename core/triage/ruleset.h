// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/compiledmatch.h"

#include <memory>
#include <vector>

namespace duskwatch {

/// Detection rules made ready for deciding about events: the first one that is enabled and matches decides. Immutable
/// and shared by all threads that receive (std::shared_ptr<const RuleSet>); deciding allocates nothing.
///
/// Most rules cannot match a given event, and to learn that must cost next to nothing. So there is one bit per rule in
/// tables by what is cheap to know (kind × category × outcome, priority × level, first byte of title and device, whether there is
/// an address, score, tag or technique at all, which pairs of characters must occur, how tags, techniques and the
/// address begin); the rows that belong to the event are ANDed, and only the rules that
/// are left are asked.
class RuleSet
{
public:
    /// In the order in which they are tried. What is disabled is left out.
    explicit RuleSet(const DetectionRules& rules);

    /// Decides about \a event, judged by classify() to be \a verdict, that came from the source of row \a source.
    /// \a nowMs (ms since 1970 UTC) is what the end of exceptions is compared with: the time of receipt.
    /// Action None: no rule matched, or the event is nothing that rules are about (unparsed, audit, resolved).
    RuleDecision decide(const Event& event, const Verdict& verdict, std::int64_t source,
                        std::int64_t nowMs) const;

    /// Whether any rule or exception asks for something that the event's row in the store does not hold.
    bool needsWholeEvent() const { return m_needsWholeEvent; }
    bool empty() const { return m_rules.empty(); }

private:
    struct Exception
    {
        std::uint32_t number = 0;
        std::int64_t expiresAtMs = 0;
        CompiledMatch match;
    };
    struct Rule
    {
        RuleId id{};
        RuleAction action{};
        std::optional<InvestigationPriority> priority;
        CompiledMatch match;
        std::vector<Exception> exceptions;
    };
    using Word = std::uint64_t;
    /// Rows of bits, one bit per rule.
    using Table = std::vector<Word>;

    void fill(std::size_t rule, const CompiledMatch& match);
    void set(Table& table, std::size_t row, std::size_t rule);
    const Word* row(const Table& table, std::size_t row) const { return table.data() + row * m_words; }
    void fillByParts(std::size_t rule, const CompiledMatch& match);
    Word withPairs(Word left, std::size_t word, EventFacts& facts) const;
    Word withParts(Word left, std::size_t word, EventFacts& facts) const;
    static std::size_t firstByteRow(std::string_view text);
    static RuleDecision decisionOf(const Rule& rule, EventFacts& facts, std::int64_t nowMs);

    std::vector<Rule> m_rules;
    std::size_t m_words = 0; ///< of a row
    Table m_byClass;
    Table m_byRank; ///< priority × level of a system status
    Table m_byTitle;
    Table m_byDevice;
    Table m_byPresence;
    Table m_titlePairs; ///< by rule: GlobList::requiredPairs, side by side as the rules themselves are large
    Table m_devicePairs;
    Table m_askTitlePairs; ///< one row: rules that need any
    Table m_askDevicePairs;
    Table m_byTag;
    Table m_byTechnique;
    Table m_byAddress;    ///< by the first byte
    Table m_bySecondByte; ///< of the address
    bool m_asksTags = false;
    bool m_asksTechniques = false;
    bool m_asksAddresses = false;
    bool m_needsWholeEvent = false;
};

using RuleSetPointer = std::shared_ptr<const RuleSet>;

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::RuleSetPointer)
