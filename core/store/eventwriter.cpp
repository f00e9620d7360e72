// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventwriter.h"

#include "core/store/database.h"
#include "core/store/eventcolumns.h"
#include "core/store/identity.h"
#include "core/store/relatives.h"
#include "core/triage/reasoncodec.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr const char* kUpdate = "UPDATE event SET outcome = ?2, priority = ?3, category = ?4, status = ?5, "
                                "flags = ?6, time = ?7, event_time = ?8, "
                                "last_received = ?9, score = ?10, model_priority = ?11, repeats = repeats + "
                                "1, log_line = ?12, title = ?13, "
                                "device = ?14, address = ?15, summary = ?16, reasons = ?17 WHERE id = ?1";

template <class T>
void bindOptional(SQLite::Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bind(index);
}

template <class Enum>
void bindEnum(SQLite::Statement& statement, int index, Enum value)
{
    statement.bind(index, static_cast<int>(value));
}

} // namespace

EventWriter::EventWriter(SQLite::Database& database)
    : m_database(database),
      m_search(database),
      m_identities(database),
      m_new(database),
      m_acknowledgements(database),
      m_externalId(database, "SELECT external_id FROM event WHERE id = ?"),
      m_current(
          database,
          "SELECT status, outcome, priority, title, device, address, summary, flags FROM event WHERE id = ?"),
      m_update(database, kUpdate)
{
    reload();
}

void EventWriter::reload()
{
    m_nextId = m_database.execAndGet("SELECT ifnull(max(id), 0) + 1 FROM event").getInt64();
    m_search.reset();
    m_identities.reset();
    m_new.reset();
    m_updates.clear();
}

EventWriter::Written EventWriter::write(SourceId source, std::int64_t appliance, const IngestRecord& record,
                                        std::int64_t logLine)
{
    if (!record.event.externalId.empty()) {
        const std::int64_t known = findOrClaim(appliance, record.event);
        if (known != 0) {
            m_updates.push_back({EventId{known}, &record, logLine});
            return {EventId{known}, false};
        }
    }
    const EventId id{m_nextId++};
    m_new.add(id, source, record, logLine);
    index(id, record.event);
    return {id, true};
}

std::vector<EventId> EventWriter::finish()
{
    m_identities.write();
    m_new.write();
    std::vector<EventId> raised;
    for (const Update& change : m_updates) { // after all new rows, as it may be one of these that changes
        if (update(change))
            raised.push_back(change.id);
    }
    m_updates.clear();
    m_search.write();
    std::sort(raised.begin(), raised.end());
    raised.erase(std::unique(raised.begin(), raised.end()), raised.end());
    return raised;
}

std::int64_t EventWriter::findOrClaim(std::int64_t appliance, const Event& event)
{
    for (std::int64_t key = identityKey(appliance, event.kind, event.externalId);;
         key = nextIdentityKey(key)) {
        const std::int64_t owner = m_identities.claim(key, m_nextId);
        if (owner == 0 || !isHashedIdentity(key) || sameExternalId(owner, event.externalId))
            return owner;
    }
}

bool EventWriter::sameExternalId(std::int64_t id, const std::string& externalId)
{
    if (const IngestRecord* added = m_new.find(id))
        return added->event.externalId == externalId;
    m_externalId.tryReset();
    m_externalId.bind(1, id);
    const bool same = m_externalId.executeStep() && m_externalId.getColumn(0).getString() == externalId;
    m_externalId.tryReset();
    return same;
}

bool EventWriter::update(const Update& change)
{
    const EventId id = change.id;
    const IngestRecord& record = *change.record;
    const Event& event = record.event;
    const Verdict& verdict = record.verdict;
    m_current.tryReset();
    m_current.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (!m_current.executeStep())
        throw SQLite::Exception("an identity points to an event that does not exist");
    const auto status = static_cast<AlertStatus>(m_current.getColumn(0).getInt());
    const auto outcome = static_cast<Outcome>(m_current.getColumn(1).getInt());
    const auto priority = static_cast<Priority>(m_current.getColumn(2).getInt());
    const auto column = [&](int i) {
        return std::string(m_current.getColumn(i).getText());
    };
    const bool wordsChanged = column(3) != event.title || column(4) != deviceName(event) ||
                              column(5) != event.device.ip || column(6) != event.summary;
    const int there = m_current.getColumn(7).getInt() & kAcknowledgedThereFlag;
    m_current.tryReset();

    m_reasons.clear();
    appendEncodedReasons(verdict.reasons, m_reasons);
    SQLite::Statement& row = m_update;
    row.tryReset();
    row.bind(1, static_cast<std::int64_t>(toInt(id)));
    // A "resolved" line closes an alert; it does not stop it from having been one, nor from having been urgent.
    const bool closing = verdict.outcome == Outcome::Resolved;
    bindEnum(row, 2, closing ? outcome : verdict.outcome);
    bindEnum(row, 3, closing ? priority : verdict.priority);
    bindEnum(row, 4, verdict.category);
    const AcknowledgementVerdict said = m_acknowledgements.update(id, status, there != 0, record);
    bindEnum(row, 5, said.status);
    row.bind(6, (flagsOf(record) & ~kAcknowledgedThereFlag) | (said.there ? kAcknowledgedThereFlag : 0));
    row.bind(7, sortTime(record));
    bindOptional(row, 8, event.timeMs);
    row.bind(9, record.receivedAtMs);
    bindOptional(row, 10, verdict.score);
    bindOptional(row, 11, verdict.modelPriority);
    row.bind(12, change.logLine);
    bindText(row, 13, event.title);
    bindText(row, 14, deviceName(event));
    bindText(row, 15, event.device.ip);
    bindText(row, 16, event.summary);
    row.bindNoCopy(17, static_cast<const void*>(m_reasons.data()), static_cast<int>(m_reasons.size()));
    row.exec();
    if (wordsChanged || !event.lists.isEmpty(EventList::RelatedBreaches)) // breaches join an incident later
        index(id, event);
    return !closing && verdict.priority > priority;
}

void EventWriter::index(EventId id, const Event& event)
{
    m_words.clear();
    for (const std::string* text :
         {&event.title, &deviceName(event), &event.device.ip, &event.summary, &event.user}) {
        if (text->empty())
            continue;
        m_words += *text;
        m_words += ' ';
    }
    for (const std::string_view pbid : event.lists.of(EventList::RelatedBreaches)) {
        m_words += breachWord(pbid);
        m_words += ' ';
    }
    m_search.add(id, m_words);
}

} // namespace duskwatch
