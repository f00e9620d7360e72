// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/rowfetcher.h"

#include <algorithm>

namespace duskwatch {

RowFetcher::RowFetcher(StoreQueries& queries, std::function<std::vector<EventId>(std::size_t)> idsOfPage,
                       QObject* parent)
    : QObject(parent),
      m_queries(queries),
      m_idsOfPage(std::move(idsOfPage))
{
    m_sendSoon.setSingleShot(true);
    m_sendSoon.setInterval(0);
    connect(&m_sendSoon, &QTimer::timeout, this, &RowFetcher::send);
    connect(&queries, &StoreQueries::rowsRead, this, &RowFetcher::receive);
    connect(&queries, &StoreQueries::failed, this, &RowFetcher::drop);
}

const AlertRow* RowFetcher::rowOrWish(EventId id, std::size_t row)
{
    if (const AlertRow* known = m_cache.find(id))
        return known;
    if (m_requested.contains(toInt(id)) || m_absent.contains(toInt(id)))
        return nullptr;
    const std::size_t page = row / kPageRows;
    if (!m_wishes.empty() && m_wishes.back() == page)
        return nullptr;
    std::erase(m_wishes, page);
    m_wishes.push_back(page);
    if (m_wishes.size() > kWishesKept)
        m_wishes.erase(m_wishes.begin());
    m_sendSoon.start();
    return nullptr;
}

void RowFetcher::refresh(const std::vector<EventId>& ids)
{
    std::vector<EventId> cached;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(cached),
                 [this](EventId id) { return m_cache.find(id) != nullptr; });
    if (!cached.empty())
        request(cached);
}

void RowFetcher::forgetRequests()
{
    m_running.clear();
    m_requested.clear();
}

void RowFetcher::send()
{
    while (!m_wishes.empty() && m_running.size() < kRequestsAtOnce) {
        const std::vector<EventId> page = m_idsOfPage(m_wishes.back());
        m_wishes.pop_back();
        std::vector<EventId> missing;
        std::copy_if(page.begin(), page.end(), std::back_inserter(missing), [this](EventId id) {
            return m_cache.find(id) == nullptr && !m_requested.contains(toInt(id)) &&
                   !m_absent.contains(toInt(id));
        });
        if (!missing.empty())
            request(missing);
    }
}

void RowFetcher::request(const std::vector<EventId>& ids)
{
    for (EventId id : ids)
        m_requested.insert(toInt(id));
    m_running.insert(m_queries.requestRows(ids), ids);
}

void RowFetcher::receive(quint64 job, const std::vector<AlertRow>& rows)
{
    const auto found = m_running.constFind(job);
    if (found == m_running.cend())
        return;
    QSet<qint64> missing;
    for (EventId id : *found) {
        m_requested.remove(toInt(id));
        missing.insert(toInt(id));
    }
    m_running.erase(found);
    for (const AlertRow& row : rows) {
        m_cache.put(row);
        missing.remove(toInt(row.id));
    }
    m_absent.unite(missing);
    if (!m_wishes.empty())
        m_sendSoon.start();
    Q_EMIT rowsArrived();
}

void RowFetcher::drop(quint64 job)
{
    const std::vector<EventId> ids = m_running.take(job);
    for (EventId id : ids)
        m_requested.remove(toInt(id));
}

} // namespace duskwatch
