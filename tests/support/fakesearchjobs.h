// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/searchjobs.h"

#include <vector>

namespace duskwatch {

/// Searches for tests: remembers what was asked; the test answers by emitting the signals.
class FakeSearchJobs : public SearchJobs
{
    Q_OBJECT
public:
    using SearchJobs::SearchJobs;

    std::vector<SearchRequest> searches;
    std::vector<SourceId> keyRequests;
    std::vector<SearchExport> exports;
    std::vector<SavedQuery> saved; ///< what savedQueries() says
    std::vector<SavedQuery> saves;
    std::vector<QueryId> removals;
    int searchCancels = 0;
    int exportCancels = 0;
    quint64 lastJob = 0; ///< of the newest request

    quint64 requestSearch(const SearchRequest& request) override
    {
        searches.push_back(request);
        return ++lastJob;
    }
    void cancelSearch() override { ++searchCancels; }
    quint64 requestKeys(SourceId source) override
    {
        keyRequests.push_back(source);
        return ++lastJob;
    }
    quint64 requestExport(const SearchExport& wanted) override
    {
        exports.push_back(wanted);
        return ++lastJob;
    }
    void cancelExport() override { ++exportCancels; }
    std::vector<SavedQuery> savedQueries() const override { return saved; }
    quint64 saveQuery(const SavedQuery& query) override
    {
        saves.push_back(query);
        return ++lastJob;
    }
    quint64 removeQuery(QueryId id) override
    {
        removals.push_back(id);
        return ++lastJob;
    }
};

} // namespace duskwatch
