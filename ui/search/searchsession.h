// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/searchjobs.h"
#include "ui/search/searchprogress.h"

#include <QObject>

namespace duskwatch {

/// The search that runs, or the one before: begins and stops it, adds up how far it is, drops what comes late. GUI
/// thread. Everything given is borrowed.
class SearchSession : public QObject
{
    Q_OBJECT
public:
    SearchSession(SearchJobs& jobs, const Clock& clock, QObject* parent = nullptr);

    /// A search that runs ends silently.
    void start(const SearchRequest& request);
    /// What was found stays.
    void stop();
    bool isRunning() const { return m_progress.state == SearchProgress::State::Running; }
    const SearchProgress& progress() const { return m_progress; }
    /// Of the last search.
    const SearchRequest& request() const { return m_request; }

Q_SIGNALS:
    void started();
    /// More was found; progress() is up to date.
    void found(const duskwatch::SearchAnswer& answer);
    /// It ended: finished, stopped or failed.
    void ended();
    /// The query is not one; it ended.
    void refused(const duskwatch::QueryProblem& problem);
    void failed(const QString& message);

private:
    void take(quint64 job, const SearchAnswer& answer);
    void end(SearchProgress::State state);

    SearchJobs& m_jobs;
    const Clock& m_clock;
    SearchRequest m_request;
    SearchProgress m_progress;
    quint64 m_job = 0;
    std::int64_t m_startedMs = 0; ///< monotonic
};

} // namespace duskwatch
