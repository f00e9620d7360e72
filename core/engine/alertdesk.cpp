// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/alertdesk.h"

#include "core/store/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <pwd.h>
#include <unistd.h>

namespace duskwatch {
namespace {

/// Adds \a slice's steps to \a undo, a step of the same kind to the one that is there.
void addUndo(std::vector<AlertChangeStep>& undo, const std::vector<AlertChangeStep>& slice)
{
    for (const AlertChangeStep& step : slice) {
        const auto same = std::find_if(undo.begin(), undo.end(), [&](const AlertChangeStep& known) {
            return known.change == step.change;
        });
        if (same == undo.end())
            undo.push_back(step);
        else
            same->ids.insert(same->ids.end(), step.ids.begin(), step.ids.end());
    }
}

} // namespace

AlertDesk::AlertDesk(StoreRunner runner, QString who, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_runner(std::move(runner)),
      m_who(std::move(who)),
      m_clock(clock)
{
}

quint64 AlertDesk::change(std::vector<AlertChangeStep> steps)
{
    const quint64 id = ++m_lastJob;
    Job& job = m_jobs[id];
    job.steps = std::move(steps);
    for (const AlertChangeStep& step : job.steps)
        job.total += static_cast<qint64>(step.ids.size());
    QMetaObject::invokeMethod(
        this, [this, id] { runSlice(id); }, Qt::QueuedConnection);
    return id;
}

void AlertDesk::cancel(quint64 job)
{
    if (const auto found = m_jobs.find(job); found != m_jobs.end())
        found->second.cancelled = true;
}

void AlertDesk::runSlice(quint64 id)
{
    Job& job = m_jobs.at(id);
    while (job.step < job.steps.size() && job.next >= job.steps[job.step].ids.size()) {
        ++job.step;
        job.next = 0;
    }
    if (job.cancelled || job.step == job.steps.size()) {
        job.outcome.cancelled = job.cancelled && job.step < job.steps.size();
        finish(id);
        return;
    }
    const AlertChangeStep& step = job.steps[job.step];
    const std::size_t end = std::min(step.ids.size(), job.next + kSlice);
    AlertChangeStep slice{step.change,
                          {step.ids.begin() + static_cast<std::ptrdiff_t>(job.next),
                           step.ids.begin() + static_cast<std::ptrdiff_t>(end)}};
    job.next = end;
    const bool runs = m_runner([this, id, slice = std::move(slice),
                                now = m_clock.nowMs()](StoreWriter& store) {
        AlertChangeOutcome outcome;
        auto changed = store.changeAlerts(slice, m_who, now, outcome);
        QMetaObject::invokeMethod(
            this, [this, id, changed, outcome] { takeSlice(id, changed, outcome); }, Qt::QueuedConnection);
    });
    if (!runs)
        takeSlice(id, Error{ErrorCode::StoreFailure, tr("The data folder is not open")}, {});
}

void AlertDesk::takeSlice(quint64 id, const Result<std::vector<EventId>>& changed,
                          const AlertChangeOutcome& slice)
{
    Job& job = m_jobs.at(id);
    if (!changed) {
        job.outcome.error = changed.error();
        finish(id);
        return;
    }
    job.outcome.changed += slice.changed;
    job.outcome.asked += slice.asked;
    job.done += slice.asked;
    addUndo(job.outcome.undo, slice.undo);
    if (!changed.value().empty())
        Q_EMIT alertsChanged(changed.value());
    Q_EMIT progressed(id, job.done, job.total);
    runSlice(id);
}

void AlertDesk::finish(quint64 id)
{
    const AlertChangeOutcome outcome = std::move(m_jobs.at(id).outcome);
    m_jobs.erase(id);
    Q_EMIT finished(id, outcome);
}

QString userName()
{
    if (const passwd* entry = getpwuid(geteuid()); entry && entry->pw_name && entry->pw_name[0] != '\0')
        return QString::fromLocal8Bit(entry->pw_name).left(kMaxAssigneeCharacters);
    return QCoreApplication::translate("duskwatch::AlertDesk", "unknown");
}

} // namespace duskwatch
