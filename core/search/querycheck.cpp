// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/querycheck.h"

namespace duskwatch {

std::optional<QueryProblem> checkQuery(const QString&)
{
    return std::nullopt;
}

bool makesTable(const QString&)
{
    return false;
}

} // namespace duskwatch
