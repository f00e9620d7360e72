// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <atomic>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <vector>

namespace duskwatch {

/// Batches on their way from the receiving threads to the store writer. Bounded by bytes, not by items: a producer
/// asks hasRoom() before it reads more from its peers. The one place where threads share state; every call may
/// come from any thread.
class WriteQueue
{
public:
    explicit WriteQueue(std::size_t limitBytes = kDefaultLimitBytes)
        : m_limitBytes(limitBytes)
    {
    }

    /// Takes \a batch in any case (what was received is not thrown away). True when the queue was empty, so that
    /// the writer must be woken.
    bool push(IngestBatch&& batch);
    /// Takes the oldest batches, up to about \a maxRecords records but at least one; empty when there are none.
    /// They count against the limit until release().
    std::vector<IngestBatch> take(std::size_t maxRecords);
    /// What take() gave out is stored. True when a producer that was told "no room" may go on.
    bool release(std::size_t bytes);

    /// Keeps a few large buffers of batches that are stored, for the next ones: a flood then writes into the same memory
    /// again and again, instead of asking the system for megabytes that it clears first.
    void giveBack(std::vector<IngestBatch>&& stored);
    /// Buffers without content, with the room of such ones where there are any.
    std::vector<IngestRecord> spareRecords();
    std::string spareLines();
    void dropSpares();

    /// Whether more may be read from the peers. Remembers a "no", so that release() can say when to go on.
    bool hasRoom();
    /// Nothing is waiting and nothing is being written.
    bool idle() const { return m_bytes.load(std::memory_order_relaxed) == 0; }
    /// Nothing is waiting: the writer has time, or will have when it has stored what it took.
    bool isEmpty() const { return m_waiting.load(std::memory_order_relaxed) == 0; }
    std::size_t waitingBytes() const { return m_bytes.load(std::memory_order_relaxed); }

    static constexpr std::size_t kDefaultLimitBytes = 24u << 20;

private:
    const std::size_t m_limitBytes;
    std::atomic<std::size_t> m_bytes{0};
    std::atomic<std::size_t> m_waiting{0}; ///< batches in m_batches
    std::atomic<bool> m_refused{false};
    std::mutex m_mutex;
    std::deque<IngestBatch> m_batches;
    std::vector<std::vector<IngestRecord>> m_spareRecords;
    std::vector<std::string> m_spareLines;
};

} // namespace duskwatch
