// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alertrowsql.h"

#include "core/store/eventflags.h"

namespace duskwatch {
namespace {

QString textAt(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    return value.isNull() ? QString() : QString::fromUtf8(value.getText(), value.getBytes());
}

} // namespace

std::string selectAlertRow(bool handling)
{
    std::string sql =
        "SELECT id, source, kind, outcome, priority, category, status, flags, time, event_time, "
        "first_received, last_received, score, model_priority, repeats, external_id, title, "
        "device, address, summary, reasons, log_line";
    sql += handling ? ", h.assignee, h.tags FROM event LEFT JOIN handling AS h ON h.event = event.id"
                    : ", NULL, NULL FROM event";
    return sql + " WHERE id = ?";
}

AlertRow toAlertRow(SQLite::Statement& row)
{
    AlertRow alert;
    alert.id = EventId{row.getColumn(0).getInt64()};
    alert.source = SourceId{row.getColumn(1).getInt64()};
    alert.kind = static_cast<EventKind>(row.getColumn(2).getInt());
    alert.outcome = static_cast<Outcome>(row.getColumn(3).getInt());
    alert.priority = static_cast<Priority>(row.getColumn(4).getInt());
    alert.category = static_cast<Category>(row.getColumn(5).getInt());
    alert.status = static_cast<AlertStatus>(row.getColumn(6).getInt());
    const int flags = row.getColumn(7).getInt();
    alert.test = (flags & kTestFlag) != 0;
    alert.timePlausible = (flags & kImplausibleTimeFlag) == 0;
    alert.timeMs = row.getColumn(8).getInt64();
    if (!row.getColumn(9).isNull())
        alert.eventTimeMs = row.getColumn(9).getInt64();
    alert.firstReceivedMs = row.getColumn(10).getInt64();
    alert.lastReceivedMs = row.getColumn(11).getInt64();
    if (!row.getColumn(12).isNull())
        alert.score = row.getColumn(12).getDouble();
    if (!row.getColumn(13).isNull())
        alert.modelPriority = row.getColumn(13).getInt();
    alert.repeats = row.getColumn(14).getInt();
    alert.externalId = textAt(row, 15);
    alert.title = textAt(row, 16);
    alert.deviceName = textAt(row, 17);
    alert.deviceAddress = textAt(row, 18);
    alert.summary = textAt(row, 19);
    alert.assignee = textAt(row, 22);
    alert.tags = textAt(row, 23).split(u'\n', Qt::SkipEmptyParts);
    return alert;
}

} // namespace duskwatch
