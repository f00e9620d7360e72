// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/queryparser.h"

#include "core/search/querytokens.h"
#include "core/search/searchkeys.h"
#include "core/search/stageparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::QueryParser", text);
}

using Type = QueryToken::Type;

struct WordOperator
{
    QLatin1StringView word;
    Comparison comparison;
    bool foldsCase;
    bool takesList = false;
};
constexpr WordOperator kWordOperators[] = {
    {QLatin1StringView("CONTAINS"), Comparison::Contains, false},
    {QLatin1StringView("ICONTAINS"), Comparison::Contains, true},
    {QLatin1StringView("STARTS"), Comparison::StartsWith, false}, // WITH follows
    {QLatin1StringView("ISTARTS"), Comparison::StartsWith, true},
    {QLatin1StringView("IN"), Comparison::Equal, false, true},
    {QLatin1StringView("IIN"), Comparison::Equal, true, true},
};
struct SignOperator
{
    QLatin1StringView sign;
    Comparison comparison;
};
constexpr SignOperator kSignOperators[] = {
    {QLatin1StringView("="), Comparison::Equal},   {QLatin1StringView("!="), Comparison::NotEqual},
    {QLatin1StringView("<"), Comparison::Less},    {QLatin1StringView("<="), Comparison::LessEqual},
    {QLatin1StringView(">"), Comparison::Greater}, {QLatin1StringView(">="), Comparison::GreaterEqual},
};

/// Recursive descent over the pieces. It stops at the first problem.
class Parser
{
public:
    explicit Parser(const QString& text)
        : m_tokens(queryTokens(text))
    {
    }

    std::variant<Query, QueryProblem> parse()
    {
        Query query;
        if (!atEnd() && !isStage())
            query.condition = alternatives();
        StageParser stages(m_tokens, m_next, m_problem);
        while (!m_problem && isStage())
            stages.take(query);
        if (!m_problem && !atEnd())
            unexpected();
        if (!m_problem)
            stages.check(query);
        if (m_problem)
            return *m_problem;
        return query;
    }

private:
    const QueryToken& token(std::size_t ahead = 0) const
    {
        return m_tokens[std::min(m_next + ahead, m_tokens.size() - 1)];
    }
    bool atEnd() const { return token().type == Type::End; }
    bool isStage() const { return StageParser::isStage(token(), token(1)); }
    bool isSign(const char* sign) const { return token().isSign(QLatin1StringView(sign)); }
    bool isWord(const char* word) const { return token().isWord(QLatin1StringView(word)); }

    void fail(const QueryToken& at, const QString& message)
    {
        if (!m_problem)
            m_problem = QueryProblem{at.at, std::max(at.length, 1), message};
    }
    void unexpected()
    {
        if (isSign(")"))
            fail(token(), tr("This parenthesis closes nothing."));
        else if (isWord("AND") || isWord("OR"))
            fail(token(), tr("There must be a condition before %1.").arg(token().text));
        else if (atEnd())
            fail(token(), tr("The query ends where a condition should stand."));
        else
            fail(token(), tr("A condition cannot begin with this. Put text with signs into quotes."));
    }

    bool enter(const QueryToken& at)
    {
        if (++m_depth > kMaxQueryDepth)
            fail(at, tr("The query is nested deeper than %1 levels.").arg(kMaxQueryDepth));
        return !m_problem;
    }
    void count(const QueryToken& at)
    {
        if (++m_conditions > kMaxConditions)
            fail(at, tr("The query has more than %1 conditions.").arg(kMaxConditions));
    }

    static QueryNode joined(QueryNode::Type type, std::vector<QueryNode> children)
    {
        if (children.size() == 1)
            return std::move(children.front());
        QueryNode node;
        node.type = type;
        node.children = std::move(children);
        return node;
    }

    QueryNode alternatives()
    {
        std::vector<QueryNode> children;
        children.push_back(conjunction());
        while (!m_problem && isWord("OR")) {
            ++m_next;
            children.push_back(conjunction());
        }
        return joined(QueryNode::Type::Or, std::move(children));
    }

    QueryNode conjunction()
    {
        std::vector<QueryNode> children;
        children.push_back(negation());
        while (!m_problem && !atEnd() && !isSign(")") && !isWord("OR") && !isStage()) {
            if (isWord("AND"))
                ++m_next;
            children.push_back(negation());
        }
        return joined(QueryNode::Type::And, std::move(children));
    }

    QueryNode negation()
    {
        if (!isWord("NOT"))
            return primary();
        if (!enter(token()))
            return {};
        ++m_next;
        QueryNode node;
        node.type = QueryNode::Type::Not;
        node.children.push_back(negation());
        --m_depth;
        return node;
    }

    QueryNode primary()
    {
        if (token().type == Type::Word &&
            token().text.compare(QLatin1StringView("where"), Qt::CaseInsensitive) == 0 &&
            token(1).isSign(QLatin1StringView("(")))
            ++m_next;
        if (isSign("("))
            return group();
        if (isWord("AND") || isWord("OR") || token().type == Type::Sign || atEnd()) {
            unexpected();
            return {};
        }
        count(token());
        if (isComparison())
            return comparison();
        return freeText();
    }

    QueryNode group()
    {
        const QueryToken open = token();
        if (!enter(open))
            return {};
        ++m_next;
        QueryNode node = alternatives();
        if (!m_problem && !isSign(")"))
            fail(open, tr("This parenthesis is not closed."));
        ++m_next;
        --m_depth;
        return node;
    }

    bool isComparison() const
    {
        if (token().type == Type::Expression)
            return false;
        const QueryToken& next = token(1);
        if (next.type == Type::Sign)
            return std::any_of(std::begin(kSignOperators), std::end(kSignOperators),
                               [&](const SignOperator& known) { return next.text == known.sign; });
        return next.type == Type::Word &&
               std::any_of(std::begin(kWordOperators), std::end(kWordOperators),
                           [&](const WordOperator& known) { return next.text == known.word; });
    }

