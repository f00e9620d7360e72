// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writequeue.h"

namespace duskwatch {

bool WriteQueue::push(IngestBatch&& batch)
{
    m_bytes.fetch_add(batch.weightBytes());
    const std::scoped_lock lock(m_mutex);
    m_batches.push_back(std::move(batch));
    m_waiting = m_batches.size();
    return m_batches.size() == 1;
}

std::vector<IngestBatch> WriteQueue::take(std::size_t maxRecords)
{
    std::vector<IngestBatch> taken;
    std::size_t records = 0;
    const std::scoped_lock lock(m_mutex);
    while (!m_batches.empty() &&
           (taken.empty() || records + m_batches.front().records.size() <= maxRecords)) {
        records += m_batches.front().records.size();
        taken.push_back(std::move(m_batches.front()));
        m_batches.pop_front();
    }
    m_waiting = m_batches.size();
    return taken;
}

bool WriteQueue::release(std::size_t bytes)
{
    const std::size_t left = m_bytes.fetch_sub(bytes) - bytes;
    return left <= m_limitBytes / 2 && m_refused.exchange(false);
}

bool WriteQueue::hasRoom()
{
    if (m_bytes.load() < m_limitBytes)
        return true;
    m_refused.store(true);
    // The writer may have emptied the queue in between and not seen the refusal.
    return m_bytes.load() < m_limitBytes / 2 && m_refused.exchange(false);
}

} // namespace duskwatch
