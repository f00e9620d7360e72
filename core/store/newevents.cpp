// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newevents.h"

#include "core/store/eventcolumns.h"
#include "core/triage/reasoncodec.h"

namespace duskwatch {
namespace {

/// The columns of the event table as giveValue() gives them.
enum Column {
    Id,
    Source,
    Kind,
    OutcomeColumn,
    PriorityColumn,
    CategoryColumn,
    Status,
    Flags,
    Time,
    EventTime,
    FirstReceived,
    LastReceived,
    Score,
    ModelPriority,
    Repeats,
    LogLine,
    ExternalId,
    Title,
    DeviceName,
    Address,
    Summary,
    ReasonsColumn,
    Count
};

constexpr const char* kInsert =
    "INSERT INTO event (id, source, kind, outcome, priority, category, status, flags, time, "
    "event_time, first_received, last_received, score, model_priority, repeats, log_line, "
    "external_id, title, device, address, summary, reasons) SELECT * FROM new_event";

template <class Enum>
std::int64_t number(Enum value)
{
    return static_cast<std::int64_t>(value);
}

} // namespace

NewEvents::NewEvents(SQLite::Database& database)
    : RowFeed(database, "new_event", Column::Count),
      m_insert(database, kInsert)
{
}

void NewEvents::add(EventId id, SourceId source, const IngestRecord& record, std::int64_t logLine)
{
    const std::size_t reasons = m_reasons.size();
    appendEncodedReasons(record.verdict.reasons, m_reasons);
    m_events.push_back({id, source, &record, logLine, reasons, m_reasons.size() - reasons});
}

const IngestRecord* NewEvents::find(std::int64_t id) const
{
    if (m_events.empty() || id < toInt(m_events.front().id) || id > toInt(m_events.back().id))
        return nullptr;
    return m_events[static_cast<std::size_t>(id - toInt(m_events.front().id))].record;
}

void NewEvents::write()
{
    if (m_events.empty())
        return;
    m_insert.tryReset();
    m_insert.exec();
    reset();
}

void NewEvents::reset()
{
    m_events.clear();
    m_reasons.clear();
}

void NewEvents::giveValue(std::size_t row, int column, sqlite3_context* out) const
{
    const NewEvent& added = m_events[row];
    const Event& event = added.record->event;
    const Verdict& verdict = added.record->verdict;
    switch (column) {
    case Id:
        return give(out, std::int64_t{toInt(added.id)});
    case Source:
        return give(out, std::int64_t{toInt(added.source)});
    case Kind:
        return give(out, number(event.kind));
    case OutcomeColumn:
        return give(out, number(verdict.outcome));
    case PriorityColumn:
        return give(out, number(verdict.priority));
    case CategoryColumn:
        return give(out, number(verdict.category));
    case Status:
        return give(out, number(firstStatus(*added.record)));
    case Flags:
        return give(out, number(flagsOf(*added.record)));
    case Time:
        return give(out, sortTime(*added.record));
    case EventTime:
        if (event.timeMs)
            give(out, *event.timeMs);
        return;
    case FirstReceived:
    case LastReceived:
        return give(out, added.record->receivedAtMs);
    case Score:
        if (verdict.score)
            give(out, *verdict.score);
        return;
    case ModelPriority:
        if (verdict.modelPriority)
            give(out, number(*verdict.modelPriority));
        return;
    case Repeats:
        return give(out, std::int64_t{0});
    case LogLine:
        return give(out, added.logLine);
    case ExternalId:
        return giveText(out, event.externalId);
    case Title:
        return giveText(out, event.title);
    case DeviceName:
        return giveText(out, deviceName(event));
    case Address:
        return giveText(out, event.device.ip);
    case Summary:
        return giveText(out, event.summary);
    case ReasonsColumn:
        return giveBlob(out, std::string_view(m_reasons).substr(added.reasons, added.reasonsSize));
    default:
        return;
    }
}

} // namespace duskwatch
