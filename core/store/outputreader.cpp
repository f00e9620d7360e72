// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outputreader.h"

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/outputtable.h"

#include <algorithm>

namespace duskwatch {

OutputReader::OutputReader(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database)),
      m_log(*m_database)
{
}

Result<std::unique_ptr<OutputReader>> OutputReader::open(const QString& dataFolder)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    try {
        return std::unique_ptr<OutputReader>(new OutputReader(std::move(database).value()));
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

template <class Work>
auto OutputReader::read(Work work) -> decltype(work())
{
    try {
        SQLite::Transaction transaction(*m_database);
        return work();
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

Result<std::vector<OutputReader::Log>> OutputReader::logs()
{
    return read([&]() -> Result<std::vector<Log>> {
        std::vector<Log> logs;
        SQLite::Statement select(*m_database, "SELECT id, name, log_end FROM source ORDER BY id");
        while (select.executeStep())
            logs.push_back({SourceId{select.getColumn(0).getInt64()},
                            QString::fromUtf8(select.getColumn(1).getText()),
                            select.getColumn(2).getInt64()});
        return logs;
    });
}

Result<OutputBook> OutputReader::book()
{
    return read([&]() -> Result<OutputBook> { return readOutputs(*m_database); });
}

Result<OutputReader::Piece> OutputReader::lines(SourceId source, std::int64_t from, int count)
{
    return read([&]() -> Result<Piece> {
        Piece piece;
        piece.first = from;
        if (const auto range = m_log.range(source)) // in one transaction, or retention could come between
            piece.first = std::max(from, range->first);
        auto lines = m_log.lines(source, piece.first, count);
        if (!lines)
            return lines.error();
        piece.lines = std::move(lines).value();
        return piece;
    });
}

Result<EventId> OutputReader::eventOf(SourceId source, const LogLine& line, const Event& event)
{
    return read([&]() -> Result<EventId> {
        return EventId{event.externalId.empty() ? byTime(source, line, event) : byIdentity(source, event)};
    });
}

std::int64_t OutputReader::byIdentity(SourceId source, const Event& event)
{
    SQLite::Statement appliance(*m_database, "SELECT appliance FROM source WHERE id = ?");
    appliance.bind(1, toInt(source));
    if (!appliance.executeStep())
        return 0;
    SQLite::Statement owner(*m_database,
                            "SELECT i.event, e.external_id FROM identity i JOIN event e ON e.id = "
                            "i.event WHERE i.key = ?");
    for (std::int64_t key = identityKey(appliance.getColumn(0).getInt64(), event.kind, event.externalId);;
         key = nextIdentityKey(key)) {
        owner.reset();
        owner.bind(1, key);
        if (!owner.executeStep())
            return 0;
        if (owner.getColumn(1).getString() == event.externalId)
            return owner.getColumn(0).getInt64();
        if (!isHashedIdentity(key))
            return 0;
    }
}

/// An event without an identity is never changed by a later line, so it stands where its line put it: under its own
/// time, or under the time of receipt where that is implausible.
std::int64_t OutputReader::byTime(SourceId source, const LogLine& line, const Event& event)
{
    SQLite::Statement at(*m_database,
                         "SELECT id FROM event WHERE time IN (?1, ?2) AND source = ?3 AND log_line = ?4");
    at.bind(1, event.timeMs.value_or(line.receivedAtMs));
    at.bind(2, line.receivedAtMs);
    at.bind(3, toInt(source));
    at.bind(4, line.sequence);
    return at.executeStep() ? at.getColumn(0).getInt64() : 0;
}

} // namespace duskwatch
