// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querytokens.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace duskwatch {
namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringLiteral("_.-:[]*@#$%").contains(c);
}

bool isOneOf(QStringView word, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const QString& each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

bool isKeyword(QStringView word)
{
    static const QStringList words{
        QStringLiteral("and"),          QStringLiteral("or"),           QStringLiteral("not"),
        QStringLiteral("in"),           QStringLiteral("iin"),          QStringLiteral("contains"),
        QStringLiteral("icontains"),    QStringLiteral("starts-with"),  QStringLiteral("istarts-with"),
        QStringLiteral("ends-with"),    QStringLiteral("iends-with"),   QStringLiteral("matches"),
        QStringLiteral("contains-any"), QStringLiteral("contains-all"), QStringLiteral("icontains-any"),
        QStringLiteral("icontains-all")};
    return isOneOf(word, words);
}

/// Reads tokens from left to right; what a word is depends on what is around it.
class Lexer
{
public:
    explicit Lexer(const QString& query)
        : m_query(query)
    {
    }

    std::vector<QueryToken> run()
    {
        while (m_at < m_query.size()) {
            const QChar c = m_query[m_at];
            if (c.isSpace())
                ++m_at;
            else if (c == u'"' || c == u'\'')
                add(quotedEnd(c), QueryTokenKind::Text);
            else if (c == u'/' && wantsValue())
                add(quotedEnd(c), QueryTokenKind::Regex);
            else if (QStringLiteral("(){}").contains(c))
                add(m_at + 1, QueryTokenKind::Bracket);
            else if (QStringLiteral("=<>!~").contains(c))
                addComparison();
            else if (isWordCharacter(c))
                addWord();
            else
                ++m_at;
        }
        return std::move(m_tokens);
    }

private:
    void add(qsizetype end, QueryTokenKind kind)
    {
        m_tokens.push_back({static_cast<int>(m_at), static_cast<int>(end - m_at), kind});
        m_at = end;
    }

    bool wantsValue() const
    {
        if (m_tokens.empty())
            return true;
        const QueryTokenKind before = m_tokens.back().kind;
        return before == QueryTokenKind::Bracket || before == QueryTokenKind::Keyword ||
               before == QueryTokenKind::Comparison || m_query[m_at - 1].isSpace();
    }

    qsizetype quotedEnd(QChar quote) const
    {
        for (qsizetype i = m_at + 1; i < m_query.size(); ++i) {
            if (m_query[i] == u'\\')
                ++i;
            else if (m_query[i] == quote)
                return i + 1;
        }
        return m_query.size();
    }

    void addComparison()
    {
        qsizetype end = m_at;
        while (end < m_query.size() && QStringLiteral("=<>!~").contains(m_query[end]))
            ++end;
        if (!m_tokens.empty() && m_tokens.back().kind == QueryTokenKind::Word)
            m_tokens.back().kind = QueryTokenKind::Key;
        add(end, QueryTokenKind::Comparison);
    }

    void addWord()
    {
        qsizetype end = m_at;
        while (end < m_query.size() && isWordCharacter(m_query[end]))
            ++end;
        const QStringView word = QStringView(m_query).mid(m_at, end - m_at);
        qsizetype behind = end;
        while (behind < m_query.size() && m_query[behind].isSpace())
            ++behind;
        bool isNumber = false;
        std::ignore = word.toDouble(&isNumber);
        if (isKeyword(word)) {
            if (!isOneOf(word, {QStringLiteral("and"), QStringLiteral("or"), QStringLiteral("not")}) &&
                !m_tokens.empty() && m_tokens.back().kind == QueryTokenKind::Word)
                m_tokens.back().kind = QueryTokenKind::Key;
            add(end, QueryTokenKind::Keyword);
        } else if (behind < m_query.size() && m_query[behind] == u'(') {
            add(end, QueryTokenKind::Function);
        } else if (isNumber) {
            add(end, QueryTokenKind::Number);
        } else {
            add(end, isGrouped() ? QueryTokenKind::Key : QueryTokenKind::Word);
        }
    }

    /// Whether the word is the first of groupby(…).
    bool isGrouped() const
    {
        if (m_tokens.size() < 2 || m_tokens.back().kind != QueryTokenKind::Bracket)
            return false;
        const QueryToken& function = m_tokens[m_tokens.size() - 2];
        return function.kind == QueryTokenKind::Function &&
               QStringView(m_query)
                       .mid(function.at, function.length)
                       .compare(QStringLiteral("groupby"), Qt::CaseInsensitive) == 0;
    }

    const QString& m_query;
    qsizetype m_at = 0;
    std::vector<QueryToken> m_tokens;
};

} // namespace

std::vector<QueryToken> queryTokens(const QString& query)
{
    return Lexer(query).run();
}

std::optional<int> matchingBracket(const QString& query, int at)
{
    std::vector<int> open;
    for (const QueryToken& token : queryTokens(query)) {
        if (token.kind != QueryTokenKind::Bracket)
            continue;
        const QChar c = query[token.at];
        if (c == u'(' || c == u'{') {
            open.push_back(token.at);
            continue;
        }
        if (open.empty())
            continue;
        const int opening = open.back();
        open.pop_back();
        if (opening == at)
            return token.at;
        if (token.at == at)
            return opening;
    }
    return std::nullopt;
}

QStringList queryKeys(const QString& query)
{
    QStringList keys;
    for (const QueryToken& token : queryTokens(query))
        if (token.kind == QueryTokenKind::Key)
            keys << query.mid(token.at, token.length);
    keys.removeDuplicates();
    return keys;
}

QString wantedText(const QString& query)
{
    QString wanted;
    QString word;
    for (const QueryToken& token : queryTokens(query)) {
        const QString text = query.mid(token.at, token.length);
        if (token.kind == QueryTokenKind::Text && text.size() - 2 > wanted.size())
            wanted = text.mid(1, text.size() - 2);
        else if (token.kind == QueryTokenKind::Word && word.isEmpty())
            word = text;
    }
    return wanted.isEmpty() ? word : wanted;
}

} // namespace duskwatch
