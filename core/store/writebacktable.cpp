// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writebacktable.h"

#include "core/store/eventflags.h"
#include "core/store/filter.h"
#include "core/store/writebackrows.h"

namespace duskwatch {
namespace {

constexpr std::int64_t kLongestWaitMs = 86'400'000 + 3'600'000; // Retry-After may ask for a day
constexpr const char* kNotSent = "(1, 4)";                      // Waiting, Failed
constexpr const char* kUnfinished = "(1, 2, 4)";                // and Sending

std::optional<WriteBackKind> kindOf(AlertChangeKind kind)
{
    switch (kind) {
    case AlertChangeKind::Acknowledge:
        return WriteBackKind::Acknowledge;
    case AlertChangeKind::Unacknowledge:
        return WriteBackKind::Unacknowledge;
    case AlertChangeKind::AddNote:
        return WriteBackKind::Comment;
    default:
        return std::nullopt;
    }
}

/// Cut between characters, not in the middle of one.
QString commentText(const QString& note)
{
    if (note.size() <= kMaxCommentCharacters)
        return note;
    qsizetype length = kMaxCommentCharacters - 1;
    if (note[length - 1].isHighSurrogate())
        --length;
    return note.left(length) + QChar(0x2026);
}

} // namespace

WriteBackTable::WriteBackTable(SQLite::Database& database)
    : m_database(database)
{
}

void WriteBackTable::take(const AlertChange& change, const std::vector<EventId>& ids, const std::string& who,
                          std::int64_t nowMs)
{
    const auto kind = kindOf(change.kind);
    if (m_routes.empty() || (!kind && change.kind != AlertChangeKind::TakeNoteBack))
        return;
    const QString text = kind && *kind != WriteBackKind::Comment ? QString() : commentText(change.text);
    const bool comments = !kind || *kind == WriteBackKind::Comment;
    // Of equal comments the newest goes, as the note that was just taken back. What was refused after it was sent has a
    // baseline and may have arrived: it stays, and a person decides.
    SQLite::Statement takeBack(m_database,
                               "DELETE FROM write_back WHERE id = (SELECT max(id) FROM write_back WHERE "
                               "event = ?1 AND kind = 3 AND text = ?2 AND baseline IS NULL AND state IN " +
                                   std::string(kNotSent) + ")");
    SQLite::Statement replace(m_database,
                              "DELETE FROM write_back WHERE event = ?1 AND kind <> 3 AND state IN " +
                                  std::string(kNotSent));
    for (const EventId id : ids) {
        SQLite::Statement& before = comments ? takeBack : replace;
        if (!kind || !comments) {
            before.tryReset();
            before.bind(1, static_cast<std::int64_t>(toInt(id)));
            if (comments)
                before.bind(2, text.toStdString());
            before.exec();
        }
        if (!kind)
            continue;
        if (const ConnectionId connection = routeOf(id); connection != ConnectionId{})
            add(id, connection, *kind, text, who, nowMs);
    }
}

ConnectionId WriteBackTable::routeOf(EventId id)
{
    SQLite::Statement row(m_database, "SELECT source, kind, flags, external_id FROM event WHERE id = ?");
    row.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (!row.executeStep() || (row.getColumn(2).getInt() & kTestFlag) != 0 || row.isColumnNull(3))
        return {};
    const auto kind = static_cast<EventKind>(row.getColumn(1).getInt());
    if (kind != EventKind::ModelBreach && kind != EventKind::AiAnalystIncident)
        return {};
    const auto route = m_routes.find(SourceId{row.getColumn(0).getInt64()});
    return route == m_routes.end() ? ConnectionId{} : route->second;
}

void WriteBackTable::add(EventId id, ConnectionId connection, WriteBackKind kind, const QString& text,
                         const std::string& who, std::int64_t nowMs)
{
    SQLite::Statement insert(m_database,
                             "INSERT INTO write_back (event, connection, kind, text, who, asked, state, "
                             "changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, ?6)");
    insert.bind(1, static_cast<std::int64_t>(toInt(id)));
    insert.bind(2, static_cast<std::int64_t>(toInt(connection)));
    insert.bind(3, static_cast<int>(kind));
    insert.bind(4, text.toStdString());
    insert.bind(5, who);
    insert.bind(6, nowMs);
    insert.exec();
}

NextWriteBack WriteBackTable::next(ConnectionId connection, std::int64_t nowMs)
{
    static const std::string kFirstOfEvent =
        "WHERE w.connection = ?1 AND w.state IN (1, 2) AND NOT EXISTS (SELECT 1 FROM write_back o WHERE "
        "o.event = w.event AND o.id < w.id AND o.state IN (1, 2)) ";
    NextWriteBack next;
    SQLite::Statement due(m_database, kWriteBackSelect + kFirstOfEvent +
                                          "AND (w.next_try <= ?2 OR w.next_try > ?3) ORDER BY w.id LIMIT 1");
    due.bind(1, static_cast<std::int64_t>(toInt(connection)));
    due.bind(2, nowMs);
    due.bind(3, nowMs + kLongestWaitMs); // the clock was set back meanwhile
    if (due.executeStep()) {
        next.item = writeBackItemAt(due);
        return next;
    }
    SQLite::Statement later(m_database, "SELECT min(w.next_try) FROM write_back w " + kFirstOfEvent);
    later.bind(1, static_cast<std::int64_t>(toInt(connection)));
    if (later.executeStep() && !later.isColumnNull(0))
        next.dueMs = later.getColumn(0).getInt64();
    return next;
}

bool WriteBackTable::markSending(std::int64_t item, std::int64_t baseline, std::int64_t nowMs,
                                 std::int64_t nextTryMs)
{
    SQLite::Statement update(m_database,
                             "UPDATE write_back SET state = 2, baseline = ?2, changed = ?3, next_try = ?4, "
                             "attempts = attempts + 1 WHERE id = ?1 AND state IN (1, 2)");
    update.bind(1, item);
    update.bind(2, baseline);
    update.bind(3, nowMs);
    update.bind(4, nextTryMs);
    return update.exec() > 0;
}

EventId WriteBackTable::end(const WriteBackResult& result, std::int64_t nowMs)
{
    SQLite::Statement read(m_database, "SELECT event, kind, state FROM write_back WHERE id = ?");
    read.bind(1, result.item);
    if (!read.executeStep())
        return {};
    const std::int64_t event = read.getColumn(0).getInt64();
    const auto kind = static_cast<WriteBackKind>(read.getColumn(1).getInt());
    const auto before = static_cast<WriteBackState>(read.getColumn(2).getInt());
    read.reset();
    if (before != WriteBackState::Waiting && before != WriteBackState::Sending)
        return {}; // overtaken meanwhile
    const bool again = result.state == WriteBackState::Waiting;
    SQLite::Statement update(m_database,
                             "UPDATE write_back SET state = ?2, next_try = ?3, changed = ?4, seen = ?5, "
                             "problem = ?6, attempts = attempts + ?7 WHERE id = ?1");
    update.bind(1, result.item);
    update.bind(2, static_cast<int>(again ? before : result.state));
    update.bind(3, result.nextTryMs);
    update.bind(4, nowMs);
    if (result.seenMs)
        update.bind(5, *result.seenMs);
    update.bind(6, result.problem.toStdString());
    update.bind(7, again && before == WriteBackState::Waiting ? 1 : 0); // else counted when it was sent
    update.exec();
    if (result.state == WriteBackState::Done && kind != WriteBackKind::Comment)
        setThere(event, kind == WriteBackKind::Acknowledge);
    else if (result.state == WriteBackState::Overtaken)
        replaceOurs(event, result, nowMs);
    return EventId{event};
}

void WriteBackTable::setThere(std::int64_t event, bool acknowledged)
{
    SQLite::Statement there(m_database, acknowledged ? "UPDATE event SET flags = flags | ?2 WHERE id = ?1"
                                                     : "UPDATE event SET flags = flags & ~?2 WHERE id = ?1");
    there.bind(1, event);
    there.bind(2, kAcknowledgedThereFlag);
    there.exec();
}

void WriteBackTable::replaceOurs(std::int64_t event, const WriteBackResult& result, std::int64_t nowMs)
{
    setThere(event, true);
    SQLite::Statement status(m_database, "UPDATE event SET status = ?2 WHERE id = ?1 AND status = ?3");
    status.bind(1, event);
    status.bind(2, static_cast<int>(AlertStatus::Acknowledged));
    status.bind(3, static_cast<int>(AlertStatus::New));
    if (status.exec() == 0)
        return;
    SQLite::Statement remember(m_database, "INSERT INTO handling_change (event, at, who, kind, text) VALUES "
                                           "(?, ?, ?, ?, '')");
    remember.bind(1, event);
    remember.bind(2, result.seenMs.value_or(nowMs));
    remember.bind(3, result.by.left(kMaxAssigneeCharacters).toStdString());
    remember.bind(4, static_cast<int>(AlertChangeKind::AcknowledgedThere));
    remember.exec();
}

std::int64_t WriteBackTable::retry(const WriteBackScope& scope, std::int64_t nowMs)
{
    // One with a baseline may have arrived: it is read before it is sent again, and not while it may be under way.
    return runScoped(
        "UPDATE write_back SET next_try = CASE state WHEN 2 THEN min(next_try, changed + 10000) ELSE 0 "
        "END, attempts = 0, changed = ?3, problem = '', state = CASE WHEN baseline IS NULL THEN 1 ELSE "
        "2 END WHERE state IN " +
            std::string(kUnfinished),
        scope, nowMs);
}

std::int64_t WriteBackTable::discard(const WriteBackScope& scope)
{
    return runScoped("DELETE FROM write_back WHERE ?3 IS NOT NULL AND state IN " + std::string(kUnfinished),
                     scope, 0);
}

std::int64_t WriteBackTable::runScoped(const std::string& sql, const WriteBackScope& scope,
                                       std::int64_t nowMs)
{
    SQLite::Statement run(m_database, sql + " AND (?1 = 0 OR id = ?1) AND (?2 = 0 OR connection = ?2)");
    run.bind(1, scope.item);
    run.bind(2, static_cast<std::int64_t>(toInt(scope.connection)));
    run.bind(3, nowMs);
    return run.exec();
}

} // namespace duskwatch
