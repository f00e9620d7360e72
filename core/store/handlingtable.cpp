// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handlingtable.h"

#include "core/store/filter.h"
#include "core/store/writebackrows.h"
#include "core/triage/verdict.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr char kTagSeparator = '\n';

AlertChange inverse(const AlertChange& change)
{
    switch (change.kind) {
    case AlertChangeKind::Acknowledge:
        return {AlertChangeKind::Unacknowledge, {}};
    case AlertChangeKind::Unacknowledge:
        return {AlertChangeKind::Acknowledge, {}};
    case AlertChangeKind::AddTag:
        return {AlertChangeKind::RemoveTag, change.text};
    case AlertChangeKind::RemoveTag:
        return {AlertChangeKind::AddTag, change.text};
    case AlertChangeKind::AddNote:
        return {AlertChangeKind::TakeNoteBack, change.text};
    case AlertChangeKind::TakeNoteBack:
        return {AlertChangeKind::AddNote, change.text};
    case AlertChangeKind::Assign:
        break; // depends on who had it
    case AlertChangeKind::AcknowledgedThere:
    case AlertChangeKind::UnacknowledgedThere:
        break; // nothing that people do
    }
    return change;
}

QString textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

/// Adds \a id to the step of \a undo that does \a change, made where there is none yet.
void addUndo(std::vector<AlertChangeStep>& undo, const AlertChange& change, EventId id)
{
    const auto step =
        std::find_if(undo.begin(), undo.end(), [&](const AlertChangeStep& s) { return s.change == change; });
    if (step == undo.end())
        undo.push_back({change, {id}});
    else
        step->ids.push_back(id);
}

} // namespace

Handling readHandling(SQLite::Database& database, EventId id)
{
    Handling handling;
    if (!database.tableExists("handling"))
        return handling; // a store from before there was any
    SQLite::Statement row(database, "SELECT assignee, tags FROM handling WHERE event = ?");
    row.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (row.executeStep()) {
        handling.assignee = textAt(row, 0);
        handling.tags = textAt(row, 1).split(QLatin1Char(kTagSeparator), Qt::SkipEmptyParts);
    }
    SQLite::Statement history(
        database, "SELECT at, who, kind, text FROM handling_change WHERE event = ? ORDER BY id DESC LIMIT ?");
    history.bind(1, static_cast<std::int64_t>(toInt(id)));
    history.bind(2, kMaxHistoryShown);
    while (history.executeStep())
        handling.history.push_back(
            {history.getColumn(0).getInt64(),
             textAt(history, 1),
             {static_cast<AlertChangeKind>(history.getColumn(2).getInt()), textAt(history, 3)}});
    std::reverse(handling.history.begin(), handling.history.end());
    handling.writeBack = readWriteBack(database, id);
    return handling;
}

HandlingTable::HandlingTable(SQLite::Database& database)
    : m_status(database, "UPDATE event SET status = ?2 WHERE id = ?1 AND status = ?3 AND outcome = " +
                             std::to_string(static_cast<int>(Outcome::Alert))),
      m_isAlert(database, "SELECT 1 FROM event WHERE id = ? AND outcome = " +
                              std::to_string(static_cast<int>(Outcome::Alert))),
      m_select(database, "SELECT assignee, tags FROM handling WHERE event = ?"),
      m_store(database,
              "INSERT INTO handling (event, assignee, tags) VALUES (?1, ?2, ?3) ON CONFLICT (event) DO "
              "UPDATE SET assignee = ?2, tags = ?3"),
      m_remember(database, "INSERT INTO handling_change (event, at, who, kind, text) VALUES (?, ?, ?, ?, ?)"),
      m_remove(database, "DELETE FROM handling WHERE event = ?"),
      m_removeHistory(database, "DELETE FROM handling_change WHERE event = ?")
{
}

