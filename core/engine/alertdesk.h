// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/handling.h"

#include <QObject>

#include <functional>
#include <map>
#include <vector>

namespace duskwatch {

class StoreWriter;

/// Does what people want done with alerts, however many: slice by slice in the store's thread, so that receiving goes on
/// in between, with progress, and undone as a whole when it is asked for. Lives in the engine's thread, owned by the
/// engine. Each change returns a number at once and ends in exactly one finished(), later.
class AlertDesk final : public QObject
{
    Q_OBJECT
public:
    /// Runs something with the store's writer in its thread; false when the store is not open.
    using StoreRunner = std::function<bool(std::function<void(StoreWriter&)>)>;
    /// Alerts that one transaction changes: some 20 ms of work.
    static constexpr std::size_t kSlice = 1000;

    /// \a who goes into the history; \a clock is borrowed.
    AlertDesk(StoreRunner runner, QString who, const Clock& clock, QObject* parent = nullptr);

    QString who() const { return m_who; }
    quint64 change(std::vector<AlertChangeStep> steps);
    /// What is done stays; finished() says how much, and how to undo it.
    void cancel(quint64 job);

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, const duskwatch::AlertChangeOutcome& outcome);
    /// Rows of these alerts are no longer what they were.
    void alertsChanged(const std::vector<duskwatch::EventId>& ids);

private:
    struct Job
    {
        std::vector<AlertChangeStep> steps;
        std::size_t step = 0;
        std::size_t next = 0; ///< of the step's ids
        qint64 total = 0;
        qint64 done = 0;
        bool cancelled = false;
        AlertChangeOutcome outcome;
    };
    void runSlice(quint64 job);
    void takeSlice(quint64 job, const Result<std::vector<EventId>>& changed, const AlertChangeOutcome& slice);
    void finish(quint64 job);

    const StoreRunner m_runner;
    const QString m_who;
    const Clock& m_clock;
    std::map<quint64, Job> m_jobs;
    quint64 m_lastJob = 0;
};

/// The name of who sits at this computer, for histories; "unknown" where the system does not tell.
QString userName();

} // namespace duskwatch
