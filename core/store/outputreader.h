// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event.h"
#include "core/store/logreader.h"
#include "core/store/outputrows.h"

#include <QString>

#include <memory>

namespace duskwatch {

/// Reads logs line by line for an output, and finds the event that a line is about. A database connection of its own;
/// synchronous; one thread. Every call may fail with DatabaseBusy, DatabaseDamaged or StoreFailure.
class OutputReader
{
public:
    /// Errors also: those of openDatabase.
    static Result<std::unique_ptr<OutputReader>> open(const QString& dataFolder);

    struct Log
    {
        SourceId source{};
        QString name;
        std::int64_t end = 0; ///< number after its newest line
    };
    /// All sources, removed ones included, ordered by id.
    Result<std::vector<Log>> logs();

    /// All outputs with their figures, as the store has them.
    Result<OutputBook> book();

    struct Piece
    {
        std::int64_t first = 0; ///< number of the first line that is still there, from the one asked for on
        std::vector<LogLine> lines;
    };
    /// Lines from number \a from on, at most \a count; what retention removed is passed over.
    Result<Piece> lines(SourceId source, std::int64_t from, int count);

    /// The event that \a line, decoded as \a event, is about; 0 when it is not stored (any more).
    Result<EventId> eventOf(SourceId source, const LogLine& line, const Event& event);

private:
    explicit OutputReader(std::unique_ptr<SQLite::Database> database);
    std::int64_t byIdentity(SourceId source, const Event& event);
    std::int64_t byTime(SourceId source, const LogLine& line, const Event& event);
    template <class Work>
    auto read(Work work) -> decltype(work());

    std::unique_ptr<SQLite::Database> m_database;
    LogReader m_log;
};

} // namespace duskwatch
