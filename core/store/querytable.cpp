// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/querytable.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::SavedQueries", text);
}

Error notFound()
{
    return {ErrorCode::NotFound, tr("The saved query")};
}

/// What \a query, among \a others, may not be.
std::optional<Error> problemOf(const SavedQuery& query, const std::vector<SavedQuery>& others)
{
    if (query.name.isEmpty() || query.name.size() > kMaxQueryName)
        return Error{ErrorCode::InvalidInput,
                     tr("The name of a query has between 1 and %1 characters").arg(kMaxQueryName)};
    if (query.query.size() > kMaxSavedQuery)
        return Error{ErrorCode::InvalidInput,
                     tr("A query that is kept has at most %1 characters").arg(kMaxSavedQuery)};
    if (toInt(query.id) == 0 && others.size() >= kMaxSavedQueries)
        return Error{ErrorCode::InvalidInput, tr("There is room for %1 saved queries").arg(kMaxSavedQueries)};
    for (const SavedQuery& other : others)
        if (other.id != query.id && other.name.compare(query.name, Qt::CaseInsensitive) == 0)
            return Error{ErrorCode::AlreadyExists, other.name};
    return std::nullopt;
}

void bindQuery(SQLite::Statement& statement, const SavedQuery& query)
{
    statement.bind(1, query.name.toStdString());
    statement.bind(2, query.query.toStdString());
    if (query.source)
        statement.bind(3, static_cast<std::int64_t>(toInt(*query.source)));
    else
        statement.bind(3);
}

} // namespace

std::vector<SavedQuery> readSavedQueries(SQLite::Database& database)
{
    std::vector<SavedQuery> queries;
    SQLite::Statement select(database, "SELECT id, name, query, source, created FROM saved_query");
    while (select.executeStep()) {
        SavedQuery query;
        query.id = QueryId{select.getColumn(0).getInt64()};
        query.name = QString::fromStdString(select.getColumn(1).getString());
        query.query = QString::fromStdString(select.getColumn(2).getString());
        if (!select.getColumn(3).isNull())
            query.source = SourceId{select.getColumn(3).getInt64()};
        query.createdMs = select.getColumn(4).getInt64();
        queries.push_back(std::move(query));
    }
    std::sort(queries.begin(), queries.end(), [](const SavedQuery& a, const SavedQuery& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return queries;
}

Result<QueryId> storeQuery(SQLite::Database& database, const SavedQuery& query)
{
    SavedQuery stored = query;
    stored.name = query.name.trimmed();
    if (const auto problem = problemOf(stored, readSavedQueries(database)))
        return *problem;
    if (toInt(stored.id) == 0) {
        SQLite::Statement insert(
            database, "INSERT INTO saved_query (name, query, source, created) VALUES (?, ?, ?, ?)");
        bindQuery(insert, stored);
        insert.bind(4, stored.createdMs);
        insert.exec();
        return QueryId{database.getLastInsertRowid()};
    }
    SQLite::Statement update(database, "UPDATE saved_query SET name = ?, query = ?, source = ? WHERE id = ?");
    bindQuery(update, stored);
    update.bind(4, static_cast<std::int64_t>(toInt(stored.id)));
    if (update.exec() == 0)
        return notFound();
    return stored.id;
}

Result<void> deleteQuery(SQLite::Database& database, QueryId id)
{
    SQLite::Statement remove(database, "DELETE FROM saved_query WHERE id = ?");
    remove.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (remove.exec() == 0)
        return notFound();
    return {};
}

} // namespace duskwatch
