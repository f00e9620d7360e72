// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/handling.h"
#include "core/store/writeback.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace duskwatch {

/// The durable queue of write-back. Works inside the caller's transaction; throws SQLite::Exception. Store writer's
/// thread.
class WriteBackTable
{
public:
    explicit WriteBackTable(SQLite::Database& database);

    void setRoutes(WriteBackRoutes routes) { m_routes = std::move(routes); }
    /// Queues what \a change, just done to \a ids, means for Darktrace, where a connection writes back. An
    /// acknowledgement replaces one that was not sent yet; a note taken back takes its comment along, unless that was
    /// sent.
    void take(const AlertChange& change, const std::vector<EventId>& ids, const std::string& who,
              std::int64_t nowMs);

    /// The oldest item that is due; of one event only its oldest, so that its changes arrive in order.
    NextWriteBack next(ConnectionId connection, std::int64_t nowMs);
    /// Before it is sent: from now on it may have arrived. False when it is gone.
    bool markSending(std::int64_t item, std::int64_t baseline, std::int64_t nowMs, std::int64_t nextTryMs);
    /// The event whose row or history changed; 0 when the item is gone.
    EventId end(const WriteBackResult& result, std::int64_t nowMs);
    /// What failed or waits for its time is tried at once. Returns how many.
    std::int64_t retry(const WriteBackScope& scope, std::int64_t nowMs);
    /// Forgets what is not done. Returns how many.
    std::int64_t discard(const WriteBackScope& scope);

private:
    void add(EventId id, ConnectionId connection, WriteBackKind kind, const QString& text,
             const std::string& who, std::int64_t nowMs);
    /// The connection that \a id goes back over; 0: none, or Darktrace knows nothing like it.
    ConnectionId routeOf(EventId id);
    /// What Darktrace says about \a event now; with a line of history where that replaces ours.
    void setThere(std::int64_t event, bool acknowledged);
    void replaceOurs(std::int64_t event, const WriteBackResult& result, std::int64_t nowMs);
    std::int64_t runScoped(const std::string& sql, const WriteBackScope& scope, std::int64_t nowMs);

    SQLite::Database& m_database;
    WriteBackRoutes m_routes;
};

} // namespace duskwatch
