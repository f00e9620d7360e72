// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "core/search/querytokens.h"

namespace duskwatch {

/// Reads what stands behind the condition of a query: groupby(), calculate(), timeslice(), sort() and limit(), in any
/// order, each at most once. Part of the parser; it works on the parser's own pieces, place and problem.
class StageParser
{
public:
    StageParser(const std::vector<QueryToken>& tokens, std::size_t& next,
                std::optional<QueryProblem>& problem);

    /// Whether a stage begins with \a word, which \a next follows.
    static bool isStage(const QueryToken& word, const QueryToken& next);
    /// Takes the stage that begins here.
    void take(Query& query);
    /// What can only be said at the end.
    void check(const Query& query);

private:
    const QueryToken& token() const { return m_tokens[std::min(m_next, m_tokens.size() - 1)]; }
    void fail(const QueryToken& at, const QString& message);
    std::optional<QueryKey> key(const QueryToken& name, const QString& text);
    void groupBy(Query& query);
    void calculate(Query& query);
    void timeSlice(Query& query);
    void sort(Query& query);
    void limit(Query& query);
    bool once(const QueryToken& name, bool isThere);

    const std::vector<QueryToken>& m_tokens;
    std::size_t& m_next;
    std::optional<QueryProblem>& m_problem;
    std::optional<QueryToken> m_sort;
};

} // namespace duskwatch
