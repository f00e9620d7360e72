// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/store/identity.h"
#include "core/store/pollpositions.h"
#include "core/store/retention.h"
#include "core/store/sourcerows.h"
#include "core/store/writerprivate.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::StoreWriter", text);
}

void bindBlob(SQLite::Statement& statement, int index, const QByteArray& bytes)
{
    statement.bind(index, static_cast<const void*>(bytes.constData()), static_cast<int>(bytes.size()));
}

/// Hands the alerts that became more urgent, ascending, to the batches that updated them.
void tellRaised(const std::vector<EventId>& raised, std::vector<StoredBatch>& stored)
{
    if (raised.empty())
        return;
    for (StoredBatch& batch : stored)
        std::set_intersection(raised.begin(), raised.end(), batch.updated.begin(), batch.updated.end(),
                              std::back_inserter(batch.raised));
}

/// Whether two source names are the same for a person.
bool sameName(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void StoreWriter::Private::forget()
{
    try {
        batches->reload();
        finisher->forget();
    } catch (const SQLite::Exception& exception) {
        qWarning("The database cannot be read: %s", exception.what());
    }
}

std::optional<Error> StoreWriter::Private::nameTaken(const QString& name, SourceId except)
{
    for (const SourceRecord& source : readSources(*database)) {
        if (!source.removed && source.id != except && sameName(source.name, name))
            return Error{ErrorCode::AlreadyExists, tr("An event source named %1").arg(source.name)};
    }
    return std::nullopt;
}

StoreWriter::StoreWriter()
    : d(std::make_unique<Private>())
{
}

StoreWriter::~StoreWriter() = default;

Result<std::unique_ptr<StoreWriter>> StoreWriter::open(const QString& dataFolder)
{
    auto lock = DataFolderLock::take(dataFolder);
    if (!lock)
        return lock.error();
    auto database = openDatabase(dataFolder, DatabaseUse::Write);
    if (!database)
        return database.error();
    std::unique_ptr<StoreWriter> writer(new StoreWriter);
    writer->d->lock = std::move(lock).value();
    writer->d->database = std::move(database).value();
    try {
        writer->d->batches = std::make_unique<BatchWriter>(*writer->d->database);
        writer->d->handling = std::make_unique<HandlingTable>(*writer->d->database);
        writer->d->finisher = std::make_unique<BlockFinisher>(*writer->d->database);
        writer->d->writeBack = std::make_unique<WriteBackTable>(*writer->d->database);
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
    return writer;
}

Result<std::vector<StoredBatch>> StoreWriter::commit(std::span<const IngestBatch> batches)
{
    return d->transact([&] {
        std::vector<StoredBatch> stored;
        stored.reserve(batches.size());
        for (const IngestBatch& batch : batches)
            stored.push_back(d->batches->write(batch));
        tellRaised(d->batches->finish(), stored);
        return stored;
    });
}

Result<SourceRecord> StoreWriter::addSource(const QString& name, const QByteArray& settings)
{
    std::optional<Error> problem;
    auto added = d->transact([&]() -> SourceRecord {
        problem = d->nameTaken(name, SourceId{});
        if (problem)
            return {};
        std::int64_t id = 0;
        for (const SourceRecord& source : readSources(*d->database)) {
            if (source.removed && sameName(source.name, name))
                id = toInt(source.id);
        }
        if (id != 0) {
            SQLite::Statement revive(*d->database,
                                     "UPDATE source SET removed = 0, name = ?2, settings = ?3 WHERE id = ?1");
            revive.bind(1, id);
            revive.bind(2, name.toStdString());
            bindBlob(revive, 3, settings);
            revive.exec();
        } else {
            id = d->database->execAndGet("SELECT ifnull(max(id), 0) + 1 FROM source").getInt64();
            if (id > kMaxAppliance) {
                problem = Error{ErrorCode::InvalidInput,
                                tr("There are %1 event sources already").arg(kMaxAppliance)};
                return {};
            }
            SQLite::Statement insert(
                *d->database, "INSERT INTO source (id, name, settings, appliance) VALUES (?1, ?2, ?3, ?1)");
            insert.bind(1, id);
            insert.bind(2, name.toStdString());
            bindBlob(insert, 3, settings);
            insert.exec();
        }
        for (SourceRecord& source : readSources(*d->database)) {
            if (toInt(source.id) == id)
                return source;
        }
        return {};
    });
    if (problem)
        return *problem;
    return added;
}

Result<void> StoreWriter::editSource(SourceId id, const QString& name, const QByteArray& settings)
{
    std::optional<Error> problem;
    auto edited = d->transact([&] {
        problem = d->nameTaken(name, id);
        if (problem)
            return;
        SQLite::Statement update(*d->database,
                                 "UPDATE source SET name = ?2, settings = ?3 WHERE id = ?1 AND removed = 0");
        update.bind(1, static_cast<std::int64_t>(toInt(id)));
        update.bind(2, name.toStdString());
        bindBlob(update, 3, settings);
        if (update.exec() == 0)
            problem = Error{ErrorCode::NotFound, tr("The event source")};
    });
    if (problem)
        return *problem;
    return edited;
}

Result<void> StoreWriter::removeSource(SourceId id)
{
    bool found = false;
    auto removed = d->transact([&] {
        SQLite::Statement update(*d->database, "UPDATE source SET removed = 1 WHERE id = ? AND removed = 0");
        update.bind(1, static_cast<std::int64_t>(toInt(id)));
        found = update.exec() > 0;
        removePollPositions(*d->database, id);
    });
    if (removed && !found)
        return Error{ErrorCode::NotFound, tr("The event source")};
    return removed;
}

Result<std::vector<SourceRecord>> StoreWriter::sources()
{
    try {
        return readSources(*d->database);
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

Result<std::vector<EventId>> StoreWriter::changeAlerts(const AlertChangeStep& step, const QString& who,
                                                       std::int64_t nowMs, AlertChangeOutcome& outcome)
{
    const auto checked = checkAlertChange(step.change);
    if (!checked)
        return checked.error();
    AlertChangeOutcome after = outcome;
    auto changed = d->transact([&] {
        auto ids = d->handling->apply({checked.value(), step.ids}, who, nowMs, after);
        d->writeBack->take(checked.value(), ids, who.toStdString(), nowMs);
        return ids;
    });
    if (changed)
        outcome = std::move(after);
    return changed;
}

Result<void> StoreWriter::setSetting(const QString& name, const QString& value)
{
    return d->transact([&] {
        SQLite::Statement upsert(*d->database, "INSERT INTO setting (name, value) VALUES (?1, ?2) "
                                               "ON CONFLICT (name) DO UPDATE SET value = ?2");
        upsert.bind(1, name.toStdString());
        upsert.bind(2, value.toStdString());
        upsert.exec();
    });
}

Result<QString> StoreWriter::setting(const QString& name)
{
    try {
        SQLite::Statement select(*d->database, "SELECT value FROM setting WHERE name = ?");
        select.bind(1, name.toStdString());
        return select.executeStep() ? QString::fromUtf8(select.getColumn(0).getText()) : QString();
    } catch (const SQLite::Exception& exception) {
        return storeError(exception);
    }
}

Result<bool> StoreWriter::removeExpired(const RetentionSettings& settings, std::int64_t nowMs)
{
    auto removed = d->transact([&] { return removeExpiredSlice(*d->database, settings, nowMs); });
    if (removed)
        d->forget(); // logs may have lost loose lines, partitions may be gone
    return removed;
}

} // namespace duskwatch
