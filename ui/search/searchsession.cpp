// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchsession.h"

namespace duskwatch {

SearchSession::SearchSession(SearchJobs& jobs, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_clock(clock)
{
    connect(&m_jobs, &SearchJobs::answered, this, &SearchSession::take);
    connect(&m_jobs, &SearchJobs::refused, this, [this](quint64 job, const QueryProblem& problem) {
        if (job != m_job || !isRunning())
            return;
        end(SearchProgress::State::Failed);
        Q_EMIT refused(problem);
    });
    connect(&m_jobs, &SearchJobs::failed, this, [this](quint64 job, const Error& error) {
        if (job != m_job || !isRunning())
            return;
        end(SearchProgress::State::Failed);
        Q_EMIT failed(userMessage(error));
    });
}

void SearchSession::start(const SearchRequest& request)
{
    m_request = request;
    m_progress = {};
    m_progress.state = SearchProgress::State::Running;
    m_startedMs = m_clock.monotonicMs();
    m_job = m_jobs.requestSearch(request);
    Q_EMIT started();
}

void SearchSession::stop()
{
    if (!isRunning())
        return;
    m_jobs.cancelSearch();
    end(SearchProgress::State::Stopped);
}

void SearchSession::take(quint64 job, const SearchAnswer& answer)
{
    if (job != m_job || !isRunning())
        return;
    m_progress.matched = answer.matched;
    m_progress.searchedLines = answer.searchedLines;
    m_progress.totalLines = answer.totalLines;
    m_progress.tooHard = answer.tooHard;
    m_progress.usedIndex = answer.usedIndex;
    m_progress.full = answer.full && !answer.table;
    m_progress.truncated = answer.table && answer.table->truncated;
    m_progress.elapsedMs = m_clock.monotonicMs() - m_startedMs;
    Q_EMIT found(answer);
    if (answer.finished)
        end(SearchProgress::State::Finished);
}

void SearchSession::end(SearchProgress::State state)
{
    m_progress.state = state;
    m_progress.elapsedMs = m_clock.monotonicMs() - m_startedMs;
    Q_EMIT ended();
}

} // namespace duskwatch
