// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textfinder.h"
#include "core/search/query.h"
#include "core/store/blockfilter.h"

#include <optional>
#include <vector>

namespace duskwatch {

/// What a condition says about the words of lines, so that most of a log need not be looked at: which words a block must
/// hold, and a text that every line must hold. It may let through too much, never too little. Immutable; any thread.
class ConditionWords
{
public:
    explicit ConditionWords(const QueryNode& condition);

    /// Whether there is any block that mayHold() could rule out.
    bool canRuleOut() const { return canRuleOut(m_root); }
    bool mayHold(const BlockFilter& filter) const { return mayHold(m_root, filter); }

    /// Stands in every line that meets the condition; null: none is known.
    const TextFinder* needed() const { return m_needed ? &*m_needed : nullptr; }
    /// Except in lines with \u escapes, or with other bytes than ASCII.
    bool escapesHide() const { return m_escapesHide; }

private:
    struct Node
    {
        enum class Type { Unknown, Words, All, Any };
        Type type = Type::Unknown;
        std::vector<WordHash> words; ///< all of them
        std::vector<Node> children;
    };
    struct Literal
    {
        std::string text;
        bool foldsCase = false;
        bool escapesHide = false;
    };
    static Node nodeOf(const QueryNode& condition);
    static Node comparisonNode(const QueryNode& comparison);
    static std::optional<Literal> literalOf(const QueryNode& condition);
    static std::optional<Literal> comparisonLiteral(const QueryNode& comparison);
    static bool canRuleOut(const Node& node);
    static bool mayHold(const Node& node, const BlockFilter& filter);

    Node m_root;
    std::optional<TextFinder> m_needed;
    bool m_escapesHide = false;
};

} // namespace duskwatch
