// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertchanger.h"

#include "ui/alerts/changewords.h"

#include <utility>

namespace duskwatch {

AlertChanger::AlertChanger(Backend& backend, QObject* parent)
    : QObject(parent),
      m_backend(backend)
{
    connect(&backend, &Backend::alertChangeProgressed, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job == m_job)
            Q_EMIT progressed(done, total);
    });
    connect(&backend, &Backend::alertChangeFinished, this, &AlertChanger::finish);
}

void AlertChanger::change(const AlertChange& change, std::vector<EventId> ids)
{
    if (!ids.empty())
        start({{change, std::move(ids)}});
}

void AlertChanger::undo()
{
    if (canUndo())
        start(std::exchange(m_undo, {}));
}

void AlertChanger::cancel()
{
    if (m_job != 0)
        m_backend.cancelAlertChange(m_job);
}

void AlertChanger::start(std::vector<AlertChangeStep> steps)
{
    m_change = steps.front().change;
    qint64 total = 0;
    for (const AlertChangeStep& step : steps)
        total += static_cast<qint64>(step.ids.size());
    m_undo.clear();
    Q_EMIT canUndoChanged(false);
    m_job = m_backend.changeAlerts(std::move(steps));
    Q_EMIT started(changeRunningText(m_change), total);
}

void AlertChanger::finish(quint64 job, const AlertChangeOutcome& outcome)
{
    if (job != m_job)
        return;
    m_job = 0;
    m_undo = outcome.undo;
    Q_EMIT finished(changeDoneText(m_change, outcome), outcome.error.has_value());
    Q_EMIT canUndoChanged(canUndo());
}

} // namespace duskwatch
