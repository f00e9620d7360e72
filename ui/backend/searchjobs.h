// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/search/searchjobs.h"
#include "core/store/savedquery.h"

#include <QObject>

#include <vector>

namespace duskwatch {

/// Queries to logs: SearchWorker's requests and answers (see there) and the saved queries (QueryDesk) behind one seam, so
/// that the window can be tested with a fake. GUI thread; requests return a job number at once, answers come later as
/// signals.
class SearchJobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual quint64 requestSearch(const SearchRequest& request) = 0;
    virtual void cancelSearch() = 0;
    virtual quint64 requestKeys(SourceId source) = 0;
    virtual quint64 requestExport(const SearchExport& wanted) = 0;
    virtual void cancelExport() = 0;

    /// Ordered by name; a snapshot, see savedQueriesChanged().
    virtual std::vector<SavedQuery> savedQueries() const = 0;
    /// Adds it, or replaces the one with its id. Answered by queryCommandFinished(): AlreadyExists for a name that is
    /// taken, InvalidInput for one that is empty or too long, NotFound.
    virtual quint64 saveQuery(const SavedQuery& query) = 0;
    /// Answered by queryCommandFinished(): NotFound.
    virtual quint64 removeQuery(QueryId id) = 0;

Q_SIGNALS:
    void answered(quint64 job, const duskwatch::SearchAnswer& answer);
    void refused(quint64 job, const duskwatch::QueryProblem& problem);
    void keysSampled(quint64 job, duskwatch::SourceId source, const duskwatch::KeySamples& samples);
    void exportProgress(quint64 job, qint64 searchedLines, qint64 totalLines);
    void exported(quint64 job, qint64 rows, qint64 bytes);
    void failed(quint64 job, const duskwatch::Error& error);
    void savedQueriesChanged();
    /// \a error is meaningful when !ok.
    void queryCommandFinished(quint64 job, bool ok, duskwatch::QueryId id, const duskwatch::Error& error);
};

} // namespace duskwatch
