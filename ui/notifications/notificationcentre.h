// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/notifications/notificationpolicy.h"
#include "ui/notifications/notifier.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace duskwatch {

/// Looks out for new alerts and silent sources and has them shown as the policy says: first by one notifier, and where
/// that cannot, by another. GUI thread. Everything given is borrowed and outlives it.
class NotificationCentre : public QObject
{
    Q_OBJECT
public:
    /// \a isWatched says whether the user looks at the alerts.
    NotificationCentre(Backend& backend, const Clock& clock, Notifier& first, Notifier& fallback,
                       std::function<bool()> isWatched, QObject* parent = nullptr);

    void setSettings(const NotificationSettings& settings);
    void beQuietForAnHour(bool quiet);
    /// Shows a notice now, whatever the policy says.
    void showSample();

Q_SIGNALS:
    /// The user asked to see an alert; 0: just the window.
    void showRequested(duskwatch::EventId event);
    /// Something was to be shown, and this desktop has no way to.
    void notPossible();

private:
    void takeStored(const StoredBatch& batch);
    void lookAround();
    void checkSilence();
    void ask();
    void takeNewer(std::vector<EventId> added, const std::vector<EventId>& raised);
    void takeRows(const std::vector<AlertRow>& rows);
    void schedule();
    void showNext();
    void activate(EventId event);

    Backend& m_backend;
    const Clock& m_clock;
    Notifier& m_first;
    Notifier& m_fallback;
    const std::function<bool()> m_isWatched;
    NotificationSettings m_settings;
    NotificationPolicy m_policy;
    StoreQueries& m_queries;
    QTimer m_askTimer;  ///< new alerts are asked for a moment after they came
    QTimer m_showTimer; ///< when the policy says
    QTimer m_silenceTimer;
    QSet<SourceId> m_silent;       ///< sources that were told of
    EventId m_told{};              ///< newest event that was asked about
    EventId m_newest{};            ///< newest event that was stored
    std::vector<EventId> m_raised; ///< alerts that became more urgent, not asked about yet; bounded
    bool m_knowsBegin = false;
    bool m_asksForNew = false; ///< the question that runs
    quint64 m_newerJob = 0;
    quint64 m_rowsJob = 0;
    std::int64_t m_unread = 0; ///< of the last answer, those whose rows are not read
};

} // namespace duskwatch
