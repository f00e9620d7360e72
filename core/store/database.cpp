// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/datafolder.h"
#include "core/store/schema.h"
#include "core/store/tokenizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace duskwatch {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Database", text);
}

constexpr int kBusyTimeoutMs = 5000;

/// Without statistics of its memory SQLite takes no lock for each allocation. Only the program's first connection can
/// say so; a library that somebody has used before goes on as it was.
void spareMemoryStatistics()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once);
}

void configure(SQLite::Database& database, DatabaseUse use)
{
    database.setBusyTimeout(kBusyTimeoutMs);
    database.exec("PRAGMA secure_delete = OFF");
    database.exec("PRAGMA temp_store = MEMORY");
    if (use == DatabaseUse::Write) {
        database.exec("PRAGMA page_size = 16384");
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA synchronous = FULL");
        database.exec("PRAGMA cache_size = -32768");
        database.exec("PRAGMA wal_autocheckpoint = 4096");
        database.exec("PRAGMA journal_size_limit = 67108864");
    } else {
        database.exec("PRAGMA query_only = ON");
        database.exec("PRAGMA cache_size = -4096");
    }
}

} // namespace

Error storeError(const SQLite::Exception& exception)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode()) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return {ErrorCode::DatabaseDamaged, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::DatabaseBusy, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, QString()};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::FileUnreadable, detail};
    case SQLITE_READONLY:
        return {ErrorCode::FileUnwritable, detail};
    default:
        return {ErrorCode::StoreFailure, detail};
    }
}

Result<std::unique_ptr<SQLite::Database>> openDatabase(const QString& dataFolder, DatabaseUse use)
{
    const QString path = databasePath(dataFolder);
    if (use == DatabaseUse::Read && !QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, tr("There is no Duskwatch data in %1").arg(dataFolder)};
    spareMemoryStatistics();
    try {
        // A reader of a WAL database needs to write its shared memory; query_only keeps it from writing data.
        const int flags = SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX |
                          (use == DatabaseUse::Write ? SQLite::OPEN_CREATE : 0);
        auto database = std::make_unique<SQLite::Database>(QFile::encodeName(path).toStdString(), flags);
        database->setBusyTimeout(kBusyTimeoutMs);
        registerTokenizer(database->getHandle());
        if (auto checked = checkSchema(*database); !checked)
            return checked.error();
        configure(*database, use);
        if (use == DatabaseUse::Write) {
            if (auto migrated = migrateSchema(*database); !migrated)
                return migrated.error();
        }
        return database;
    } catch (const SQLite::Exception& exception) {
        Error error = storeError(exception);
        error.detail = tr("%1: %2").arg(path, error.detail);
        return error;
    }
}

void bindText(SQLite::Statement& statement, int index, const std::string& text)
{
    if (text.empty())
        statement.bind(index);
    else
        statement.bindNoCopy(index, text);
}

} // namespace duskwatch
