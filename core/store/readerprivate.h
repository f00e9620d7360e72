// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/logreader.h"
#include "core/store/reader.h"

#include <sqlite3.h>

// Inside of StoreReader; included by its own .cpp files only.
namespace duskwatch {

/// Stops the statement that runs on a connection once the flag is set.
class CancelGuard
{
public:
    CancelGuard(SQLite::Database& database, CancelFlag flag)
        : m_database(database),
          m_flag(std::move(flag))
    {
        if (m_flag)
            sqlite3_progress_handler(m_database.getHandle(), kStepsBetweenChecks, &check, m_flag.get());
    }
    ~CancelGuard() { sqlite3_progress_handler(m_database.getHandle(), 0, nullptr, nullptr); }
    CancelGuard(const CancelGuard&) = delete;
    CancelGuard& operator=(const CancelGuard&) = delete;

private:
    static constexpr int kStepsBetweenChecks = 20'000;
    static int check(void* flag)
    {
        return static_cast<std::atomic<bool>*>(flag)->load(std::memory_order_relaxed);
    }
    SQLite::Database& m_database;
    CancelFlag m_flag;
};

struct StoreReader::Private
{
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<LogReader> log;
    std::unique_ptr<SQLite::Statement> selectRow;

    /// Runs \a work in a read transaction, so that all it reads is of one moment.
    template <class Work>
    auto read(Work&& work, CancelFlag cancel = {}) -> decltype(work())
    {
        try {
            const CancelGuard guard(*database, std::move(cancel));
            SQLite::Transaction transaction(*database);
            return work();
        } catch (const SQLite::Exception& exception) {
            return storeError(exception);
        }
    }

    std::optional<AlertRow> row(EventId id);
    /// A row with its source's name and its reasons, without the raw line.
    std::optional<AlertDetail> described(EventId id, const std::vector<SourceRecord>& sources);
};

} // namespace duskwatch
