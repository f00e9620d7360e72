// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ruledesk.h"
#include "core/engine/ruletrialworker.h"
#include "ui/backend/rulejobs.h"

namespace duskwatch {

/// RuleJobs over the engine's RuleDesk, which is borrowed, and a RuleTrialWorker of its own.
class DeskRuleJobs final : public RuleJobs
{
    Q_OBJECT
public:
    /// \a dataFolder is that of the open store.
    DeskRuleJobs(RuleDesk& desk, const QString& dataFolder, QObject* parent);

    const DetectionRules& rules() const override { return m_desk.rules(); }
    quint64 add(const DetectionRule& rule, RuleId before) override { return m_desk.add(rule, before); }
    quint64 edit(const DetectionRule& rule) override { return m_desk.edit(rule); }
    quint64 remove(const std::vector<RuleId>& ids) override { return m_desk.remove(ids); }
    quint64 setEnabled(const std::vector<RuleId>& ids, bool enabled) override
    {
        return m_desk.setEnabled(ids, enabled);
    }
    quint64 move(RuleId id, int steps) override { return m_desk.move(id, steps); }
    quint64 restore(const DetectionRules& rules) override { return m_desk.restore(rules); }
    quint64 import(const QByteArray& file) override { return m_desk.import(file); }
    QByteArray exported() const override { return m_desk.exported(); }
    void requestHits() override { m_desk.requestHits(); }
    quint64 tryOnPast(const RuleTrial& trial) override { return m_trials.start(trial); }
    void cancelTrial() override { m_trials.cancel(); }

private:
    RuleDesk& m_desk;
    RuleTrialWorker m_trials;
};

} // namespace duskwatch
