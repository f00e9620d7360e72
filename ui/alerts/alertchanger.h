// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace duskwatch {

/// Has alerts changed and remembers how to undo it. One change at a time is shown; others may still run behind it.
/// GUI thread; \a backend is borrowed.
///
///   idle --change(), undo()--> running --> done (undo is offered)
///                                 '--cancel()--> done with what was done until then
class AlertChanger : public QObject
{
    Q_OBJECT
public:
    explicit AlertChanger(Backend& backend, QObject* parent = nullptr);

    /// Nothing happens where \a ids is empty.
    void change(const AlertChange& change, std::vector<EventId> ids);
    /// Takes the last change back; that can be undone in turn.
    void undo();
    bool canUndo() const { return !m_undo.empty(); }
    void cancel();
    bool isRunning() const { return m_job != 0; }

Q_SIGNALS:
    void started(const QString& text, qint64 total);
    void progressed(qint64 done, qint64 total);
    /// \a problem: something went wrong.
    void finished(const QString& text, bool problem);
    void canUndoChanged(bool can);

private:
    void start(std::vector<AlertChangeStep> steps);
    void finish(quint64 job, const AlertChangeOutcome& outcome);

    Backend& m_backend;
    quint64 m_job = 0;
    AlertChange m_change;
    std::vector<AlertChangeStep> m_undo;
};

} // namespace duskwatch
