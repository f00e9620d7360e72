// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connectionrows.h"
#include "core/store/dashboard.h"
#include "core/store/filter.h"
#include "core/store/relatives.h"
#include "core/store/rows.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace duskwatch {

/// Set from any thread to make a running read stop with ErrorCode::Cancelled.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

/// Reads the store while others write to it. Synchronous, with a database connection of its own: use one per
/// thread, never on the GUI thread (there: ReaderWorker).
/// Every call may fail with DatabaseBusy, DatabaseDamaged, StoreFailure or Cancelled.
class StoreReader
{
public:
    /// Errors also: NotFound (no store there), DatabaseTooNew, FileUnreadable.
    static Result<std::unique_ptr<StoreReader>> open(const QString& dataFolder);
    ~StoreReader();

    /// Ids under \a filter in \a order. \a chunk gets them in pieces, the first one of about a page, and
    /// returns false to stop. \a afterId (exclusive) restricts to events stored later: what is new since.
    Result<void> eventIds(const AlertFilter& filter, const AlertOrder& order,
                          const std::function<bool(std::vector<EventId>&&)>& chunk, CancelFlag cancel = {},
                          EventId afterId = {});

    /// The rows of \a ids, in that order; ids that no longer exist are left out.
    Result<std::vector<AlertRow>> rows(const std::vector<EventId>& ids);

    /// Which of \a ids match \a filter, ascending.
    Result<std::vector<EventId>> matching(const std::vector<EventId>& ids, const AlertFilter& filter);

    Result<FilterCounts> counts(const AlertFilter& filter, CancelFlag cancel = {});

    Result<DashboardFigures> figures(const DashboardQuery& query, CancelFlag cancel = {});
    Result<DashboardTop> top(const TopQuery& query, CancelFlag cancel = {});

    /// NotFound when the event does not exist.
    Result<AlertDetail> detail(EventId id);
    /// The same for many, without the raw lines; ids that do not exist are left out.
    Result<std::vector<AlertDetail>> described(const std::vector<EventId>& ids);

    /// The event that the appliance of \a source knows as \a externalId; 0 where it is not stored.
    Result<EventId> eventOf(SourceId source, EventKind kind, const QString& externalId);
    /// The incidents a breach is part of, and how many alerts its device has.
    Result<Relatives> relatives(EventId id, CancelFlag cancel = {});

    /// NotFound for an unknown source.
    Result<LogRange> logRange(SourceId source);
    /// Lines first..first+count-1 as far as they exist.
    Result<std::vector<LogLine>> logLines(SourceId source, std::int64_t first, int count);
    /// The lines of one log from newest to oldest or the reverse, streamed; \a each returns false to stop.
    Result<void> scanLog(SourceId source, bool newestFirst, const std::function<bool(LogLine&&)>& each,
                         CancelFlag cancel = {});
    /// Newest unparsed lines that were kept aside for diagnosis (at most 1,000), newest first.
    Result<std::vector<LogLine>> keptUnparsed(SourceId source);

    /// All sources, removed ones included, with counters.
    Result<std::vector<SourceRecord>> sources();
    /// All connections and credentials, ordered by id; none in a store from before there were any.
    Result<std::vector<ConnectionRecord>> connections();
    Result<std::vector<CredentialRecord>> credentials();
    /// The largest event id stored; 0 when empty.
    Result<EventId> newestEvent();

private:
    StoreReader();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
