// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastreader.h"

#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/eventflags.h"
#include "core/store/retention.h"
#include "core/triage/reclassify.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace duskwatch {
namespace {

constexpr int kStepsBetweenCancelChecks = 20'000;

int isCancelled(void* flag)
{
    return static_cast<std::atomic<bool>*>(flag)->load(std::memory_order_relaxed);
}

std::size_t indexOf(const Outcome outcome, Priority priority)
{
    return outcome == Outcome::Alert ? static_cast<std::size_t>(priority) : 0;
}

StoredVerdict storedVerdict(SQLite::Statement& row)
{
    StoredVerdict stored;
    stored.outcome = static_cast<Outcome>(row.getColumn(0).getInt());
    stored.priority = static_cast<Priority>(row.getColumn(1).getInt());
    stored.category = static_cast<Category>(row.getColumn(2).getInt());
    if (!row.getColumn(3).isNull())
        stored.score = row.getColumn(3).getDouble();
    if (!row.getColumn(4).isNull())
        stored.modelPriority = row.getColumn(4).getInt();
    return stored;
}

std::int64_t number(SQLite::Database& database, const char* sql)
{
    return database.execAndGet(sql).getInt64();
}

/// Time of receipt of the oldest event. Ids grow with it.
std::int64_t oldestReceived(SQLite::Database& database)
{
    return number(database, "SELECT ifnull((SELECT first_received FROM event ORDER BY id LIMIT 1), 0)");
}

/// How many of the oldest events a size would cost, when all weigh the same: close enough to say it, and the exact
/// number would take as long as removing them.
void estimateForSize(SQLite::Database& database, std::int64_t keepBytes, RetentionPreview& preview)
{
    const std::int64_t used = usedBytes(database);
    if (used <= keepBytes)
        return;
    const std::int64_t first = number(database, "SELECT ifnull(min(id), 0) FROM event");
    const std::int64_t end = number(database, "SELECT ifnull(max(id), -1) + 1 FROM event");
    const double share = static_cast<double>(used - keepBytes) / static_cast<double>(used);
    const auto gone = static_cast<std::int64_t>(static_cast<double>(end - first) * share);
    if (gone <= preview.events && preview.untilMs != 0)
        return;
    SQLite::Statement at(database, "SELECT first_received FROM event WHERE id >= ? ORDER BY id LIMIT 1");
    at.bind(1, first + gone);
    preview.events = gone;
    preview.bytes = used - keepBytes;
    preview.estimated = true;
    preview.untilMs = at.executeStep() ? at.getColumn(0).getInt64() : 0;
}

} // namespace

PastReader::PastReader(std::unique_ptr<SQLite::Database> database, const QString& dataFolder)
    : m_database(std::move(database)),
      m_dataFolder(dataFolder)
{
}

PastReader::~PastReader() = default;

Result<std::unique_ptr<PastReader>> PastReader::open(const QString& dataFolder)
{
    auto database = openDatabase(dataFolder, DatabaseUse::Read);
    if (!database)
        return database.error();
    return std::unique_ptr<PastReader>(new PastReader(std::move(database).value(), dataFolder));
}

template <class Work>
auto PastReader::read(const CancelFlag& cancel, Work work) -> decltype(work())
{
    sqlite3_progress_handler(m_database->getHandle(), cancel ? kStepsBetweenCancelChecks : 0,
                             cancel ? &isCancelled : nullptr, cancel.get());
    try {
        SQLite::Transaction transaction(*m_database);
        return work();
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

Result<TriagePreview> PastReader::triagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                                std::int64_t toMs, const CancelFlag& cancel)
{
    return read(cancel, [&]() -> Result<TriagePreview> {
        TriagePreview preview;
        preview.oldestMs = oldestReceived(*m_database);
        preview.isWhole = preview.oldestMs != 0 && preview.oldestMs <= fromMs;
        SQLite::Statement rows(*m_database,
                               "SELECT outcome, priority, category, score, model_priority FROM event "
                               "WHERE time >= ?1 AND time < ?2 AND outcome IN (?3, ?4) AND flags & ?5 = 0");
        rows.bind(1, fromMs);
        rows.bind(2, toMs);
        rows.bind(3, static_cast<int>(Outcome::Alert));
        rows.bind(4, static_cast<int>(Outcome::Informational));
        rows.bind(5, kTestFlag);
        while (rows.executeStep()) {
            const StoredVerdict stored = storedVerdict(rows);
            const Reclassified now = reclassify(stored, settings);
            ++preview.stored[indexOf(stored.outcome, stored.priority)];
            ++preview.would[indexOf(now.outcome, now.priority)];
            preview.changed += now.outcome != stored.outcome || now.priority != stored.priority;
            preview.uncertain += !now.certain;
        }
        return preview;
    });
}

Result<DataFacts> PastReader::dataFacts(const CancelFlag& cancel)
{
    return read(cancel, [&]() -> Result<DataFacts> {
        DataFacts facts;
        const QString path = databasePath(m_dataFolder);
        for (const QString& name : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")})
            facts.fileBytes += QFileInfo(name).size();
        facts.usedBytes = usedBytes(*m_database);
        facts.freeBytes = QStorageInfo(m_dataFolder).bytesAvailable();
        facts.events = number(*m_database, "SELECT count(*) FROM event");
        facts.lines = number(*m_database, "SELECT ifnull(sum(log_end - log_first), 0) FROM source");
        facts.oldestMs = oldestReceived(*m_database);
        facts.schemaVersion = static_cast<int>(number(*m_database, "PRAGMA user_version"));
        facts.sqliteVersion = QString::fromLatin1(sqlite3_libversion());
        return facts;
    });
}

Result<RetentionPreview> PastReader::retentionPreview(const RetentionSettings& settings, std::int64_t nowMs,
                                                      const CancelFlag& cancel)
{
    return read(cancel, [&]() -> Result<RetentionPreview> {
        RetentionPreview preview;
        if (settings.keepMs) {
            const std::int64_t before = nowMs - *settings.keepMs;
            SQLite::Statement count(*m_database,
                                    "SELECT count(*) FROM event WHERE id < ?1 AND last_received < ?2");
            count.bind(1, firstIdReceivedFrom(*m_database, before));
            count.bind(2, before);
            count.executeStep();
            preview.events = count.getColumn(0).getInt64();
            const std::int64_t all = number(*m_database, "SELECT count(*) FROM event");
            if (preview.events > 0) {
                preview.untilMs = before;
                preview.bytes =
                    static_cast<std::int64_t>(static_cast<double>(usedBytes(*m_database)) *
                                              static_cast<double>(preview.events) / static_cast<double>(all));
            }
        }
        if (settings.keepBytes)
            estimateForSize(*m_database, *settings.keepBytes, preview);
        return preview;
    });
}

} // namespace duskwatch
