// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/conditionwords.h"

#include "core/events/text.h"

#include <algorithm>
#include <cmath>

namespace duskwatch {
namespace {

constexpr std::size_t kMaxDigits = 15;             ///< of a whole number that a double holds exactly
constexpr std::size_t kMaxValueBytes = 4000;       ///< of a value that decoders do not cut
constexpr std::string_view kDecodersWord = "mail"; ///< "E-mail" is the model of an e-mail without a subject

bool isAsciiLetterOrDigit(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && words::kLetters[static_cast<unsigned char>(c)] != 0;
}

std::string valueOf(const QueryNode& comparison, const QString& value)
{
    return (comparison.foldsCase ? value.toCaseFolded() : value).toStdString();
}

bool isNumber(std::string_view text)
{
    const auto number = text::toNumber(text);
    return number && std::isfinite(*number);
}

/// Digits, with or without a minus: as a number and as a text it is written with the same digits.
bool isWholeNumber(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= kMaxDigits && (text.front() != '0' || text.size() == 1) &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether the line holds the values of \a key in the words it was written with, at least piece by piece.
bool standsInLine(const QueryKey& key)
{
    if (!key.friendly)
        return true;
    switch (*key.friendly) {
    case FriendlyKey::Model:
    case FriendlyKey::Device:
    case FriendlyKey::DeviceAddress:
    case FriendlyKey::DeviceMac:
    case FriendlyKey::Id:
    case FriendlyKey::User:
    case FriendlyKey::Tag:
    case FriendlyKey::Technique:
    case FriendlyKey::Group:
        return true;
    default:
        return false;
    }
}

/// Whether values of \a key are put together from several by the decoders, which write numbers their own way then: a test
/// alert's identity ends with its time, an action's with its start, and titles and recipients may hold numbers too.
bool isComposed(const QueryKey& key)
{
    return key.friendly == FriendlyKey::Id || key.friendly == FriendlyKey::Model ||
           key.friendly == FriendlyKey::User;
}

/// What a number may leave between signs and points: "1.65e+09" and 1650000000.0 are the same one.
bool mayBePartOfNumber(std::string_view run)
{
    return std::all_of(run.begin(), run.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == 'e' || c == 'E'; });
}

/// Whether \a value is compared as a number, which a line may write in any way. Equal is for whole numbers, whose digits
/// filters know, unless it is the end of an identity without a beginning: "-1650000000000".
bool isAnyNumber(const QueryNode& comparison, std::string_view value)
{
    const bool isEnd = isComposed(comparison.key) && value.starts_with('-');
    return isNumber(value) && !(comparison.comparison == Comparison::Equal && isWholeNumber(value) && !isEnd);
}

/// Blanks out what a line may write in another way: runs with other characters than ASCII, a decoder's own word, and
/// numbers among others.
void blankOut(std::string& value, const QueryKey& key)
{
    const bool hidesNumbers = isComposed(key) && !isWholeNumber(value);
    for (std::size_t at = 0; at < value.size();) {
        if (words::kLetters[static_cast<unsigned char>(value[at])] == 0) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < value.size() && words::kLetters[static_cast<unsigned char>(value[at])] != 0)
            ++at;
        const std::string_view run = std::string_view(value).substr(begin, at - begin);
        const bool isModel = key.friendly == FriendlyKey::Model;
        if (!text::isPlainAscii(run) || (isModel && text::equalsIgnoringCase(run, kDecodersWord)) ||
            (hidesNumbers && mayBePartOfNumber(run)))
            std::fill(value.begin() + static_cast<std::ptrdiff_t>(begin),
                      value.begin() + static_cast<std::ptrdiff_t>(at), ' ');
    }
}

bool comparesText(const QueryNode& node)
{
    return node.pattern.isEmpty() && !node.range && !node.values.empty() && standsInLine(node.key) &&
           (node.comparison == Comparison::Equal || node.comparison == Comparison::Contains ||
            node.comparison == Comparison::StartsWith);
}

OpenEnds openEnds(Comparison comparison)
{
    return {comparison == Comparison::Contains, comparison != Comparison::Equal};
}

std::vector<WordHash> wordsOf(std::string_view text, OpenEnds open)
{
    std::vector<WordHash> words;
    forEachWord(text, open, [&words](WordHash word) { words.push_back(word); });
    return words;
}

} // namespace

