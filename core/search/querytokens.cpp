// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/querytokens.h"

namespace duskwatch {
namespace {

bool isSign(QChar c)
{
    return QLatin1StringView("()[],=<>!\"").contains(c);
}

/// What is between the delimiters that begin at \a at; \a at ends up behind it.
QueryToken delimited(const QString& query, qsizetype& at, QChar delimiter)
{
    const bool isText = delimiter == QLatin1Char('"');
    QueryToken token;
    token.type = isText ? QueryToken::Type::Text : QueryToken::Type::Expression;
    token.isOpen = true;
    for (++at; at < query.size(); ++at) {
        if (query[at] == delimiter) {
            token.isOpen = false;
            ++at;
            break;
        }
        if (query[at] == QLatin1Char('\\') && at + 1 < query.size()) {
            const QChar next = query[at + 1];
            if (!isText || (next != delimiter && next != QLatin1Char('\\')))
                token.text += query[at]; // an expression keeps its escapes, a text those that are none
            if (!isText || next == delimiter || next == QLatin1Char('\\')) {
                token.text += next;
                ++at;
            }
            continue;
        }
        token.text += query[at];
    }
    if (!isText && !token.isOpen && at < query.size() && query[at] == QLatin1Char('i') &&
        (at + 1 == query.size() || query[at + 1].isSpace() || isSign(query[at + 1]))) {
        token.foldsCase = true;
        ++at;
    }
    return token;
}

} // namespace

std::vector<QueryToken> queryTokens(const QString& query)
{
    std::vector<QueryToken> tokens;
    for (qsizetype at = 0; at < query.size();) {
        if (query[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        QueryToken token;
        if (query[at] == QLatin1Char('"') || query[at] == QLatin1Char('/')) {
            token = delimited(query, at, query[at]);
        } else if (isSign(query[at])) {
            token.type = QueryToken::Type::Sign;
            const bool pairs = QLatin1StringView("<>!").contains(query[at]);
            at += pairs && at + 1 < query.size() && query[at + 1] == QLatin1Char('=') ? 2 : 1;
            token.text = query.mid(begin, at - begin);
        } else {
            token.type = QueryToken::Type::Word;
            while (at < query.size() && !query[at].isSpace() && !isSign(query[at]))
                ++at;
            token.text = query.mid(begin, at - begin);
        }
        token.at = static_cast<int>(begin);
        token.length = static_cast<int>(at - begin);
        tokens.push_back(std::move(token));
    }
    QueryToken end;
    end.at = static_cast<int>(query.size());
    tokens.push_back(end);
    return tokens;
}

} // namespace duskwatch
