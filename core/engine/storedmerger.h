// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ingest.h"

#include <map>
#include <vector>

namespace duskwatch {

/// Gathers what commits did, per source, until somebody wants to show it. A value.
class StoredMerger
{
public:
    void add(const StoredBatch& batch);
    /// What was gathered since the last call, one entry per source.
    std::vector<StoredBatch> take();
    bool isEmpty() const { return m_bySource.empty(); }

private:
    std::map<SourceId, StoredBatch> m_bySource;
};

} // namespace duskwatch
