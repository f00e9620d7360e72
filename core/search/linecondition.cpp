// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/linecondition.h"

#include "core/base/textfinder.h"
#include "core/events/text.h"
#include "core/search/lineview.h"

#include <algorithm>
#include <cmath>

namespace duskwatch {
namespace {

LineMatch answer(bool yes)
{
    return yes ? LineMatch::Yes : LineMatch::No;
}

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Whether \a at is no place inside a word; the letter of an escape such as \n does not belong to one.
bool beginsWord(std::string_view line, std::size_t at)
{
    return at == 0 || !isWordByte(line[at - 1]) || (at >= 2 && line[at - 2] == '\\');
}

std::string foldedText(const std::string& text)
{
    return QString::fromStdString(text).toCaseFolded().toStdString();
}

std::optional<double> numberFrom(const std::string& text)
{
    const auto number = text::toNumber(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

} // namespace

struct LineCondition::Node
{
    struct Wanted
    {
        std::string text; ///< folded where case does not matter
        std::optional<double> number;
    };
    QueryNode::Type type{};
    std::vector<std::unique_ptr<Node>> children;
    std::optional<TextFinder> finder;
    std::optional<LineMatcher> matcher;
    QueryKey key;
    Comparison comparison{};
    bool foldsCase = false;
    std::vector<Wanted> wanted;
    std::optional<AddressRange> range;
    int cost = 0; ///< of testing it, the cheapest first

    static Result<std::unique_ptr<Node>> compile(const QueryNode& from);
    LineMatch word(std::string_view line) const;
    LineMatch value(const LineValue& value) const;
    bool ordered(const LineValue& value, const Wanted& than) const;
};

Result<std::unique_ptr<LineCondition::Node>> LineCondition::Node::compile(const QueryNode& from)
{
    using Type = QueryNode::Type;
    auto node = std::make_unique<Node>();
    node->type = from.type;
    node->key = from.key;
    node->comparison = from.comparison;
    node->foldsCase = from.foldsCase;
    node->range = from.range;
    if (!from.pattern.isEmpty()) {
        auto matcher = LineMatcher::compile(from.pattern);
        if (!matcher)
            return matcher.error();
        node->matcher = std::move(matcher).value();
    }
    if (from.type == Type::Word || from.type == Type::Text)
        node->finder.emplace(from.text.toStdString(), from.foldsCase);
    for (const QString& value : from.values) {
        const std::string text = value.toStdString();
        node->wanted.push_back({from.foldsCase ? foldedText(text) : text, numberFrom(text)});
    }
    for (const QueryNode& child : from.children) {
        auto compiled = compile(child);
        if (!compiled)
            return compiled.error();
        node->cost += compiled.value()->cost;
        node->children.push_back(std::move(compiled.value()));
    }
    std::stable_sort(node->children.begin(), node->children.end(),
                     [](const auto& a, const auto& b) { return a->cost < b->cost; });
    if (from.type == Type::Compare)
        node->cost = 10;
    else if (from.children.empty())
        node->cost = from.type == Type::Expression ? 5 : 1;
    return node;
}

LineMatch LineCondition::Node::word(std::string_view line) const
{
    const std::string& text = finder->needle();
    for (std::size_t at = finder->find(line); at != TextFinder::npos; at = finder->find(line, at + 1)) {
        const std::size_t end = at + text.size();
        const bool begins = !isWordByte(text.front()) || beginsWord(line, at);
        const bool ends = !isWordByte(text.back()) || end == line.size() || !isWordByte(line[end]);
        if (begins && ends)
            return LineMatch::Yes;
    }
    return LineMatch::No;
}

bool LineCondition::Node::ordered(const LineValue& value, const Wanted& than) const
{
    int order = 0;
    if (than.number) {
        const auto number = value.number ? value.number : numberFrom(value.text);
        if (!number)
            return false;
        order = *number < *than.number ? -1 : (*number > *than.number ? 1 : 0);
    } else {
        if (value.number)
            return false;
        order = value.text.compare(than.text);
    }
    switch (comparison) {
    case Comparison::Less:
        return order < 0;
    case Comparison::LessEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

LineMatch LineCondition::Node::value(const LineValue& value) const
{
    if (matcher)
        return matcher->test(value.text);
    if (range)
        return answer(range->contains(value.text));
    const std::string folded = foldsCase ? foldedText(value.text) : std::string();
    const std::string& text = foldsCase ? folded : value.text;
    return answer(std::any_of(wanted.begin(), wanted.end(), [&](const Wanted& one) {
        switch (comparison) {
        case Comparison::Equal:
        case Comparison::NotEqual:
            return value.number ? value.number == one.number : text == one.text;
        case Comparison::Contains:
            return text.find(one.text) != std::string::npos;
        case Comparison::StartsWith:
            return text.starts_with(one.text);
        default:
            return ordered(value, one);
        }
    }));
}

LineCondition::LineCondition(std::unique_ptr<Node> root)
    : m_root(std::move(root))
{
}
LineCondition::~LineCondition() = default;
LineCondition::LineCondition(LineCondition&&) noexcept = default;
LineCondition& LineCondition::operator=(LineCondition&&) noexcept = default;

Result<LineCondition> LineCondition::compile(const QueryNode& node)
{
    auto root = Node::compile(node);
    if (!root)
        return root.error();
    return LineCondition(std::move(root.value()));
}

LineMatch LineCondition::test(LineView& line) const
{
    return testNode(*m_root, line);
}

LineMatch LineCondition::testValues(const Node& node, LineView& line)
{
    const std::vector<LineValue> values = line.values(node.key);
    if (values.empty())
        return LineMatch::No;
    LineMatch found = LineMatch::No;
    for (const LineValue& value : values) {
        const LineMatch one = node.value(value);
        if (one == LineMatch::No)
            continue;
        found = one;
        if (one == LineMatch::Yes)
            break;
    }
    if (node.comparison != Comparison::NotEqual || found == LineMatch::TooHard)
        return found;
    return answer(found == LineMatch::No);
}

LineMatch LineCondition::testNode(const Node& node, LineView& line)
{
    using Type = QueryNode::Type;
    switch (node.type) {
    case Type::Everything:
        return LineMatch::Yes;
    case Type::Word:
        return node.word(line.line());
    case Type::Text:
        return answer(node.finder->find(line.line()) != TextFinder::npos);
    case Type::Expression:
        return node.matcher->test(line.line());
    case Type::Compare:
        return testValues(node, line);
    case Type::Not: {
        const LineMatch inner = testNode(*node.children.front(), line);
        return inner == LineMatch::TooHard ? inner : answer(inner == LineMatch::No);
    }
    default:
        break;
    }
    const LineMatch decides = node.type == Type::And ? LineMatch::No : LineMatch::Yes;
    LineMatch all = node.type == Type::And ? LineMatch::Yes : LineMatch::No;
    for (const auto& child : node.children) {
        const LineMatch one = testNode(*child, line);
        if (one == decides)
            return one;
        if (one == LineMatch::TooHard)
            all = one;
    }
    return all;
}

} // namespace duskwatch
