// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/engine/alertdesk.h"
#include "core/store/investigation.h"

#include <QObject>

#include <functional>
#include <vector>

namespace duskwatch {

/// Does what people want done with investigations, step by step in the store's thread; each step is whole or not at all.
/// Lives in the engine's thread, owned by the engine. Each change returns a number at once and ends in exactly one
/// finished(), later.
class InvestigationDesk final : public QObject
{
    Q_OBJECT
public:
    /// \a who goes into the audit trail; \a clock is borrowed.
    InvestigationDesk(AlertDesk::StoreRunner runner, QString who, const Clock& clock,
                      QObject* parent = nullptr);

    QString who() const { return m_who; }
    /// The first step that fails ends it: what was done before stays, and the outcome says how to undo it.
    quint64 change(std::vector<InvestigationStep> steps);
    /// How many rules may open from now on. Answered like a change.
    quint64 setLimits(const InvestigationLimits& limits);

Q_SIGNALS:
    void finished(quint64 job, const duskwatch::InvestigationOutcome& outcome);

private:
    quint64 run(std::function<InvestigationOutcome(StoreWriter&)> work);

    const AlertDesk::StoreRunner m_runner;
    const QString m_who;
    const Clock& m_clock;
    quint64 m_lastJob = 0;
};

} // namespace duskwatch
