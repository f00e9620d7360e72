// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writequeue.h"

#include "core/store/linepacker.h"

#include <utility>

namespace duskwatch {
namespace {

constexpr std::size_t kMostSpareRecords = 4; ///< batches that are under way at once, some 2 MiB each
constexpr std::size_t kMostSpareLines = 8;   ///< blocks, some 3 MiB each
constexpr std::size_t kLeastSpareLines = LinePacker::kBlockBytes;
constexpr std::size_t kLeastSpareRecords =
    LinePacker::kBlockLines; ///< those of a trickle are not worth keeping

/// The last of \a spares, or an empty one.
template <class Buffer>
Buffer takeLast(std::vector<Buffer>& spares)
{
    Buffer buffer;
    if (!spares.empty()) {
        buffer = std::move(spares.back());
        spares.pop_back();
    }
    return buffer;
}

} // namespace

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

void WriteQueue::giveBack(std::vector<IngestBatch>&& stored)
{
    for (IngestBatch& batch : stored)
        batch.records.clear(); // takes a while: before anyone has to wait for the lock
    const std::scoped_lock lock(m_mutex);
    for (IngestBatch& batch : stored) {
        if (m_spareRecords.size() < kMostSpareRecords && batch.records.capacity() >= kLeastSpareRecords)
            m_spareRecords.push_back(std::move(batch.records));
        for (ClosedBlock& block : batch.blocks) {
            if (m_spareLines.size() >= kMostSpareLines || block.lines.capacity() < kLeastSpareLines)
                continue;
            block.lines.clear();
            m_spareLines.push_back(std::move(block.lines));
        }
    }
}

std::vector<IngestRecord> WriteQueue::spareRecords()
{
    const std::scoped_lock lock(m_mutex);
    return takeLast(m_spareRecords);
}

std::string WriteQueue::spareLines()
{
    const std::scoped_lock lock(m_mutex);
    return takeLast(m_spareLines);
}

void WriteQueue::dropSpares()
{
    std::vector<std::vector<IngestRecord>> records;
    std::vector<std::string> lines;
    const std::scoped_lock lock(m_mutex);
    records.swap(m_spareRecords);
    lines.swap(m_spareLines);
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
