// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/rowcache.h"
#include "ui/backend/storequeries.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace duskwatch {

/// Reads the rows a view looks at, a page at a time, into a bounded cache. Wishes made within one pass of the
/// event loop go out together; while several requests run only the newest wishes are kept, so that dragging a
/// scroll bar over millions of rows does not queue up reads nobody waits for. GUI thread; owned by the model.
class RowFetcher : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t kPageRows = 128;
    static constexpr std::size_t kCachedPages = 64;
    static constexpr int kRequestsAtOnce = 3;
    static constexpr std::size_t kWishesKept = 4;

    /// \a idsOfPage gives the ids of a page's rows at the time of asking.
    RowFetcher(StoreQueries& queries, std::function<std::vector<EventId>(std::size_t page)> idsOfPage,
               QObject* parent);

    /// The row, or null and a wish for the page around \a row.
    const AlertRow* rowOrWish(EventId id, std::size_t row);
    const AlertRow* find(EventId id) const { return m_cache.find(id); }
    void put(const AlertRow& row) { m_cache.put(row); }
    /// Reads those of \a ids anew that are in the cache.
    void refresh(const std::vector<EventId>& ids);
    /// Requests in flight will not be answered any more.
    void forgetRequests();

Q_SIGNALS:
    void rowsArrived();

private:
    void send();
    void request(const std::vector<EventId>& ids);
    void receive(quint64 job, const std::vector<AlertRow>& rows);
    void drop(quint64 job);

    StoreQueries& m_queries;
    std::function<std::vector<EventId>(std::size_t)> m_idsOfPage;
    RowCache m_cache{kPageRows * kCachedPages};
    std::vector<std::size_t> m_wishes; ///< pages, newest last
    QHash<quint64, std::vector<EventId>> m_running;
    QSet<qint64> m_requested; ///< ids of running requests
    QSet<qint64> m_absent;    ///< no longer in the store: not asked for again
    QTimer m_sendSoon;
};

} // namespace duskwatch
