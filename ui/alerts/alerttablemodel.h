// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"
#include "ui/alerts/idlist.h"
#include "ui/alerts/rowfetcher.h"
#include "ui/backend/storequeries.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace duskwatch {

/// The alert table over the whole store. Holds the ids of the current filter and order, which come in chunks
/// from a reader thread; rows are read when a view asks. New alerts enter in batches at most ten times a
/// second: newest first, they are put where they belong; under any other order they are counted as waiting
/// until refresh(). GUI thread; \a queries is borrowed and serves this model alone.
///
///   idle --setQuery()--> querying (old rows stay) --first chunk--> filling --last chunk--> live
///   --stored()--> live
///                           '-- cancelQuery() --> as before         '-- cancelQuery() --> partial
class AlertTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PriorityRole = Qt::UserRole, ///< int(Priority)
        LoadingRole,                 ///< true while the row has not been read
        AcknowledgedRole,
    };
    /// Larger batches enter at the top unread and are put in order a little later.
    static constexpr std::size_t kPlaceExactly = 512;

    AlertTableModel(StoreQueries& queries, std::function<QString(SourceId)> sourceName,
                    QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setQuery(const AlertFilter& filter, const AlertOrder& order);
    void refresh() { setQuery(m_wanted.filter, m_wanted.order); }
    void cancelQuery();
    /// Tells the model what a commit did.
    void stored(const StoredBatch& batch);

    bool isQuerying() const { return m_idsJob != 0 && !m_silent; }
    bool isPartial() const { return m_partial; }
    const AlertFilter& filter() const { return m_wanted.filter; }
    const AlertOrder& order() const { return m_wanted.order; }
    int waiting() const { return m_waiting; }
    EventId idAt(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }
    int rowOf(EventId id) const { return static_cast<int>(m_ids.rowOf(id)); }
    /// The row's content where it has been read, else null. Valid until the event loop runs.
    const AlertRow* rowAt(int row) const { return m_fetcher.find(idAt(row)); }

Q_SIGNALS:
    void queryStarted();
    void queryFinished(); ///< also when cancelled or failed
    void orderChanged();  ///< order() went back to what it was, because the query was cancelled or failed
    void waitingChanged(int count);
    void eventsChanged(const std::vector<duskwatch::EventId>& ids); ///< shown events were updated
    void problem(const QString& message);

private:
    struct Query
    {
        AlertFilter filter;
        AlertOrder order;
    };
    void startIds(bool silent);
    void takeChunk(quint64 job, const std::vector<EventId>& ids, bool finished, EventId newest);
    void replaceIds(const std::vector<EventId>& ids);
    void appendIds(const std::vector<EventId>& ids);
    void finishQuery();
    void stopQuery();
    void askNewer();
    void takeNewer(quint64 job, const std::vector<EventId>& added,
                   const std::vector<EventId>& changedMatching, EventId newest);
    void enter(const std::vector<EventId>& ids);
    void takeRowsToPlace(quint64 job, const std::vector<AlertRow>& rows);
    void place(std::vector<AlertRow> rows);
    void insertIds(std::size_t row, const std::vector<EventId>& ids);
    void removeGone(const std::vector<EventId>& ids);
    void settleLater();
    void setWaiting(int count);
    void takeFailure(quint64 job, const Error& error);
    bool showsNewestFirst() const;
    std::vector<EventId> idsOfPage(std::size_t page) const;

    StoreQueries& m_queries;
    std::function<QString(SourceId)> m_sourceName;
    IdList m_ids;
    mutable RowFetcher m_fetcher;

    Query m_wanted; ///< what was asked for last
    Query m_shown;  ///< what the rows are
    quint64 m_idsJob = 0;
    bool m_silent = false;           ///< the running query only puts rows in order
    bool m_firstChunk = false;       ///< of the running query is still to come
    bool m_partial = false;          ///< cancelled while filling
    std::vector<EventId> m_incoming; ///< read and not yet among the rows

    EventId m_newest{};
    quint64 m_newerJob = 0;
    quint64 m_placeJob = 0;
    bool m_newerWanted = false;
    std::vector<EventId> m_changed;      ///< to be asked about
    std::vector<EventId> m_changedAsked; ///< being asked about
    int m_waiting = 0;
    QTimer m_newerTimer;
    QTimer m_settleTimer;
    QElapsedTimer m_queryTime;
    std::chrono::milliseconds m_lastQueryTook{0};
};

} // namespace duskwatch