std::vector<EventId> HandlingTable::apply(const AlertChangeStep& step, const QString& who, std::int64_t nowMs,
                                          AlertChangeOutcome& outcome)
{
    const AlertChange& change = step.change;
    const std::string author = who.toStdString();
    std::vector<EventId> changed;
    for (const EventId id : step.ids) {
        AlertChange undo = inverse(change);
        bool done = false;
        switch (change.kind) {
        case AlertChangeKind::Acknowledge:
        case AlertChangeKind::Unacknowledge:
            done = setStatus(id, change.kind == AlertChangeKind::Acknowledge);
            break;
        case AlertChangeKind::Assign:
            done = assign(id, change.text, undo.text);
            break;
        case AlertChangeKind::AddTag:
        case AlertChangeKind::RemoveTag:
            done = setTag(id, change.text, change.kind == AlertChangeKind::AddTag);
            break;
        case AlertChangeKind::AddNote:
        case AlertChangeKind::TakeNoteBack:
            done = isAlert(id);
            break;
        case AlertChangeKind::AcknowledgedThere:
        case AlertChangeKind::UnacknowledgedThere:
            break;
        }
        if (!done)
            continue;
        remember(id, change, author, nowMs);
        addUndo(outcome.undo, undo, id);
        changed.push_back(id);
    }
    outcome.changed += static_cast<std::int64_t>(changed.size());
    outcome.asked += static_cast<std::int64_t>(step.ids.size());
    return changed;
}

bool HandlingTable::setStatus(EventId id, bool acknowledged)
{
    m_status.tryReset();
    m_status.bind(1, static_cast<std::int64_t>(toInt(id)));
    m_status.bind(2, static_cast<int>(acknowledged ? AlertStatus::Acknowledged : AlertStatus::New));
    m_status.bind(3, static_cast<int>(acknowledged ? AlertStatus::New : AlertStatus::Acknowledged));
    return m_status.exec() > 0;
}

bool HandlingTable::isAlert(EventId id)
{
    m_isAlert.tryReset();
    m_isAlert.bind(1, static_cast<std::int64_t>(toInt(id)));
    const bool is = m_isAlert.executeStep();
    m_isAlert.tryReset(); // an open cursor would keep the write-ahead log from being emptied
    return is;
}

HandlingTable::Row HandlingTable::row(EventId id)
{
    Row row;
    m_select.tryReset();
    m_select.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (m_select.executeStep())
        row = {m_select.getColumn(0).getString(), m_select.getColumn(1).getString()};
    m_select.tryReset();
    return row;
}

void HandlingTable::store(EventId id, const Row& row)
{
    if (row.assignee.empty() && row.tags.empty()) {
        m_remove.tryReset();
        m_remove.bind(1, static_cast<std::int64_t>(toInt(id)));
        m_remove.exec();
        return;
    }
    m_store.tryReset();
    m_store.bind(1, static_cast<std::int64_t>(toInt(id)));
    m_store.bind(2, row.assignee);
    m_store.bind(3, row.tags);
    m_store.exec();
}

bool HandlingTable::assign(EventId id, const QString& assignee, QString& before)
{
    if (!isAlert(id))
        return false;
    Row now = row(id);
    before = QString::fromStdString(now.assignee);
    if (before == assignee)
        return false;
    now.assignee = assignee.toStdString();
    store(id, now);
    return true;
}

bool HandlingTable::setTag(EventId id, const QString& tag, bool present)
{
    if (!isAlert(id))
        return false;
    Row now = row(id);
    QStringList tags = QString::fromStdString(now.tags).split(QLatin1Char(kTagSeparator), Qt::SkipEmptyParts);
    if (tags.contains(tag) == present || (present && tags.size() >= kMaxTags))
        return false;
    if (present)
        tags.append(tag);
    else
        tags.removeOne(tag);
    now.tags = tags.join(QLatin1Char(kTagSeparator)).toStdString();
    store(id, now);
    return true;
}

void HandlingTable::remember(EventId id, const AlertChange& change, const std::string& who,
                             std::int64_t nowMs)
{
    m_remember.tryReset();
    m_remember.bind(1, static_cast<std::int64_t>(toInt(id)));
    m_remember.bind(2, nowMs);
    m_remember.bind(3, who);
    m_remember.bind(4, static_cast<int>(change.kind));
    m_remember.bind(5, change.text.toStdString());
    m_remember.exec();
}

void HandlingTable::remove(std::int64_t id)
{
    for (SQLite::Statement* statement : {&m_remove, &m_removeHistory}) {
        statement->tryReset();
        statement->bind(1, id);
        statement->exec();
    }
}

} // namespace duskwatch
