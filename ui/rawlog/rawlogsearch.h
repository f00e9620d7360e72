// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/logjobs.h"
#include "ui/rawlog/matchlist.h"

#include <QObject>
#include <QString>

namespace duskwatch {

/// The search through one source's log: from its newest line to its oldest in a reader thread, then through what
/// comes, as it comes. GUI thread; owned by the page; \a jobs is borrowed.
///
///   off --setPattern--> searching --finished--> complete --new lines--> complete (they are searched as well)
///                           |---stop---> stopped      '--too many--> full
///                           '---bad pattern, store error---> failed
class RawLogSearch : public QObject
{
    Q_OBJECT
public:
    enum class State { Off, Searching, Complete, Stopped, Full, Failed };
    static constexpr std::int64_t kMaxMatches = 5'000'000;

    explicit RawLogSearch(LogJobs& jobs, QObject* parent = nullptr);

    /// Another log; the pattern stays and is searched for there once its lines are known.
    void setSource(SourceId source);
    void setPattern(const LinePattern& pattern);
    /// The log holds \a lines now.
    void setLines(LogSpan lines);
    /// Leaves it at what has been found.
    void stop();

    const LinePattern& pattern() const { return m_pattern; }
    const MatchList& matches() const { return m_matches; }
    State state() const { return m_state; }
    /// How much of the log has been looked through while searching, 0-100.
    int percent() const;
    /// Lines on which the expression gave up.
    std::int64_t tooHard() const { return m_tooHard; }
    /// Why the state is Failed.
    const QString& problem() const { return m_problem; }

Q_SIGNALS:
    void matchesChanged();
    void stateChanged();

private:
    void begin();
    void goOn();
    void request(LogSpan span, bool newestFirst);
    void take(quint64 job, const LogFinds& finds);
    void takeFailure(quint64 job, const Error& error);
    void setState(State state);

    LogJobs& m_jobs;
    SourceId m_source{};
    LinePattern m_pattern;
    LogSpan m_lines;  ///< of the log
    LogSpan m_wanted; ///< of the first search
    LogSpan m_searched;
    MatchList m_matches;
    State m_state = State::Off;
    quint64 m_job = 0; ///< that runs
    std::int64_t m_tooHard = 0;
    QString m_problem;
};

} // namespace duskwatch
