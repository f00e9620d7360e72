// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/notificationpolicy.h"

#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kDaySeconds = 24 * 3600;
constexpr qsizetype kLongestTitle = 120;
constexpr qsizetype kLongestLine = 160;
constexpr qsizetype kMostLines = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::NotificationPolicy", text);
}

/// Foreign text made safe to show and not too long.
QString bounded(const QString& foreign, qsizetype longest)
{
    const QString text = visibleText(foreign.left(longest));
    return text.size() <= longest ? text : text.left(longest - 1) + u'…';
}

QString priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return tr("High");
    case Priority::Medium:
        return tr("Medium");
    case Priority::Low:
        return tr("Low");
    case Priority::None:
        break;
    }
    return {};
}

/// "1 High, 2 Medium"
QString countsText(const std::array<std::int64_t, 4>& counts, std::int64_t tests)
{
    QStringList parts;
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low})
        if (const std::int64_t count = counts[static_cast<std::size_t>(priority)]; count > 0)
            //: a count and a priority: "2 Medium"
            parts << tr("%1 %2").arg(countText(count), priorityWord(priority));
    if (tests > 0)
        parts << (tests == 1 ? tr("1 test alert") : tr("%1 test alerts").arg(countText(tests)));
    return parts.join(QStringLiteral(", "));
}

bool isMoreUrgent(const NotifiedAlert& one, const NotifiedAlert& other)
{
    if (one.test != other.test)
        return other.test;
    return one.priority > other.priority || (one.priority == other.priority && one.id > other.id);
}

} // namespace

bool NotificationPolicy::Tally::isEmpty() const
{
    return tests == 0 && silent.isEmpty() &&
           std::all_of(counts.begin(), counts.end(), [](std::int64_t count) { return count == 0; });
}

void NotificationPolicy::Tally::add(const NotifiedAlert& alert)
{
    if (alert.test)
        ++tests;
    else
        ++counts[static_cast<std::size_t>(alert.priority)];
    if (!first || isMoreUrgent(alert, *first))
        first = alert;
}

void NotificationPolicy::Tally::add(const Tally& later)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += later.counts[i];
    tests += later.tests;
    if (later.first && (!first || isMoreUrgent(*later.first, *first)))
        first = later.first;
    silent += later.silent;
    silent.removeDuplicates();
    silent = silent.mid(std::max<qsizetype>(0, silent.size() - kMostLines));
}

void NotificationPolicy::beQuietFor(std::int64_t ms)
{
    m_quietUntilMs = ms > 0 ? m_clock.nowMs() + ms : 0;
}

void NotificationPolicy::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return;
    m_waiting = {};
    seen();
}

void NotificationPolicy::add(const NotifiedAlert& alert)
{
    if (!m_watched && m_settings.wants(alert.priority))
        m_waiting.add(alert);
}

void NotificationPolicy::addMore(Priority priority, std::int64_t count)
{
    if (!m_watched && m_settings.wants(priority))
        m_waiting.counts[static_cast<std::size_t>(priority)] += count;
}

void NotificationPolicy::addSilentSource(const QString& name, std::int64_t silentMs)
{
    if (m_watched || !m_settings.silentSources)
        return;
    Tally tally;
    tally.silent << tr("%1 is silent for %2.").arg(bounded(name, kLongestLine), durationText(silentMs));
    m_waiting.add(tally);
}

/// How long the quiet time still is; 0: it is not quiet.
std::int64_t NotificationPolicy::quietMs() const
{
    const std::int64_t now = m_clock.nowMs();
    std::int64_t quiet = std::max<std::int64_t>(0, m_quietUntilMs - now);
    const QTime time = QDateTime::fromMSecsSinceEpoch(now).time();
    if (m_settings.isQuiet(time)) {
        const int seconds = time.secsTo(m_settings.quietTo);
        const int left = seconds > 0 ? seconds : seconds + kDaySeconds;
        quiet = std::max<std::int64_t>(quiet, left * 1000LL);
    }
    return std::min(quiet, kMinuteMs);
}

std::optional<std::int64_t> NotificationPolicy::msUntilNext() const
{
    if (m_waiting.isEmpty())
        return std::nullopt;
    const std::int64_t interval = m_lastShownMs ? *m_lastShownMs + kIntervalMs - m_clock.monotonicMs() : 0;
    return std::max({std::int64_t{0}, interval, quietMs()});
}

std::optional<Notice> NotificationPolicy::next()
{
    if (msUntilNext().value_or(1) > 0)
        return std::nullopt;
    m_unseen.add(m_waiting);
    m_waiting = {};
    m_lastShownMs = m_clock.monotonicMs();
    return noticeOf(m_unseen);
}

void NotificationPolicy::seen()
{
    m_unseen = {};
}

Notice NotificationPolicy::noticeOf(const Tally& tally)
{
    Notice notice;
    QStringList lines;
    if (tally.first) {
        const NotifiedAlert& first = *tally.first;
        notice.priority = first.priority;
        notice.event = first.id;
        notice.test = first.test;
        const QString title = bounded(first.title, kLongestTitle);
        notice.title = first.test ? tr("Test alert: %1").arg(title)
                                  //: a priority and what happened
                                  : tr("%1: %2").arg(priorityWord(first.priority), title);
        QStringList where;
        for (const QString& text : {first.device, first.source})
            if (!text.isEmpty())
                where << bounded(text, kLongestLine);
        if (!where.isEmpty())
            lines << where.join(QStringLiteral(" · "));
        auto rest = tally.counts;
        std::int64_t tests = tally.tests;
        --(first.test ? tests : rest[static_cast<std::size_t>(first.priority)]);
        const std::int64_t more = tests + rest[1] + rest[2] + rest[3];
        if (more > 0)
            lines << tr("%1 more: %2").arg(countText(more), countsText(rest, tests));
        lines += tally.silent;
    } else if (const QString counts = countsText(tally.counts, tally.tests); !counts.isEmpty()) {
        notice.title = tr("New alerts: %1").arg(counts);
        lines = tally.silent;
    } else {
        notice.title =
            tally.silent.size() == 1 ? tr("An event source is silent") : tr("Event sources are silent");
        lines = tally.silent;
    }
    notice.body = lines.join(u'\n');
    return notice;
}

} // namespace duskwatch
