// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace duskwatch {

/// The queries that were run last, the newest first, each once. A value.
class QueryHistory
{
public:
    static constexpr int kMaxQueries = 50;
    static constexpr int kMaxCharacters = 4000; ///< a longer one is not kept

    QueryHistory() = default;
    /// What is too much or too long in it is left out.
    explicit QueryHistory(const QStringList& queries);

    /// False where nothing changed.
    bool add(const QString& query);
    void clear() { m_queries.clear(); }
    const QStringList& queries() const { return m_queries; }

private:
    QStringList m_queries;
};

} // namespace duskwatch