    bool closed(const QueryToken& checked)
    {
        if (checked.isOpen)
            fail(checked, checked.type == Type::Text
                              ? tr("The quoted text is not closed.")
                              : tr("The regular expression is not closed by a slash."));
        return !checked.isOpen;
    }

    /// The pattern of the expression that stands here.
    LinePattern pattern()
    {
        const QueryToken& expression = token();
        LinePattern found{expression.text, true, !expression.foldsCase};
        if (!closed(expression))
            return found;
        if (found.text.isEmpty())
            fail(expression, tr("The regular expression is empty."));
        else if (const auto compiled = boundedExpression(found, LineMatcher::kMaxSteps); !compiled)
            fail(expression, tr("The regular expression is not valid. %1.").arg(compiled.error().detail));
        return found;
    }

    QueryNode freeText()
    {
        QueryNode node;
        const QueryToken& found = token();
        switch (found.type) {
        case Type::Expression:
            node.type = QueryNode::Type::Expression;
            node.pattern = pattern();
            break;
        case Type::Text:
            node.type = QueryNode::Type::Text;
            node.text = found.text;
            if (closed(found) && found.text.isEmpty())
                fail(found, tr("There is no text between the quotes."));
            break;
        default:
            node.type = QueryNode::Type::Word;
            node.foldsCase = true;
            node.text = found.text;
        }
        ++m_next;
        return node;
    }

    QueryNode comparison()
    {
        QueryNode node;
        node.type = QueryNode::Type::Compare;
        const QueryToken& name = token();
        if (!closed(name))
            return node;
        if (auto key = keyFrom(name.text))
            node.key = std::move(*key);
        else
            fail(name, tr("A key is made of up to %1 names separated by dots.").arg(kMaxKeyParts));
        ++m_next;
        const QueryToken sign = token();
        ++m_next;
        for (const SignOperator& known : kSignOperators)
            if (sign.type == Type::Sign && sign.text == known.sign)
                node.comparison = known.comparison;
        bool list = false;
        for (const WordOperator& known : kWordOperators) {
            if (!sign.isWord(known.word))
                continue;
            node.comparison = known.comparison;
            node.foldsCase = known.foldsCase;
            list = known.takesList;
        }
        if (node.comparison == Comparison::StartsWith) {
            if (!isWord("WITH"))
                fail(token(), tr("WITH must follow %1.").arg(sign.text));
            ++m_next;
        }
        if (node.key.friendly && nameOf(*node.key.friendly).fixedWords)
            node.foldsCase = true;
        if (list)
            takeList(node);
        else
            takeValue(node);
        return node;
    }

    void takeValue(QueryNode& node)
    {
        const QueryToken& value = token();
        const bool equality = node.comparison == Comparison::Equal || node.comparison == Comparison::NotEqual;
        if (value.type == Type::Word &&
            value.text.compare(QLatin1StringView("IP"), Qt::CaseInsensitive) == 0 &&
            token(1).isSign(QLatin1StringView("("))) {
            takeRange(node, equality);
            return;
        }
        if (value.type == Type::Expression) {
            if (!equality)
                fail(value, tr("A regular expression can only stand after = or !=."));
            else
                node.pattern = pattern();
            ++m_next;
            return;
        }
        takeText(node);
    }

    void takeText(QueryNode& node)
    {
        const QueryToken& value = token();
        if (value.type != Type::Word && value.type != Type::Text) {
            fail(value, tr("A value must follow here. Put text with blanks or signs into quotes."));
            return;
        }
        if (!closed(value))
            return;
        if (value.text.isEmpty() &&
            (node.comparison == Comparison::Contains || node.comparison == Comparison::StartsWith))
            fail(value, tr("There is no text between the quotes."));
        if (node.key.friendly && nameOf(*node.key.friendly).isTime) {
            if (const auto time = timeFrom(value.text))
                node.values.push_back(QString::number(*time));
            else
                node.values.push_back(value.text);
        } else {
            node.values.push_back(value.text);
        }
        ++m_next;
    }

    void takeRange(QueryNode& node, bool equality)
    {
        const QueryToken word = token();
        if (!equality)
            fail(word, tr("IP() can only stand after = or !=."));
        m_next += 2;
        const QueryToken& text = token();
        if (text.type == Type::Word || text.type == Type::Text)
            node.range = AddressRange::parse(text.text.toStdString());
        if (!node.range)
            fail(text, tr("This is neither an address nor a range such as 10.0.0.0/8."));
        ++m_next;
        if (!m_problem && !isSign(")"))
            fail(token(), tr("IP() must be closed by a parenthesis here."));
        ++m_next;
    }

    void takeList(QueryNode& node)
    {
        const QueryToken open = token();
        if (!isSign("[")) {
            fail(open, tr("A list such as [a, b] must follow here."));
            return;
        }
        do {
            ++m_next;
            count(token());
            takeText(node);
        } while (!m_problem && isSign(","));
        if (!m_problem && !isSign("]"))
            fail(open, tr("This list is not closed by a bracket."));
        ++m_next;
    }

    const std::vector<QueryToken> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
    int m_conditions = 0;
    std::optional<QueryProblem> m_problem;
};

} // namespace

std::variant<Query, QueryProblem> parseQuery(const QString& text)
{
    if (text.size() > kMaxQueryCharacters)
        return QueryProblem{static_cast<int>(kMaxQueryCharacters), 1,
                            tr("A query has at most %1 characters.").arg(kMaxQueryCharacters)};
    return Parser(text).parse();
}

} // namespace duskwatch
