// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/past.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "core/triage/verdict.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace duskwatch {

/// Answers what-if questions about everything stored, which may take seconds. Synchronous, with a database connection
/// of its own: one per thread, never on the GUI thread (there: ReaderWorker).
/// Every call may fail with DatabaseBusy, DatabaseDamaged, StoreFailure or Cancelled.
class PastReader
{
public:
    /// Errors also: NotFound (no store there), DatabaseTooNew, FileUnreadable.
    static Result<std::unique_ptr<PastReader>> open(const QString& dataFolder);
    ~PastReader();

    /// Events by the time the table sorts by, \a fromMs inclusive to \a toMs exclusive.
    Result<TriagePreview> triagePreview(const TriageSettings& settings, std::int64_t fromMs,
                                        std::int64_t toMs, const CancelFlag& cancel = {});
    Result<DataFacts> dataFacts(const CancelFlag& cancel = {});
    Result<RetentionPreview> retentionPreview(const RetentionSettings& settings, std::int64_t nowMs,
                                              const CancelFlag& cancel = {});

private:
    PastReader(std::unique_ptr<SQLite::Database> database, const QString& dataFolder);
    /// Runs \a work in a read transaction that \a cancel stops.
    template <class Work>
    auto read(const CancelFlag& cancel, Work work) -> decltype(work());

    std::unique_ptr<SQLite::Database> m_database;
    QString m_dataFolder;
};

} // namespace duskwatch
