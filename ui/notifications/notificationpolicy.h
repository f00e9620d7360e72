// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/notifications/notice.h"
#include "ui/notifications/notificationsettings.h"

#include <QStringList>

#include <array>
#include <optional>

namespace duskwatch {

/// Decides what is shown when: nothing that is not wanted, nothing in the quiet time or while the user looks at the
/// alerts, one notice in kIntervalMs, what comes in between summed up. What nobody has seen yet is summed up with what
/// comes later, so that one notice on the screen can stand for all. A value; no timer, no I/O. GUI thread.
///
///   nothing --add()--> waiting --next(), when due--> shown --add()--> waiting …
///                                                      '--seen()--> nothing
class NotificationPolicy
{
public:
    static constexpr std::int64_t kIntervalMs = 10'000;

    /// \a clock is borrowed.
    explicit NotificationPolicy(const Clock& clock)
        : m_clock(clock)
    {
    }

    void setSettings(const NotificationSettings& settings) { m_settings = settings; }
    /// Nothing is shown for so long from now; 0 ends it.
    void beQuietFor(std::int64_t ms);
    /// The user looks at the alerts: nothing needs to be told.
    void setWatched(bool watched);

    void add(const NotifiedAlert& alert);
    /// Alerts that are known by number only.
    void addMore(Priority priority, std::int64_t count);
    void addSilentSource(const QString& name, std::int64_t silentMs);

    /// How long until next() has something; nothing where nothing waits. In quiet times at most a minute, so that a
    /// clock that is set is noticed: ask again then.
    std::optional<std::int64_t> msUntilNext() const;
    /// What to show now, instead of what is shown. Nothing before its time.
    std::optional<Notice> next();
    /// What was shown is gone from the screen or was acted upon.
    void seen();

private:
    struct Tally
    {
        std::array<std::int64_t, 4> counts{}; ///< by priority, tests left out
        std::int64_t tests = 0;
        std::optional<NotifiedAlert> first; ///< the most urgent, the newest of these
        QStringList silent;                 ///< lines

        bool isEmpty() const;
        void add(const NotifiedAlert& alert);
        void add(const Tally& later);
    };
    std::int64_t quietMs() const;
    static Notice noticeOf(const Tally& tally);

    const Clock& m_clock;
    NotificationSettings m_settings;
    bool m_watched = false;
    std::int64_t m_quietUntilMs = 0;
    std::optional<std::int64_t> m_lastShownMs; ///< monotonic
    Tally m_waiting;
    Tally m_unseen; ///< shown, and nobody is known to have looked
};

} // namespace duskwatch
