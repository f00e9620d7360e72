// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/alertrowsql.h"
#include "core/store/connectiontable.h"
#include "core/store/dashboardsql.h"
#include "core/store/database.h"
#include "core/store/filtersql.h"
#include "core/store/handlingtable.h"
#include "core/store/identity.h"
#include "core/store/readerprivate.h"
#include "core/store/ruletable.h"
#include "core/store/searchindex.h"
#include "core/store/sourcerows.h"
#include "core/triage/reasoncodec.h"
#include "core/triage/ruleeffect.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::size_t kFirstChunk = 200;
constexpr std::size_t kChunk = 20'000;
constexpr std::size_t kIdsPerQuery = 5000;
constexpr unsigned kEnumValues = 8; ///< room for every outcome and every priority

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StoreReader", text);
}

} // namespace

std::optional<AlertRow> StoreReader::Private::row(EventId id)
{
    selectRow->tryReset();
    selectRow->bind(1, static_cast<std::int64_t>(toInt(id)));
    if (!selectRow->executeStep())
        return std::nullopt;
    return toAlertRow(*selectRow);
}

std::optional<AlertDetail> StoreReader::Private::described(EventId id,
                                                           const std::vector<SourceRecord>& sources)
{
    auto found = row(id);
    if (!found)
        return std::nullopt;
    AlertDetail detail;
    detail.row = std::move(*found);
    const SQLite::Column reasons = selectRow->getColumn(20);
    if (auto decoded = decodeReasons(
            {static_cast<const char*>(reasons.getBlob()), static_cast<std::size_t>(reasons.getBytes())}))
        detail.reasons = *decoded;
    if (const Reason* const reason = ruleReason(detail.reasons))
        detail.ruleName = storedRuleName(*database, ruleOf(*reason));
    detail.logLine = selectRow->getColumn(21).getInt64();
    selectRow->tryReset();
    for (const SourceRecord& source : sources) {
        if (source.id == detail.row.source)
            detail.sourceName = source.name;
    }
    return detail;
}

StoreReader::StoreReader()
    : d(std::make_unique<Private>())
{
}

StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>> StoreReader::open(const QString& dataFolder)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    std::unique_ptr<StoreReader> reader(new StoreReader);
    reader->d->database = std::move(database).value();
    try {
        reader->d->log = std::make_unique<LogReader>(*reader->d->database);
        reader->d->selectRow = std::make_unique<SQLite::Statement>(
            *reader->d->database, selectAlertRow(reader->d->database->tableExists("handling")));
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
    return reader;
}

Result<void> StoreReader::eventIds(const AlertFilter& filter, const AlertOrder& order,
                                   const std::function<bool(std::vector<EventId>&&)>& chunk,
                                   CancelFlag cancel, EventId afterId)
{
    return d->read(
        [&]() -> Result<void> {
            std::vector<std::int64_t> partitions = searchPartitions(*d->database);
            std::erase_if(partitions,
                          [&](std::int64_t partition) { return partition < partitionOf(afterId); });
            FilterSql sql = filterSql(filter, partitions);
            if (afterId != EventId{}) {
                sql.where += (sql.where.empty() ? " WHERE " : " AND ") + std::string("id > ?");
                sql.integers.push_back(toInt(afterId));
            }
            // New rows are found by id; everything else walks the index by time.
            const char* table = afterId != EventId{} ? "event NOT INDEXED" : "event";
            SQLite::Statement select(*d->database,
                                     sql.with + "SELECT id FROM " + table + sql.where + orderSql(order));
            int next = 1;
            sql.bind(select, next);
            std::vector<EventId> ids;
            std::size_t full = kFirstChunk;
            ids.reserve(full);
            while (select.executeStep()) {
                ids.push_back(EventId{select.getColumn(0).getInt64()});
                if (ids.size() < full)
                    continue;
                if (!chunk(std::move(ids)))
                    return {};
                full = kChunk;
                ids = {};
                ids.reserve(full);
            }
            if (!ids.empty())
                chunk(std::move(ids));
            return {};
        },
        std::move(cancel));
}

Result<std::vector<AlertRow>> StoreReader::rows(const std::vector<EventId>& ids)
{
    return d->read([&]() -> Result<std::vector<AlertRow>> {
        std::vector<AlertRow> rows;
        rows.reserve(ids.size());
        for (const EventId id : ids) {
            if (auto row = d->row(id))
                rows.push_back(std::move(*row));
        }
        d->selectRow->tryReset();
        return rows;
    });
}

Result<std::vector<EventId>> StoreReader::matching(const std::vector<EventId>& ids, const AlertFilter& filter)
{
    return d->read([&]() -> Result<std::vector<EventId>> {
        std::vector<EventId> found;
        for (std::size_t at = 0; at < ids.size(); at += kIdsPerQuery) {
            const std::size_t end = std::min(ids.size(), at + kIdsPerQuery);
            std::string list;
            for (std::size_t i = at; i < end; ++i) {
                if (i > at)
                    list += ',';
                list += std::to_string(toInt(ids[i]));
            }
            FilterSql sql = filterSql(filter, searchPartitions(*d->database));
            sql.where += (sql.where.empty() ? " WHERE " : " AND ") + ("id IN (" + list + ")");
            SQLite::Statement select(*d->database, sql.with + "SELECT id FROM event NOT INDEXED" + sql.where);
            int next = 1;
            sql.bind(select, next);
            while (select.executeStep())
                found.push_back(EventId{select.getColumn(0).getInt64()});
        }
        std::sort(found.begin(), found.end());
        return found;
    });
}

