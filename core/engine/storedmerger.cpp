// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/storedmerger.h"

#include <algorithm>

namespace duskwatch {

void StoredMerger::add(const StoredBatch& batch)
{
    const auto [place, isNew] = m_bySource.try_emplace(batch.source, batch);
    if (isNew)
        return;
    StoredBatch& merged = place->second;
    merged.delta += batch.delta;
    if (merged.firstNew == EventId{})
        merged.firstNew = batch.firstNew;
    if (batch.lastNew != EventId{})
        merged.lastNew = batch.lastNew;
    merged.updated.insert(merged.updated.end(), batch.updated.begin(), batch.updated.end());
    merged.raised.insert(merged.raised.end(), batch.raised.begin(), batch.raised.end());
    merged.logEnd = std::max(merged.logEnd, batch.logEnd);
    merged.lastReceivedAtMs = std::max(merged.lastReceivedAtMs, batch.lastReceivedAtMs);
}

std::vector<StoredBatch> StoredMerger::take()
{
    std::vector<StoredBatch> batches;
    for (auto& [source, batch] : m_bySource) {
        for (std::vector<EventId>* ids : {&batch.updated, &batch.raised}) {
            std::sort(ids->begin(), ids->end());
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
        }
        batches.push_back(std::move(batch));
    }
    m_bySource.clear();
    return batches;
}

} // namespace duskwatch
