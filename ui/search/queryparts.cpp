// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryparts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace duskwatch {
namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || QStringLiteral("_.-:*@#$%").contains(c);
}

bool isOneOf(QStringView word, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(),
                       [word](const QString& each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

bool isKeyword(QStringView word)
{
    static const QStringList words{
        QStringLiteral("and"),       QStringLiteral("or"),     QStringLiteral("not"),
        QStringLiteral("in"),        QStringLiteral("iin"),    QStringLiteral("contains"),
        QStringLiteral("icontains"), QStringLiteral("starts"), QStringLiteral("istarts"),
        QStringLiteral("ends"),      QStringLiteral("iends"),  QStringLiteral("with")};
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

    std::vector<QueryPart> run()
    {
        while (m_at < m_query.size()) {
            const QChar c = m_query[m_at];
            if (c.isSpace())
                ++m_at;
            else if (c == u'"' || c == u'\'')
                add(quotedEnd(c), QueryPartKind::Text);
            else if (c == u'/' && wantsValue())
                add(quotedEnd(c), QueryPartKind::Regex);
            else if (QStringLiteral("()[]{}").contains(c))
                add(m_at + 1, QueryPartKind::Bracket);
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
    void add(qsizetype end, QueryPartKind kind)
    {
        m_tokens.push_back({static_cast<int>(m_at), static_cast<int>(end - m_at), kind});
        m_at = end;
    }

    bool wantsValue() const
    {
        if (m_tokens.empty())
            return true;
        const QueryPartKind before = m_tokens.back().kind;
        return before == QueryPartKind::Bracket || before == QueryPartKind::Keyword ||
               before == QueryPartKind::Comparison || m_query[m_at - 1].isSpace();
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
        if (!m_tokens.empty() && m_tokens.back().kind == QueryPartKind::Word)
            m_tokens.back().kind = QueryPartKind::Key;
        add(end, QueryPartKind::Comparison);
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
                !m_tokens.empty() && m_tokens.back().kind == QueryPartKind::Word)
                m_tokens.back().kind = QueryPartKind::Key;
            add(end, QueryPartKind::Keyword);
        } else if (behind < m_query.size() && m_query[behind] == u'(') {
            add(end, QueryPartKind::Function);
        } else if (isNumber) {
            add(end, QueryPartKind::Number);
        } else {
            add(end, isGrouped() ? QueryPartKind::Key : QueryPartKind::Word);
        }
    }

    /// Whether the word is the first of groupby(…).
    bool isGrouped() const
    {
        if (m_tokens.size() < 2 || m_tokens.back().kind != QueryPartKind::Bracket)
            return false;
        const QueryPart& function = m_tokens[m_tokens.size() - 2];
        return function.kind == QueryPartKind::Function &&
               QStringView(m_query)
                       .mid(function.at, function.length)
                       .compare(QStringLiteral("groupby"), Qt::CaseInsensitive) == 0;
    }

    const QString& m_query;
    qsizetype m_at = 0;
    std::vector<QueryPart> m_tokens;
};

} // namespace

std::vector<QueryPart> queryParts(const QString& query)
{
    return Lexer(query).run();
}

std::optional<int> matchingBracket(const QString& query, int at)
{
    std::vector<int> open;
    for (const QueryPart& token : queryParts(query)) {
        if (token.kind != QueryPartKind::Bracket)
            continue;
        const QChar c = query[token.at];
        if (c == u'(' || c == u'[' || c == u'{') {
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
    for (const QueryPart& token : queryParts(query))
        if (token.kind == QueryPartKind::Key)
            keys << query.mid(token.at, token.length);
    keys.removeDuplicates();
    return keys;
}

QString wantedText(const QString& query)
{
    QString wanted;
    QString word;
    for (const QueryPart& token : queryParts(query)) {
        const QString text = query.mid(token.at, token.length);
        if (token.kind == QueryPartKind::Text && text.size() - 2 > wanted.size())
            wanted = text.mid(1, text.size() - 2);
        else if (token.kind == QueryPartKind::Word && word.isEmpty())
            word = text;
    }
    return wanted.isEmpty() ? word : wanted;
}

} // namespace duskwatch