Result<FilterCounts> StoreReader::counts(const AlertFilter& filter, CancelFlag cancel)
{
    return d->read(
        [&]() -> Result<FilterCounts> {
            // Counted here: SQLite would sort all rows, in memory, to group them.
            const FilterSql sql = filterSql(filter, searchPartitions(*d->database), {false, false});
            SQLite::Statement select(*d->database,
                                     sql.with + "SELECT outcome, priority FROM event" + sql.where);
            int next = 1;
            sql.bind(select, next);
            std::int64_t rows[kEnumValues][kEnumValues] = {};
            while (select.executeStep())
                ++rows[static_cast<unsigned>(select.getColumn(0).getInt()) % kEnumValues]
                      [static_cast<unsigned>(select.getColumn(1).getInt()) % kEnumValues];
            FilterCounts counts;
            for (unsigned i = 0; i < kEnumValues; ++i) {
                const auto outcome = static_cast<Outcome>(i);
                const bool wanted = filter.outcomes.empty() || filter.outcomes.contains(outcome);
                for (unsigned j = 0; j < kEnumValues; ++j) {
                    const auto priority = static_cast<Priority>(j);
                    const std::int64_t count = rows[i][j];
                    counts.informational += outcome == Outcome::Informational ? count : 0;
                    counts.suppressed += outcome == Outcome::Suppressed ? count : 0;
                    if (!wanted)
                        continue;
                    counts.high += priority == Priority::High ? count : 0;
                    counts.medium += priority == Priority::Medium ? count : 0;
                    counts.low += priority == Priority::Low ? count : 0;
                    if (filter.priorities.empty() || filter.priorities.contains(priority))
                        counts.matching += count;
                }
            }
            return counts;
        },
        std::move(cancel));
}

Result<DashboardFigures> StoreReader::figures(const DashboardQuery& query, CancelFlag cancel)
{
    return d->read([&]() -> Result<DashboardFigures> { return countFigures(*d->database, query); },
                   std::move(cancel));
}

Result<DashboardTop> StoreReader::top(const TopQuery& query, CancelFlag cancel)
{
    return d->read([&]() -> Result<DashboardTop> { return countNames(*d->database, query); },
                   std::move(cancel));
}

Result<AlertDetail> StoreReader::detail(EventId id)
{
    return d->read([&]() -> Result<AlertDetail> {
        auto detail = d->described(id, readSources(*d->database));
        if (!detail)
            return Error{ErrorCode::NotFound, tr("The event is no longer stored")};
        detail->handling = readHandling(*d->database, id);
        auto lines = d->log->lines(detail->row.source, detail->logLine, 1);
        if (!lines)
            return lines.error();
        if (!lines.value().empty() && lines.value().front().sequence == detail->logLine)
            detail->rawLine = lines.value().front().bytes;
        return std::move(*detail);
    });
}

Result<std::vector<AlertDetail>> StoreReader::described(const std::vector<EventId>& ids)
{
    return d->read([&]() -> Result<std::vector<AlertDetail>> {
        const std::vector<SourceRecord> sources = readSources(*d->database);
        std::vector<AlertDetail> details;
        for (const EventId id : ids) {
            if (auto detail = d->described(id, sources))
                details.push_back(std::move(*detail));
        }
        return details;
    });
}

Result<EventId> StoreReader::eventOf(SourceId source, EventKind kind, const QString& externalId)
{
    return d->read([&]() -> Result<EventId> {
        SQLite::Statement owner(*d->database,
                                "SELECT i.event, e.external_id FROM identity i JOIN event e ON e.id = "
                                "i.event WHERE i.key = ?");
        const std::string wanted = externalId.toStdString();
        for (const SourceRecord& record : readSources(*d->database)) {
            if (record.id != source)
                continue;
            for (std::int64_t key = identityKey(record.appliance, kind, wanted);;
                 key = nextIdentityKey(key)) {
                owner.reset();
                owner.bind(1, key);
                if (!owner.executeStep())
                    break;
                if (owner.getColumn(1).getString() == wanted)
                    return EventId{owner.getColumn(0).getInt64()};
                if (!isHashedIdentity(key))
                    break;
            }
        }
        return EventId{};
    });
}

Result<Relatives> StoreReader::relatives(EventId id, CancelFlag cancel)
{
    return d->read([&]() -> Result<Relatives> { return readRelatives(*d->database, id); }, std::move(cancel));
}

Result<std::vector<SourceRecord>> StoreReader::sources()
{
    return d->read([&]() -> Result<std::vector<SourceRecord>> { return readSources(*d->database); });
}

Result<std::vector<ConnectionRecord>> StoreReader::connections()
{
    return d->read([&]() -> Result<std::vector<ConnectionRecord>> {
        return d->database->tableExists("connection") ? readConnections(*d->database)
                                                      : std::vector<ConnectionRecord>();
    });
}

Result<std::vector<CredentialRecord>> StoreReader::credentials()
{
    return d->read([&]() -> Result<std::vector<CredentialRecord>> {
        return d->database->tableExists("credential") ? readCredentials(*d->database)
                                                      : std::vector<CredentialRecord>();
    });
}

Result<EventId> StoreReader::newestEvent()
{
    return d->read([&]() -> Result<EventId> {
        return EventId{d->database->execAndGet("SELECT ifnull(max(id), 0) FROM event").getInt64()};
    });
}

} // namespace duskwatch
