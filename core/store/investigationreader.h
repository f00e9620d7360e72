// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/investigationrows.h"

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace duskwatch {

/// Reads investigations. Synchronous, with a database connection of its own: one per thread, never on the GUI thread.
/// Every call may fail with DatabaseBusy, DatabaseDamaged or StoreFailure; a store from before there were any
/// investigations has none.
class InvestigationReader
{
public:
    /// Errors also: NotFound (no store there), DatabaseTooNew, FileUnreadable.
    static Result<std::unique_ptr<InvestigationReader>> open(const QString& dataFolder);
    ~InvestigationReader();

    Result<InvestigationList> list(const InvestigationFilter& filter);
    /// One that was merged is answered by the one that took it in, with its own entries. NotFound.
    Result<InvestigationDetail> detail(InvestigationId id);
    /// The investigation that holds \a event; 0 where none does.
    Result<InvestigationId> holderOf(EventId event);

private:
    explicit InvestigationReader(std::unique_ptr<SQLite::Database> database);
    template <class Work>
    auto read(Work work) -> decltype(work());

    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace duskwatch
