// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/queryhistory.h"

#include <algorithm>

namespace duskwatch {

QueryHistory::QueryHistory(const QStringList& queries)
{
    const qsizetype count = std::min<qsizetype>(queries.size(), kMaxQueries);
    for (qsizetype i = count; i-- > 0;)
        add(queries[i]);
}

bool QueryHistory::add(const QString& query)
{
    const QString wanted = query.trimmed();
    if (wanted.isEmpty() || wanted.size() > kMaxCharacters)
        return false;
    if (!m_queries.isEmpty() && m_queries.first() == wanted)
        return false;
    m_queries.removeAll(wanted);
    m_queries.prepend(wanted);
    while (m_queries.size() > kMaxQueries)
        m_queries.removeLast();
    return true;
}

} // namespace duskwatch
