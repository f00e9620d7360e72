// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcerows.h"

#include "core/store/identity.h"
#include "core/store/investigationjoin.h"

namespace duskwatch {

std::vector<SourceRecord> readSources(SQLite::Database& database)
{
    SQLite::Statement rows(
        database, "SELECT id, name, settings, appliance, removed, received, unparsed, audit, informational, "
                  "suppressed, resolved, alerts, updates, bytes, last_received FROM source ORDER BY id");
    std::vector<SourceRecord> sources;
    while (rows.executeStep()) {
        SourceRecord source;
        source.id = SourceId{rows.getColumn(0).getInt64()};
        source.name = QString::fromUtf8(rows.getColumn(1).getText());
        const SQLite::Column settings = rows.getColumn(2);
        source.settings = QByteArray(static_cast<const char*>(settings.getBlob()), settings.getBytes());
        source.appliance = rows.getColumn(3).getInt64();
        source.removed = rows.getColumn(4).getInt() != 0;
        std::int64_t* const counters[] = {&source.counters.received,   &source.counters.unparsed,
                                          &source.counters.audit,      &source.counters.informational,
                                          &source.counters.suppressed, &source.counters.resolved,
                                          &source.counters.alerts,     &source.counters.updates,
                                          &source.counters.bytes,      &source.lastReceivedMs};
        int column = 5;
        for (std::int64_t* value : counters)
            *value = rows.getColumn(column++).getInt64();
        sources.push_back(std::move(source));
    }
    return sources;
}

bool joinIdentities(SQLite::Database& database, SourceId source, SourceId with, std::int64_t nowMs)
{
    const auto applianceOf = [&database](SourceId id) -> std::int64_t {
        SQLite::Statement select(database, "SELECT appliance FROM source WHERE id = ?");
        select.bind(1, static_cast<std::int64_t>(toInt(id)));
        return select.executeStep() ? select.getColumn(0).getInt64() : 0;
    };
    const std::int64_t from = applianceOf(source);
    const std::int64_t to = applianceOf(with);
    if (from == 0 || to == 0 || from == to)
        return from != 0 && to != 0;
    // Ids that both have stay with the events of the one they are joined to.
    const auto [first, last] = identityRange(from);
    SQLite::Statement move(database,
                           "UPDATE OR IGNORE identity SET key = key - ?1 + ?2 WHERE key BETWEEN ?1 AND ?3");
    move.bind(1, first);
    move.bind(2, identityRange(to).first);
    move.bind(3, last);
    move.exec();
    // Others that were joined to it before come along.
    SQLite::Statement update(database, "UPDATE source SET appliance = ?2 WHERE appliance = ?1");
    update.bind(1, from);
    update.bind(2, to);
    update.exec();
    InvestigationJoin(database, nowMs).run(from, to);
    return true;
}

} // namespace duskwatch
