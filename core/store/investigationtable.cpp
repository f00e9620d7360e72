// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationtable.h"

#include "core/store/handling.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace duskwatch {
namespace {

constexpr const char* kColumns =
    "id, title, actor, asset, rule, status, disposition, assignee, tags, inherited, "
    "priority_set, opened, changed, closed, first_alert, last_alert, alerts, merged_into";
constexpr const char* kValues =
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18";

/// Binds numbers and lets the statement run to its end.
int run(SQLite::Statement& statement, std::initializer_list<std::int64_t> values)
{
    statement.tryReset();
    int index = 0;
    for (const std::int64_t value : values)
        statement.bind(++index, value);
    return statement.exec();
}

void bindRow(SQLite::Statement& statement, const InvestigationRow& row)
{
    statement.tryReset();
    int index = 0;
    const auto number = [&](std::int64_t value) {
        statement.bind(++index, value);
    };
    const auto text = [&](const std::string& value) {
        statement.bindNoCopy(++index, value);
    };
    number(row.id);
    text(row.title);
    text(row.actor);
    text(row.asset);
    number(row.rule);
    number(static_cast<int>(row.status));
    number(static_cast<int>(row.disposition));
    text(row.assignee);
    text(row.tags);
    for (const std::int64_t value :
         {std::int64_t{row.inherited}, std::int64_t{row.prioritySet}, row.openedMs, row.changedMs,
          row.closedMs, row.firstAlertMs, row.lastAlertMs, row.alerts, row.mergedInto})
        number(value);
}

std::string unitedTags(const std::string& first, const std::string& second)
{
    QStringList tags = QString::fromStdString(first + "\n" + second).split(u'\n', Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags.mid(0, kMaxTags).join(u'\n').toStdString();
}

/// Of two times, one of which may be none (0).
std::int64_t earlier(std::int64_t a, std::int64_t b)
{
    return a == 0 ? b : b == 0 ? a : std::min(a, b);
}

/// What the merged investigation asks for: it is closed only when both were.
InvestigationStatus unitedStatus(InvestigationStatus a, InvestigationStatus b)
{
    if (a == InvestigationStatus::Investigating || b == InvestigationStatus::Investigating)
        return InvestigationStatus::Investigating;
    return std::min(a, b);
}

} // namespace

InvestigationTable::InvestigationTable(SQLite::Database& database)
    : m_find(database, std::string("SELECT ") + kColumns + " FROM investigation WHERE id = ?"),
      m_insert(database,
               std::string("INSERT INTO investigation (") + kColumns + ") VALUES (" + kValues + ")"),
      m_update(database,
               std::string("UPDATE investigation SET (") + kColumns + ") = (" + kValues + ") WHERE id = ?1"),
      m_grow(database, "UPDATE investigation SET alerts = alerts + ?2, first_alert = CASE WHEN ?2 = 0 THEN "
                       "first_alert WHEN first_alert = 0 THEN ?3 ELSE min(first_alert, ?3) END, last_alert = "
                       "CASE WHEN ?2 = 0 THEN last_alert ELSE max(last_alert, ?4) END, changed = "
                       "max(changed, ?5) WHERE id = ?1"),
      m_nextId(database, "SELECT ifnull(max(id), 0) + 1 FROM investigation"),
      m_link(database, "SELECT investigation, urgency, by_hand FROM investigation_alert WHERE event = ?"),
      m_addLink(database, "INSERT INTO investigation_alert (event, investigation, urgency, by_hand, joined) "
                          "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (event) DO UPDATE SET urgency = "
                          "max(urgency, ?3)"),
      m_moveLink(database,
                 "INSERT INTO investigation_alert (event, investigation, urgency, by_hand, joined) "
                 "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (event) DO UPDATE SET investigation = ?2, "
                 "by_hand = ?4, joined = ?5"),
      m_removeLink(database, "DELETE FROM investigation_alert WHERE event = ? RETURNING investigation"),
      m_fewerAlerts(database, "UPDATE investigation SET alerts = alerts - 1 WHERE id = ? AND alerts > 0"),
      m_alertsOf(database, "SELECT event FROM investigation_alert WHERE investigation = ? ORDER BY event"),
      m_adoptAlerts(database, "UPDATE investigation_alert SET investigation = ?2 WHERE investigation = ?1"),
      m_removeWaiting(database, "DELETE FROM investigation_waiting WHERE event = ?"),
      m_addKey(database, "INSERT OR IGNORE INTO investigation_key (investigation, key) VALUES (?, ?)"),
      m_keysOf(database, "SELECT key FROM investigation_key WHERE investigation = ?"),
      m_removeKey(database, "DELETE FROM investigation_key WHERE investigation = ? AND key = ?"),
      m_sharedKeys(database,
                   "DELETE FROM investigation_key WHERE investigation = ?1 AND key IN (SELECT k.key FROM "
                   "investigation_key mine JOIN investigation_key k ON k.key = mine.key AND "
                   "k.investigation <> ?1 JOIN investigation i ON i.id = k.investigation AND i.status <> 3 "
                   "AND i.merged_into = 0 WHERE mine.investigation = ?1)"),
      m_recount(database,
                "SELECT count(*), ifnull(max(urgency), 0), ifnull(min(e.time), 0), ifnull(max(e.time), 0) "
                "FROM investigation_alert a LEFT JOIN event e ON e.id = a.event WHERE a.investigation = ?"),
      m_remember(database, "INSERT INTO investigation_change (investigation, at, who, kind, before, after) "
                           "VALUES (?, ?, ?, ?, ?, ?)")
{
}

std::optional<InvestigationRow> InvestigationTable::find(std::int64_t id)
{
    m_find.tryReset();
    m_find.bind(1, id);
    if (!m_find.executeStep())
        return std::nullopt;
    const auto number = [&](int column) {
        return m_find.getColumn(column).getInt64();
    };
    const auto text = [&](int column) {
        return m_find.getColumn(column).getString();
    };
    InvestigationRow row;
    row.id = id;
    row.title = text(1);
    row.actor = text(2);
    row.asset = text(3);
    row.rule = number(4);
    row.status = static_cast<InvestigationStatus>(number(5));
    row.disposition = static_cast<Disposition>(number(6));
    row.assignee = text(7);
    row.tags = text(8);
    row.inherited = static_cast<int>(number(9));
    row.prioritySet = static_cast<int>(number(10));
    row.openedMs = number(11);
    row.changedMs = number(12);
    row.closedMs = number(13);
    row.firstAlertMs = number(14);
    row.lastAlertMs = number(15);
    row.alerts = number(16);
    row.mergedInto = number(17);
    m_find.tryReset(); // an open cursor would keep the write-ahead log from being emptied
    return row;
}

void InvestigationTable::insert(const InvestigationRow& row)
{
    bindRow(m_insert, row);
    m_insert.exec();
}

void InvestigationTable::update(const InvestigationRow& row)
{
    bindRow(m_update, row);
    m_update.exec();
}

void InvestigationTable::grow(const Growth& growth)
{
    if (run(m_grow, {growth.id, growth.added, growth.firstMs, growth.lastMs, growth.nowMs}) == 0)
        throw SQLite::Exception("an alert belongs to an investigation that does not exist");
}

std::int64_t InvestigationTable::nextId()
{
    m_nextId.tryReset();
    m_nextId.executeStep();
    const std::int64_t id = m_nextId.getColumn(0).getInt64();
    m_nextId.tryReset();
    return id;
}

std::optional<InvestigationTable::Link> InvestigationTable::link(std::int64_t event)
{
    m_link.tryReset();
    m_link.bind(1, event);
    std::optional<Link> found;
    if (m_link.executeStep())
        found = Link{event, m_link.getColumn(0).getInt64(), m_link.getColumn(1).getInt(),
                     m_link.getColumn(2).getInt() != 0};
    m_link.tryReset();
    return found;
}

void InvestigationTable::addLink(const Link& link, std::int64_t nowMs)
{
    run(m_addLink, {link.event, link.investigation, link.urgency, link.byHand ? 1 : 0, nowMs});
}

void InvestigationTable::moveLink(const Link& link, std::int64_t nowMs)
{
    if (link.investigation != 0) {
        run(m_moveLink, {link.event, link.investigation, link.urgency, link.byHand ? 1 : 0, nowMs});
        return;
    }
    m_removeLink.tryReset();
    m_removeLink.bind(1, link.event);
    m_removeLink.executeStep();
    m_removeLink.tryReset();
}

std::vector<std::int64_t> InvestigationTable::alertsOf(std::int64_t investigation)
{
    m_alertsOf.tryReset();
    m_alertsOf.bind(1, investigation);
    std::vector<std::int64_t> alerts;
    while (m_alertsOf.executeStep())
        alerts.push_back(m_alertsOf.getColumn(0).getInt64());
    m_alertsOf.tryReset();
    return alerts;
}

void InvestigationTable::removeEvent(std::int64_t event)
{
    run(m_removeWaiting, {event});
    m_removeLink.tryReset();
    m_removeLink.bind(1, event);
    std::int64_t investigation = 0;
    if (m_removeLink.executeStep())
        investigation = m_removeLink.getColumn(0).getInt64();
    m_removeLink.tryReset();
    if (investigation != 0)
        run(m_fewerAlerts, {investigation});
}

void InvestigationTable::addKey(std::int64_t investigation, const std::string& key)
{
    m_addKey.tryReset();
    m_addKey.bind(1, investigation);
    m_addKey.bindNoCopy(2, key);
    m_addKey.exec();
}

std::vector<std::string> InvestigationTable::keysOf(std::int64_t investigation)
{
    m_keysOf.tryReset();
    m_keysOf.bind(1, investigation);
    std::vector<std::string> keys;
    while (m_keysOf.executeStep())
        keys.push_back(m_keysOf.getColumn(0).getString());
    m_keysOf.tryReset();
    return keys;
}

void InvestigationTable::removeKey(std::int64_t investigation, const std::string& key)
{
    m_removeKey.tryReset();
    m_removeKey.bind(1, investigation);
    m_removeKey.bindNoCopy(2, key);
    m_removeKey.exec();
}

void InvestigationTable::giveUpSharedKeys(std::int64_t investigation)
{
    run(m_sharedKeys, {investigation});
}

void InvestigationTable::merge(InvestigationRow& survivor, InvestigationRow& loser,
                               const InvestigationAuthor& author)
{
    run(m_adoptAlerts, {loser.id, survivor.id});
    for (const std::string& key : keysOf(loser.id)) {
        addKey(survivor.id, key);
        removeKey(loser.id, key);
    }
    remember(survivor.id, author, InvestigationEvent::TookIn, {}, std::to_string(loser.id));
    remember(loser.id, author, InvestigationEvent::MergedInto, {}, std::to_string(survivor.id));
    survivor.alerts += loser.alerts;
    survivor.firstAlertMs = earlier(survivor.firstAlertMs, loser.firstAlertMs);
    survivor.lastAlertMs = std::max(survivor.lastAlertMs, loser.lastAlertMs);
    survivor.tags = unitedTags(survivor.tags, loser.tags);
    if (survivor.assignee.empty())
        survivor.assignee = loser.assignee;
    survivor.status = unitedStatus(survivor.status, loser.status);
    if (survivor.status != InvestigationStatus::Closed) {
        survivor.disposition = Disposition::None;
        survivor.closedMs = 0;
    }
    setInherited(survivor, std::max(survivor.inherited, loser.inherited), author);
    survivor.changedMs = loser.changedMs = author.nowMs;
    loser.alerts = 0;
    loser.mergedInto = survivor.id;
    update(survivor);
    update(loser);
}

void InvestigationTable::recount(InvestigationRow& row, const InvestigationAuthor& author)
{
    m_recount.tryReset();
    m_recount.bind(1, row.id);
    m_recount.executeStep();
    row.alerts = m_recount.getColumn(0).getInt64();
    const int inherited = m_recount.getColumn(1).getInt();
    row.firstAlertMs = m_recount.getColumn(2).getInt64();
    row.lastAlertMs = m_recount.getColumn(3).getInt64();
    m_recount.tryReset();
    setInherited(row, inherited, author);
    row.changedMs = author.nowMs;
}

void InvestigationTable::setInherited(InvestigationRow& row, int inherited, const InvestigationAuthor& author)
{
    if (row.inherited == inherited)
        return;
    remember(row.id, author, InvestigationEvent::PriorityInherited, auditPriority(std::max(1, row.inherited)),
             auditPriority(std::max(1, inherited)));
    row.inherited = inherited;
}

void InvestigationTable::remember(std::int64_t investigation, const InvestigationAuthor& author,
                                  InvestigationEvent kind, const std::string& before,
                                  const std::string& after)
{
    m_remember.tryReset();
    m_remember.bind(1, investigation);
    m_remember.bind(2, author.nowMs);
    m_remember.bindNoCopy(3, author.who);
    m_remember.bind(4, static_cast<int>(kind));
    m_remember.bindNoCopy(5, before);
    m_remember.bindNoCopy(6, after);
    m_remember.exec();
}

std::string auditPriority(int priority)
{
    return priority == 0 ? "inherited"
                         : std::string(priorityWord(static_cast<InvestigationPriority>(priority)));
}

} // namespace duskwatch
