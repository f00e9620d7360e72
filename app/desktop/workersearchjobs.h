// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchworker.h"
#include "ui/backend/searchjobs.h"

namespace duskwatch {

class QueryDesk;

/// SearchJobs over a SearchWorker in its own threads and the engine's QueryDesk: passes requests on and answers back to
/// the GUI thread.
class WorkerSearchJobs final : public SearchJobs
{
    Q_OBJECT
public:
    /// \a desk is borrowed and must outlive this.
    WorkerSearchJobs(const QString& dataFolder, QueryDesk& desk, QObject* parent);

    quint64 requestSearch(const SearchRequest& request) override;
    void cancelSearch() override;
    quint64 requestKeys(SourceId source) override;
    quint64 requestExport(const SearchExport& wanted) override;
    void cancelExport() override;
    std::vector<SavedQuery> savedQueries() const override;
    quint64 saveQuery(const SavedQuery& query) override;
    quint64 removeQuery(QueryId id) override;

private:
    SearchWorker m_worker;
    QueryDesk& m_desk;
};

} // namespace duskwatch
