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
    merged.logEnd = std::max(merged.logEnd, batch.logEnd);
    merged.lastReceivedAtMs = std::max(merged.lastReceivedAtMs, batch.lastReceivedAtMs);
}

std::vector<StoredBatch> StoredMerger::take()
{
    std::vector<StoredBatch> batches;
    for (auto& [source, batch] : m_bySource) {
        std::sort(batch.updated.begin(), batch.updated.end());
        batch.updated.erase(std::unique(batch.updated.begin(), batch.updated.end()), batch.updated.end());
        batches.push_back(std::move(batch));
    }
    m_bySource.clear();
    return batches;
}

} // namespace duskwatch
