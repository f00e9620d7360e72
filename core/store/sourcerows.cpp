// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcerows.h"

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

} // namespace duskwatch
