// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/handling.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <string>

namespace duskwatch {

/// Reads what people have done with \a id. Inside the caller's transaction; throws SQLite::Exception.
Handling readHandling(SQLite::Database& database, EventId id);

/// Writes what people do with alerts: the status in the event's row, assignee and tags in a row of its own (few events
/// have one), and a line of history for every change. Works inside the caller's transaction; throws SQLite::Exception.
/// Store writer's thread.
class HandlingTable
{
public:
    explicit HandlingTable(SQLite::Database& database);

    /// Does \a step and adds what happened to \a outcome; ids that are no alert, or where it is so already, are passed
    /// over. Returns those that changed. \a step was checked by checkAlertChange().
    std::vector<EventId> apply(const AlertChangeStep& step, const QString& who, std::int64_t nowMs,
                               AlertChangeOutcome& outcome);
    /// Forgets what was done with an event that goes.
    void remove(std::int64_t id);

private:
    bool setStatus(EventId id, bool acknowledged);
    bool isAlert(EventId id);
    bool assign(EventId id, const QString& assignee, QString& before);
    bool setTag(EventId id, const QString& tag, bool present);
    struct Row
    {
        std::string assignee;
        std::string tags;
    };
    Row row(EventId id);
    void store(EventId id, const Row& row);
    void remember(EventId id, const AlertChange& change, const std::string& who, std::int64_t nowMs);

    SQLite::Statement m_status;
    SQLite::Statement m_isAlert;
    SQLite::Statement m_select;
    SQLite::Statement m_store;
    SQLite::Statement m_remember;
    SQLite::Statement m_remove;
    SQLite::Statement m_removeHistory;
};

} // namespace duskwatch
