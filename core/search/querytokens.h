// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <vector>

namespace duskwatch {

/// A piece of a query.
struct QueryToken
{
    enum class Type {
        Word,       ///< letters, digits and most signs, up to a blank
        Text,       ///< "…"; text is what is between the quotes, \" and \\ resolved
        Expression, ///< /…/ or /…/i; text is what is between the slashes
        Sign,       ///< ( ) [ ] , = != < > <= >=
        End,
    };
    Type type = Type::End;
    int at = 0; ///< character of the query
    int length = 0;
    QString text;
    bool foldsCase = false; ///< Expression: it ended in /i
    bool isOpen = false;    ///< Text, Expression: the query ended before it did

    bool isSign(QLatin1StringView sign) const { return type == Type::Sign && text == sign; }
    bool isWord(QLatin1StringView word) const { return type == Type::Word && text == word; }
};

/// The pieces of \a query; the last is End. Never fails: a sign that means nothing is a Sign. Pure.
std::vector<QueryToken> queryTokens(const QString& query);

} // namespace duskwatch
