// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/investigationingest.h"

#include "core/store/eventcolumns.h"
#include "core/store/investigationlimits.h"

#include <QString>

#include <algorithm>
#include <functional>

namespace duskwatch {
namespace {

constexpr int kRecentRead = 2000; ///< newest investigations looked at for what was opened in this minute

/// Foreign text as the title of an investigation: bounded, on one line.
std::string titleOf(const Event& event)
{
    return QString::fromStdString(event.title).simplified().left(kMaxInvestigationTitle).toStdString();
}

std::size_t hashOf(const std::string& key)
{
    return std::hash<std::string>{}(key);
}

} // namespace

InvestigationIngest::InvestigationIngest(SQLite::Database& database)
    : m_database(database),
      m_table(database),
      m_addWaiting(database,
                   "INSERT INTO investigation_waiting (event, key, urgency, time) VALUES (?2, ?1, ?3, ?4) "
                   "ON CONFLICT (event, key) DO UPDATE SET urgency = max(urgency, ?3)"),
      m_waitingKeys(database, "SELECT key, urgency, time FROM investigation_waiting WHERE event = ?"),
      m_removeWaiting(database, "DELETE FROM investigation_waiting WHERE event = ?"),
      m_refused(database,
                "INSERT INTO investigation_refusal (reason, count, last) VALUES (?1, ?2, ?3) ON CONFLICT "
                "(reason) DO UPDATE SET count = count + ?2, last = max(last, ?3)")
{
}

void InvestigationIngest::forget()
{
    m_loaded = false;
    m_waiting.clear();
    m_inherited.clear();
    m_touched.clear();
    m_links.clear();
    m_merges.clear();
    m_mergedInto.clear();
    m_refusals.clear();
}

void InvestigationIngest::load(std::int64_t nowMs)
{
    m_book = GroupBook(readInvestigationLimits(m_database));
    m_book.setNext(m_table.nextId());
    SQLite::Statement open(m_database, "SELECT id, inherited FROM investigation WHERE status IN (1, 2) AND "
                                       "merged_into = 0");
    while (open.executeStep()) {
        m_book.addOpen(open.getColumn(0).getInt64());
        m_inherited.emplace(open.getColumn(0).getInt64(), open.getColumn(1).getInt());
    }
    SQLite::Statement keys(m_database,
                           "SELECT k.investigation, k.key FROM investigation i JOIN investigation_key k "
                           "ON k.investigation = i.id WHERE i.status IN (1, 2) AND i.merged_into = 0 "
                           "ORDER BY k.investigation");
    while (keys.executeStep())
        m_book.addKey(keys.getColumn(0).getInt64(), keys.getColumn(1).getString());
    SQLite::Statement recent(m_database,
                             "SELECT asset, opened FROM (SELECT id, asset, opened FROM investigation "
                             "ORDER BY id DESC LIMIT ?1) WHERE opened > ?2 AND asset <> '' ORDER BY id");
    recent.bind(1, kRecentRead);
    recent.bind(2, nowMs - 60'000);
    while (recent.executeStep())
        m_book.addRecent(recent.getColumn(0).getString(), recent.getColumn(1).getInt64());
    SQLite::Statement waiting(m_database, "SELECT key, event FROM investigation_waiting");
    while (waiting.executeStep())
        m_waiting.emplace(hashOf(waiting.getColumn(0).getString()), waiting.getColumn(1).getInt64());
    m_loaded = true;
}

std::int64_t InvestigationIngest::current(std::int64_t investigation) const
{
    for (auto next = m_mergedInto.find(investigation); next != m_mergedInto.end();
         next = m_mergedInto.find(investigation))
        investigation = next->second;
    return investigation;
}

std::optional<InvestigationTable::Link> InvestigationIngest::linkOf(std::int64_t event)
{
    const auto gathered = m_links.find(event);
    auto link = gathered != m_links.end() ? gathered->second : m_table.link(event);
    if (link)
        link->investigation = current(link->investigation);
    return link;
}

void InvestigationIngest::take(const IngestRecord& record, EventId id, bool isNew, std::int64_t appliance)
{
    if (!m_loaded)
        load(record.receivedAtMs);
    const auto urgency = urgencyOf(record.verdict.priority, record.decision, record.event.test);
    const Arrival arrival{toInt(id), urgency ? static_cast<int>(*urgency) : 0, sortTime(record),
                          record.receivedAtMs};
    AlertKeys keys = keysOf(record.event, record.decision, appliance);
    std::optional<InvestigationTable::Link> held;
    if (!isNew)
        held = linkOf(arrival.event);
    if (held && held->byHand)
        keys.keys.clear(); // a person put it there: there it stays, and pulls nothing after it
    const GroupBook::Placement placement =
        m_book.place(keys, held ? held->investigation : 0, record.receivedAtMs);
    if (placement.investigation == 0) {
        if (placement.refusal != InvestigationRefusal::None)
            refused(placement.refusal, record.receivedAtMs);
        wait(keys, arrival);
        return;
    }
    Touch& touch = settle(placement, arrival, held.has_value());
    if (placement.opened) {
        touch.opened = true;
        InvestigationRow& row = touch.fresh;
        row.id = placement.investigation;
        row.title = titleOf(record.event);
        row.actor =
            QString::fromStdString(keys.actor).simplified().left(kMaxInvestigationTitle).toStdString();
        row.asset = keys.asset;
        row.rule = toInt(record.decision.rule);
        row.openedMs = row.changedMs = record.receivedAtMs;
    }
    std::vector<std::string> newKeys = placement.newKeys;
    if (!isNew && !record.event.group.empty()) { // it may have waited, for groups this line does not name
        const auto more = bringIn(arrival.event, record.receivedAtMs, {});
        newKeys.insert(newKeys.end(), more.begin(), more.end());
    }
    callWaiting(std::move(newKeys), record.receivedAtMs);
}

InvestigationIngest::Touch& InvestigationIngest::settle(const GroupBook::Placement& placement,
                                                        const Arrival& arrival, bool isMember)
{
    Touch& touch = m_touched[placement.investigation];
    for (const std::int64_t loser : placement.merged) {
        m_merges.emplace_back(placement.investigation, loser);
        m_mergedInto[loser] = placement.investigation;
        const auto found = m_touched.find(loser);
        if (found == m_touched.end())
            continue;
        Touch& other = found->second; // its row is written, what it gained goes to the one that took it in
        touch.added += std::exchange(other.added, 0);
        touch.urgency = std::max(touch.urgency, std::exchange(other.urgency, 0));
        if (other.firstMs != 0)
            touch.firstMs = touch.firstMs == 0 ? other.firstMs : std::min(touch.firstMs, other.firstMs);
        touch.lastMs = std::max(touch.lastMs, other.lastMs);
        touch.keys.insert(touch.keys.end(), other.keys.begin(), other.keys.end());
        other.keys.clear();
    }
    touch.keys.insert(touch.keys.end(), placement.newKeys.begin(), placement.newKeys.end());
    touch.urgency = std::max(touch.urgency, arrival.urgency);
    touch.nowMs = std::max(touch.nowMs, arrival.nowMs);
    touch.firstMs = touch.firstMs == 0 ? arrival.timeMs : std::min(touch.firstMs, arrival.timeMs);
    touch.lastMs = std::max(touch.lastMs, arrival.timeMs);
    touch.added += isMember ? 0 : 1;
    auto [link, added] = m_links.try_emplace(
        arrival.event, InvestigationTable::Link{arrival.event, placement.investigation, 0, false});
    link->second.urgency = std::max(link->second.urgency, arrival.urgency);
    return touch;
}

void InvestigationIngest::wait(const AlertKeys& keys, const Arrival& arrival)
{
    for (const std::string& key : keys.keys) {
        if (!isGroupKey(key))
            continue;
        m_addWaiting.tryReset();
        m_addWaiting.bindNoCopy(1, key);
        m_addWaiting.bind(2, arrival.event);
        m_addWaiting.bind(3, arrival.urgency);
        m_addWaiting.bind(4, arrival.timeMs);
        m_addWaiting.exec();
        m_waiting.emplace(hashOf(key), arrival.event);
    }
}

void InvestigationIngest::callWaiting(std::vector<std::string> keys, std::int64_t nowMs)
{
    while (!keys.empty()) {
        const std::string key = std::move(keys.back());
        keys.pop_back();
        if (!isGroupKey(key))
            continue;
        std::vector<std::int64_t> events;
        const auto [first, last] = m_waiting.equal_range(hashOf(key));
        for (auto waiting = first; waiting != last; ++waiting)
            events.push_back(waiting->second);
        for (const std::int64_t event : events) {
            const auto more = bringIn(event, nowMs, key);
            keys.insert(keys.end(), more.begin(), more.end());
        }
    }
}

std::vector<std::string> InvestigationIngest::bringIn(std::int64_t event, std::int64_t nowMs,
                                                      const std::string& calledFor)
{
    AlertKeys waited;
    Arrival arrival{event, 0, 0, nowMs};
    m_waitingKeys.tryReset();
    m_waitingKeys.bind(1, event);
    while (m_waitingKeys.executeStep()) {
        waited.keys.push_back(m_waitingKeys.getColumn(0).getString());
        arrival.urgency = std::max(arrival.urgency, m_waitingKeys.getColumn(1).getInt());
        arrival.timeMs = m_waitingKeys.getColumn(2).getInt64();
    }
    m_waitingKeys.tryReset();
    const auto waitsFor = [&waited](const std::string& key) {
        return std::find(waited.keys.begin(), waited.keys.end(), key) != waited.keys.end();
    };
    if (waited.keys.empty() || (!calledFor.empty() && !waitsFor(calledFor))) // another key of the same hash
        return {};
    m_removeWaiting.tryReset();
    m_removeWaiting.bind(1, event);
    m_removeWaiting.exec();
    for (const std::string& key : waited.keys) {
        const auto [first, last] = m_waiting.equal_range(hashOf(key));
        const auto found =
            std::find_if(first, last, [event](const auto& one) { return one.second == event; });
        if (found != last)
            m_waiting.erase(found);
    }
    const auto held = linkOf(event);
    if (held && held->byHand)
        return {};
    auto placement = m_book.place(waited, held ? held->investigation : 0, nowMs);
    if (placement.investigation != 0)
        settle(placement, arrival, held.has_value());
    return std::move(placement.newKeys);
}

void InvestigationIngest::refused(InvestigationRefusal reason, std::int64_t nowMs)
{
    Refusals& refusals = m_refusals[reason];
    ++refusals.count;
    refusals.lastMs = std::max(refusals.lastMs, nowMs);
}

void InvestigationIngest::writeRefusals()
{
    for (const auto& [reason, refusals] : m_refusals) {
        m_refused.tryReset();
        m_refused.bind(1, static_cast<int>(reason));
        m_refused.bind(2, refusals.count);
        m_refused.bind(3, refusals.lastMs);
        m_refused.exec();
    }
    m_refusals.clear();
}

void InvestigationIngest::writeLinks()
{
    std::vector<InvestigationTable::Link> links;
    links.reserve(m_links.size());
    for (const auto& [event, link] : m_links)
        links.push_back(link);
    // In the order of the table: neighbours are on the same page.
    std::sort(links.begin(), links.end(), [](const auto& a, const auto& b) { return a.event < b.event; });
    for (InvestigationTable::Link& link : links) {
        link.investigation = current(link.investigation);
        m_table.addLink(link, m_touched[link.investigation].nowMs);
    }
}

void InvestigationIngest::finish()
{
    writeRefusals();
    if (m_touched.empty())
        return;
    for (const auto& [id, touch] : m_touched) {
        if (!touch.opened)
            continue;
        m_table.insert(touch.fresh);
        m_table.remember(id, {{}, touch.fresh.openedMs}, InvestigationEvent::Opened, {}, touch.fresh.title);
    }
    for (const auto& [survivorId, loserId] : m_merges) {
        auto survivor = m_table.find(survivorId);
        auto loser = m_table.find(loserId);
        if (survivor && loser)
            m_table.merge(*survivor, *loser, {{}, m_touched[survivorId].nowMs});
    }
    writeLinks();
    for (const auto& [id, touch] : m_touched) {
        if (!m_mergedInto.contains(id))
            writeTouch(id, touch);
    }
    m_touched.clear();
    m_links.clear();
    m_merges.clear();
    m_mergedInto.clear();
}

void InvestigationIngest::writeTouch(std::int64_t id, const Touch& touch)
{
    for (const std::string& key : touch.keys)
        m_table.addKey(id, key);
    const auto known = m_inherited.find(id);
    if (!touch.opened && known != m_inherited.end() && touch.urgency <= known->second) {
        m_table.grow({id, touch.added, touch.firstMs, touch.lastMs, touch.nowMs}); // nothing to be told of
        return;
    }
    auto row = m_table.find(id);
    if (!row)
        throw SQLite::Exception("an alert belongs to an investigation that does not exist");
    row->alerts += touch.added;
    if (touch.added != 0) {
        row->firstAlertMs =
            row->firstAlertMs == 0 ? touch.firstMs : std::min(row->firstAlertMs, touch.firstMs);
        row->lastAlertMs = std::max(row->lastAlertMs, touch.lastMs);
    }
    const int inherited = std::max(row->inherited, touch.urgency);
    if (touch.opened && row->inherited == 0)
        row->inherited = inherited; // what it begins with is no change
    else
        m_table.setInherited(*row, inherited, {{}, touch.nowMs});
    row->changedMs = std::max(row->changedMs, touch.nowMs);
    m_table.update(*row);
    m_inherited[id] = row->inherited;
}

} // namespace duskwatch
