// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>

namespace duskwatch {

/// Asks one question again and again as things change, at a bearable rate: never two at a time, not more often than
/// every \a shortest, and so seldom that the answers' making takes at most a tenth of the time, however large the
/// store is (but once a minute in any case). GUI thread.
class PacedRequest : public QObject
{
    Q_OBJECT
public:
    /// \a question asks and returns its number. \a clock is borrowed.
    PacedRequest(const Clock& clock, std::function<quint64()> question, std::chrono::milliseconds shortest,
                 QObject* parent);

    /// Asks only while active; what was wanted meanwhile is asked then.
    void setActive(bool active);
    /// The answer may have changed: asks as soon as the rate allows.
    void want();
    /// The question itself has changed: asks at once, and an answer that is still under way counts no longer.
    void askNow();
    /// True for the answer, or failure, that was waited for; call it for each one that comes in.
    bool take(quint64 job);
    bool waits() const { return m_job != 0; }
    /// How long from now until the rate allows to ask, 0: at once.
    std::int64_t pauseMs() const;

private:
    void schedule();
    void ask();

    const Clock& m_clock;
    const std::function<quint64()> m_question;
    const std::int64_t m_shortestMs;
    QTimer m_timer;
    bool m_active = false;
    bool m_wanted = true;
    quint64 m_job = 0; ///< 0: nothing is asked
    std::int64_t m_askedMs = 0;
    std::int64_t m_nextMs = 0; ///< not before
};

} // namespace duskwatch
