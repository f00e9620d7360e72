// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace duskwatch {

/// What a part of a query is, as far as colour needs to know; a query that is being typed is rarely right.
enum class QueryPartKind { Word, Key, Keyword, Function, Text, Number, Regex, Comparison, Bracket };

/// Characters [at, at + length) of a query.
struct QueryPart
{
    int at = 0;
    int length = 0;
    QueryPartKind kind = QueryPartKind::Word;
    friend bool operator==(const QueryPart&, const QueryPart&) = default;
};

// Pure; never fail; linear in the length of the query.

std::vector<QueryPart> queryParts(const QString& query);
/// The bracket that belongs to the one at \a at; nothing where there is none, or \a at is no bracket outside of texts.
std::optional<int> matchingBracket(const QString& query, int at);
/// The keys that a query names, each once, in their order.
QStringList queryKeys(const QString& query);
/// Its longest text in quotes, or its first free word, to be marked in what was found; may be empty.
QString wantedText(const QString& query);

} // namespace duskwatch
