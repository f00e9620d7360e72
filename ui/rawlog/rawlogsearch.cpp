// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawlogsearch.h"

namespace duskwatch {

RawLogSearch::RawLogSearch(LogJobs& jobs, QObject* parent)
    : QObject(parent),
      m_jobs(jobs)
{
    connect(&jobs, &LogJobs::found, this, &RawLogSearch::take);
    connect(&jobs, &LogJobs::failed, this, &RawLogSearch::takeFailure);
}

void RawLogSearch::setSource(SourceId source)
{
    m_source = source;
    m_lines = {};
    begin();
}

void RawLogSearch::setPattern(const LinePattern& pattern)
{
    if (pattern == m_pattern)
        return;
    m_pattern = pattern;
    begin();
}

void RawLogSearch::begin()
{
    m_jobs.cancelSearch();
    m_job = 0;
    m_tooHard = 0;
    m_problem.clear();
    m_matches.clear();
    m_wanted = {};
    m_searched = {};
    Q_EMIT matchesChanged();
    if (m_pattern.isEmpty()) {
        setState(State::Off);
        return;
    }
    if (const auto matcher = LineMatcher::compile(m_pattern); !matcher) {
        m_problem = matcher.error().detail;
        setState(State::Failed);
        return;
    }
    setState(State::Searching);
    if (m_lines.count() > 0) {
        m_wanted = m_lines;
        m_searched = {m_lines.end, m_lines.end};
        request(m_wanted, true);
    }
}

void RawLogSearch::request(LogSpan span, bool newestFirst)
{
    LogSearch search;
    search.scan = {m_source, span, newestFirst};
    search.pattern = m_pattern;
    search.maxMatches = kMaxMatches - m_matches.size();
    m_job = m_jobs.requestSearch(search);
}

void RawLogSearch::setLines(LogSpan lines)
{
    const bool known = m_lines.count() > 0;
    m_lines = lines;
    if (m_matches.size() > 0 && m_matches.at(0) < lines.first) {
        m_matches.dropBefore(lines.first);
        Q_EMIT matchesChanged();
    }
    if (!known && m_state == State::Searching && m_job == 0)
        begin();
    else
        goOn();
}

void RawLogSearch::goOn()
{
    if (m_job == 0 && m_state == State::Complete && m_lines.end > m_searched.end)
        request({m_searched.end, m_lines.end}, false);
}

void RawLogSearch::take(quint64 job, const LogFinds& finds)
{
    if (job != m_job || job == 0)
        return;
    m_tooHard += finds.tooHard;
    if (m_state == State::Searching) {
        m_matches.addOlder(finds.matches);
        m_searched.first = finds.searched.first;
    } else {
        m_matches.addNewer(finds.matches);
        m_searched.end = finds.searched.end;
    }
    if (!finds.matches.empty())
        Q_EMIT matchesChanged();
    if (finds.finished) {
        m_job = 0;
        m_state = finds.full ? State::Full : State::Complete;
    }
    Q_EMIT stateChanged();
    goOn();
}

void RawLogSearch::takeFailure(quint64 job, const Error& error)
{
    if (job != m_job || job == 0)
        return;
    m_job = 0;
    m_problem = userMessage(error);
    setState(State::Failed);
}

void RawLogSearch::stop()
{
    if (m_state != State::Searching)
        return;
    m_jobs.cancelSearch();
    m_job = 0;
    setState(State::Stopped);
}

void RawLogSearch::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int RawLogSearch::percent() const
{
    if (m_wanted.count() <= 0)
        return 0;
    return static_cast<int>((m_wanted.end - m_searched.first) * 100 / m_wanted.count());
}

} // namespace duskwatch
