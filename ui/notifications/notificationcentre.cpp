// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationcentre.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/words.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr auto kAskAfter = 700ms;
constexpr auto kSilenceInterval = 10s;
constexpr std::int64_t kHourMs = 3600 * 1000;
constexpr std::int64_t kTooOldMs = 24 * kHourMs; ///< what a first fetch brings of the past is no news
constexpr std::size_t kRaisedKept = 50;          ///< more at once than anyone is told one by one
constexpr std::size_t kRowsRead = 200;           ///< the most urgent are looked at, the rest counted

} // namespace

NotificationCentre::NotificationCentre(Backend& backend, const Clock& clock, Notifier& first,
                                       Notifier& fallback, std::function<bool()> isWatched, QObject* parent)
    : QObject(parent),
      m_backend(backend),
      m_clock(clock),
      m_first(first),
      m_fallback(fallback),
      m_isWatched(std::move(isWatched)),
      m_policy(clock),
      m_queries(*backend.createQueries(QStringLiteral("notifications")))
{
    m_askTimer.setSingleShot(true);
    m_showTimer.setSingleShot(true);
    connect(&m_askTimer, &QTimer::timeout, this, &NotificationCentre::ask);
    connect(&m_showTimer, &QTimer::timeout, this, &NotificationCentre::showNext);
    connect(&m_silenceTimer, &QTimer::timeout, this, &NotificationCentre::checkSilence);
    m_silenceTimer.start(kSilenceInterval);
    connect(&backend, &Backend::stored, this, &NotificationCentre::takeStored);
    connect(&backend, &Backend::sourcesChanged, this, &NotificationCentre::checkSilence);
    connect(&m_queries, &StoreQueries::newerIds, this,
            [this](quint64 job, const std::vector<EventId>& added, const std::vector<EventId>& raised,
                   EventId newest) {
                if (job != m_newerJob)
                    return;
                if (m_asksForNew)
                    m_told = std::max(m_told, newest);
                takeNewer(added, raised);
            });
    connect(&m_queries, &StoreQueries::rowsRead, this,
            [this](quint64 job, const std::vector<AlertRow>& rows) {
                if (job == m_rowsJob)
                    takeRows(rows);
            });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &NotificationCentre::lookAround);
    for (Notifier* notifier : {&first, &fallback}) {
        connect(notifier, &Notifier::activated, this, &NotificationCentre::activate);
        connect(notifier, &Notifier::closed, this, [this] { m_policy.seen(); });
    }
    connect(&first, &Notifier::unavailable, this, [this](const Notice& notice) { m_fallback.show(notice); });
    connect(&fallback, &Notifier::unavailable, this, &NotificationCentre::notPossible);
}

void NotificationCentre::setSettings(const NotificationSettings& settings)
{
    m_settings = settings;
    m_policy.setSettings(settings);
    schedule();
}

void NotificationCentre::beQuietForAnHour(bool quiet)
{
    m_policy.beQuietFor(quiet ? kHourMs : 0);
    schedule();
}

void NotificationCentre::showSample()
{
    Notice sample;
    sample.title = tr("Duskwatch can tell you of alerts");
    sample.body = tr("This is how it looks. “Show” brings up the window.");
    m_first.show(sample);
}

void NotificationCentre::takeStored(const StoredBatch& batch)
{
    const std::size_t room = kRaisedKept - std::min(kRaisedKept, m_raised.size());
    m_raised.insert(m_raised.end(), batch.raised.begin(),
                    batch.raised.begin() + static_cast<std::ptrdiff_t>(std::min(room, batch.raised.size())));
    const bool isNew = toInt(batch.firstNew) != 0;
    if (!isNew && m_raised.empty())
        return;
    if (isNew && !m_knowsBegin) {
        m_told = EventId{toInt(batch.firstNew) - 1};
        m_knowsBegin = true;
    }
    m_newest = std::max(m_newest, batch.lastNew);
    if (!m_askTimer.isActive())
        m_askTimer.start(kAskAfter);
}

void NotificationCentre::lookAround()
{
    const bool watched = m_isWatched();
    m_policy.setWatched(watched);
    if (watched) {
        m_first.clear();
        m_fallback.clear();
    }
}

void NotificationCentre::ask()
{
    const bool watched = m_isWatched();
    m_policy.setWatched(watched);
    if (watched || !m_settings.wantsAnyAlert()) {
        m_told = m_newest;
        m_raised.clear();
        return;
    }
    AlertFilter filter;
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low})
        if (m_settings.wants(priority))
            filter.priorities.insert(priority);
    filter.statuses = {AlertStatus::New};
    filter.fromMs = m_clock.nowMs() - kTooOldMs;
    // The most urgent first, so that what is only counted is the least urgent.
    // Before the first new alert there is nothing to count from: only those that were raised are asked for.
    m_asksForNew = m_knowsBegin;
    const EventId after = m_knowsBegin ? m_told : EventId{std::numeric_limits<qint64>::max()};
    m_newerJob =
        m_queries.requestNewer(filter, {AlertColumn::Priority, true}, after, std::exchange(m_raised, {}));
}

void NotificationCentre::takeNewer(std::vector<EventId> added, const std::vector<EventId>& raised)
{
    m_newerJob = 0;
    for (const EventId id : raised) { // first, as they became more urgent; what is new is told once
        if (std::find(added.begin(), added.end(), id) == added.end())
            added.insert(added.begin(), id);
    }
    if (added.empty())
        return;
    const std::size_t read = std::min(added.size(), kRowsRead);
    m_unread = static_cast<std::int64_t>(added.size() - read);
    m_rowsJob = m_queries.requestRows({added.begin(), added.begin() + static_cast<std::ptrdiff_t>(read)});
}

void NotificationCentre::takeRows(const std::vector<AlertRow>& rows)
{
    m_rowsJob = 0;
    for (const AlertRow& row : rows)
        m_policy.add({row.id, row.priority, row.title,
                      row.deviceName.isEmpty() ? row.deviceAddress : row.deviceName,
                      m_backend.sourceName(row.source), row.test});
    if (!rows.empty())
        m_policy.addMore(rows.back().priority, std::exchange(m_unread, 0));
    schedule();
}

void NotificationCentre::checkSilence()
{
    const std::int64_t now = m_clock.nowMs();
    QSet<SourceId> silent;
    for (const SourceStatus& source : m_backend.sources()) {
        if (!isSilent(source, now))
            continue;
        silent.insert(source.id);
        if (!m_silent.contains(source.id))
            m_policy.addSilentSource(source.settings.name, now - lastSignMs(source));
    }
    m_silent = silent;
    schedule();
}

void NotificationCentre::schedule()
{
    const auto wait = m_policy.msUntilNext();
    if (wait)
        m_showTimer.start(std::chrono::milliseconds(*wait));
    else
        m_showTimer.stop();
}

void NotificationCentre::showNext()
{
    m_policy.setWatched(m_isWatched());
    if (const auto notice = m_policy.next())
        m_first.show(*notice);
    schedule();
}

void NotificationCentre::activate(EventId event)
{
    m_policy.seen();
    m_first.clear();
    m_fallback.clear();
    Q_EMIT showRequested(event);
}

} // namespace duskwatch
