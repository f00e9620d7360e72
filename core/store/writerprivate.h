// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batchwriter.h"
#include "core/store/blockfinisher.h"
#include "core/store/database.h"
#include "core/store/datafolder.h"
#include "core/store/handlingtable.h"
#include "core/store/writebacktable.h"
#include "core/store/writer.h"

#include <memory>
#include <type_traits>

namespace duskwatch {

/// What StoreWriter keeps, shared by writer.cpp and writerconnections.cpp. Store writer's thread.
struct StoreWriter::Private
{
    // The lock goes last: nobody else may write while the connection closes.
    std::unique_ptr<DataFolderLock> lock;
    std::unique_ptr<SQLite::Database> database;
    std::unique_ptr<BatchWriter> batches;
    std::unique_ptr<HandlingTable> handling;
    std::unique_ptr<BlockFinisher> finisher;
    std::unique_ptr<WriteBackTable> writeBack;

    /// Runs \a work in a transaction; what it throws becomes an Error and undoes everything.
    template <class Work>
    auto transact(Work&& work) -> Result<decltype(work())>
    {
        try {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                transaction.commit();
                return {};
            } else {
                auto value = work();
                transaction.commit();
                return value;
            }
        } catch (const SQLite::Exception& exception) {
            const Error error = storeError(exception);
            forget();
            return error;
        }
    }

    /// The same for \a work that returns a Result itself: an Error undoes everything as well.
    template <class Work>
    auto attempt(Work&& work) -> decltype(work())
    {
        try {
            SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work();
            if (result)
                transaction.commit();
            return result;
        } catch (const SQLite::Exception& exception) {
            const Error error = storeError(exception);
            forget();
            return error;
        }
    }

    /// Drops copies of state that a rollback made untrue. A database that cannot even be read is reported by
    /// the next commit.
    void forget();

    std::optional<Error> nameTaken(const QString& name, SourceId except);
};

} // namespace duskwatch
