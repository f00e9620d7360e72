// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/acknowledgementrows.h"

#include "core/store/handling.h"

namespace duskwatch {

AcknowledgementRows::AcknowledgementRows(SQLite::Database& database)
    : m_onItsWay(database,
                 "SELECT max(asked) FROM write_back WHERE event = ? AND kind <> 3 AND state IN (1, 2)"),
      m_readBack(database, "SELECT changed, seen FROM write_back WHERE event = ? AND kind <> 3 AND state = 3 "
                           "ORDER BY id DESC LIMIT 1"),
      m_lastChange(database,
                   "SELECT kind FROM handling_change WHERE event = ? AND kind IN (1, 2, 8, 9) ORDER "
                   "BY id DESC LIMIT 1"),
      m_remember(database,
                 "INSERT INTO handling_change (event, at, who, kind, text) VALUES (?, ?, ?, ?, '')"),
      m_overtake(database, "UPDATE write_back SET state = 5, changed = ?2 WHERE event = ?1 AND kind <> 3 AND "
                           "state IN (1, 2, 4)")
{
}

AcknowledgementVerdict AcknowledgementRows::update(EventId id, AlertStatus status, bool there,
                                                   const IngestRecord& record)
{
    KnownAcknowledgement known{status, there, {}, 0, 0};
    if (statusAsSaid(status, there, record) != status)
        readKnown(id, known);
    const AcknowledgementVerdict verdict = judgeAcknowledgement(known, record);
    if (verdict.replacesOurs)
        replace(id, record);
    return verdict;
}

void AcknowledgementRows::readKnown(EventId id, KnownAcknowledgement& known)
{
    m_onItsWay.tryReset();
    m_onItsWay.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (m_onItsWay.executeStep() && !m_onItsWay.isColumnNull(0))
        known.onItsWayMs = m_onItsWay.getColumn(0).getInt64();
    m_onItsWay.tryReset();
    m_readBack.tryReset();
    m_readBack.bind(1, static_cast<std::int64_t>(toInt(id)));
    if (m_readBack.executeStep()) {
        known.readBackMs = m_readBack.getColumn(0).getInt64();
        known.seenMs = m_readBack.getColumn(1).getInt64();
    }
    m_readBack.tryReset();
}

void AcknowledgementRows::replace(EventId id, const IngestRecord& record)
{
    const Event& event = record.event;
    m_overtake.tryReset();
    m_overtake.bind(1, static_cast<std::int64_t>(toInt(id)));
    m_overtake.bind(2, record.receivedAtMs);
    m_overtake.exec();
    m_lastChange.tryReset();
    m_lastChange.bind(1, static_cast<std::int64_t>(toInt(id)));
    const bool people = m_lastChange.executeStep() && m_lastChange.getColumn(0).getInt() <= 2;
    m_lastChange.tryReset();
    if (!people)
        return;
    const bool yes = event.acknowledged.value_or(false);
    const QString who = QString::fromStdString(event.acknowledgedBy).left(kMaxAssigneeCharacters);
    m_remember.tryReset();
    m_remember.bind(1, static_cast<std::int64_t>(toInt(id)));
    m_remember.bind(2, yes && event.acknowledgedMs > 0 ? event.acknowledgedMs : record.receivedAtMs);
    m_remember.bind(3, yes ? who.toStdString() : std::string());
    m_remember.bind(
        4, static_cast<int>(yes ? AlertChangeKind::AcknowledgedThere : AlertChangeKind::UnacknowledgedThere));
    m_remember.exec();
}

} // namespace duskwatch
