// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/querycheck.h"

#include "core/search/queryparser.h"

namespace duskwatch {

std::optional<QueryProblem> checkQuery(const QString& query)
{
    const auto parsed = parseQuery(query);
    if (const auto* problem = std::get_if<QueryProblem>(&parsed))
        return *problem;
    return std::nullopt;
}

bool makesTable(const QString& query)
{
    const auto parsed = parseQuery(query);
    const auto* understood = std::get_if<Query>(&parsed);
    return understood != nullptr && understood->makesTable();
}

} // namespace duskwatch