ConditionWords::ConditionWords(const QueryNode& condition)
    : m_root(nodeOf(condition))
{
    if (const auto literal = literalOf(condition)) {
        m_needed.emplace(literal->text, literal->foldsCase);
        m_escapesHide = literal->escapesHide;
    }
}

ConditionWords::Node ConditionWords::nodeOf(const QueryNode& condition)
{
    using Type = QueryNode::Type;
    Node node;
    switch (condition.type) {
    case Type::Word:
    case Type::Text: {
        const bool isPart = condition.type == Type::Text;
        node.type = Node::Type::Words;
        node.words = wordsOf(condition.text.toStdString(), {isPart, isPart});
        return node;
    }
    case Type::Compare:
        return comparisonNode(condition);
    case Type::And:
    case Type::Or:
        node.type = condition.type == Type::And ? Node::Type::All : Node::Type::Any;
        for (const QueryNode& child : condition.children)
            node.children.push_back(nodeOf(child));
        return node;
    default:
        return node;
    }
}

ConditionWords::Node ConditionWords::comparisonNode(const QueryNode& comparison)
{
    Node node;
    if (!comparesText(comparison))
        return node;
    node.type = Node::Type::Any;
    for (const QString& one : comparison.values) {
        std::string value = valueOf(comparison, one);
        Node& child = node.children.emplace_back();
        if (isAnyNumber(comparison, value) || value.size() > kMaxValueBytes)
            continue;
        blankOut(value, comparison.key);
        child.type = Node::Type::Words;
        child.words = wordsOf(value, openEnds(comparison.comparison));
    }
    return node;
}

std::optional<ConditionWords::Literal> ConditionWords::literalOf(const QueryNode& condition)
{
    using Type = QueryNode::Type;
    if (condition.type == Type::Word || condition.type == Type::Text)
        return Literal{condition.text.toStdString(), condition.foldsCase, false};
    if (condition.type == Type::Compare)
        return comparisonLiteral(condition);
    if (condition.type != Type::And)
        return std::nullopt;
    std::optional<Literal> best;
    for (const QueryNode& child : condition.children) {
        const auto literal = literalOf(child);
        if (!literal)
            continue;
        const auto worth = [](const Literal& one) {
            return one.text.size() * (one.escapesHide ? 1 : 2);
        };
        if (!best || worth(*literal) > worth(*best))
            best = literal;
    }
    return best;
}

/// The longest word of the value: what stands between its words may be written in another way.
std::optional<ConditionWords::Literal> ConditionWords::comparisonLiteral(const QueryNode& comparison)
{
    if (!comparesText(comparison) || comparison.values.size() != 1)
        return std::nullopt;
    std::string value = valueOf(comparison, comparison.values.front());
    if (isNumber(value) || value.size() > kMaxValueBytes)
        return std::nullopt;
    blankOut(value, comparison.key);
    std::string longest;
    for (auto at = value.begin(); at != value.end();) {
        const auto end = std::find_if_not(at, value.end(), isAsciiLetterOrDigit);
        if (static_cast<std::size_t>(end - at) > longest.size())
            longest.assign(at, end);
        at = std::find_if(end, value.end(), isAsciiLetterOrDigit);
    }
    if (longest.size() < words::kShortest)
        return std::nullopt;
    return Literal{longest, comparison.foldsCase, true};
}

bool ConditionWords::canRuleOut(const Node& node)
{
    const auto can = [](const Node& child) {
        return canRuleOut(child);
    };
    switch (node.type) {
    case Node::Type::Words:
        return !node.words.empty();
    case Node::Type::All:
        return std::any_of(node.children.begin(), node.children.end(), can);
    case Node::Type::Any:
        return std::all_of(node.children.begin(), node.children.end(), can);
    case Node::Type::Unknown:
        break;
    }
    return false;
}

bool ConditionWords::mayHold(const Node& node, const BlockFilter& filter)
{
    const auto may = [&filter](const Node& child) {
        return mayHold(child, filter);
    };
    switch (node.type) {
    case Node::Type::Words:
        return std::all_of(node.words.begin(), node.words.end(),
                           [&filter](WordHash word) { return filter.mayHold(word); });
    case Node::Type::All:
        return std::all_of(node.children.begin(), node.children.end(), may);
    case Node::Type::Any:
        return std::any_of(node.children.begin(), node.children.end(), may);
    case Node::Type::Unknown:
        break;
    }
    return true;
}

} // namespace duskwatch
