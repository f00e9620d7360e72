// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/builtinrules.h"
#include "core/triage/rulechanges.h"
#include "ui/backend/rulejobs.h"

#include <optional>

namespace duskwatch {

/// Rules for tests: kept in memory from the built-in ones on; every command is answered when the event loop runs.
class FakeRuleJobs : public RuleJobs
{
    Q_OBJECT
public:
    FakeRuleJobs() { take(builtInRules()); }

    DetectionRules list;
    RuleHitMap hits;
    std::optional<Error> refusal; ///< of every command
    QByteArray imported;          ///< the last file given
    int hitRequests = 0;
    std::vector<RuleTrial> trials; ///< asked for; the test program answers, numbers count from 1
    int trialCancels = 0;

    const DetectionRules& rules() const override { return list; }
    quint64 add(const DetectionRule& rule, RuleId before) override
    {
        return answer(withRuleAdded(list, rule, before));
    }
    quint64 edit(const DetectionRule& rule) override { return answer(withRuleEdited(list, rule)); }
    quint64 remove(const std::vector<RuleId>& ids) override { return answer(withoutRules(list, ids)); }
    quint64 setEnabled(const std::vector<RuleId>& ids, bool enabled) override
    {
        return answer(withRulesEnabled(list, ids, enabled));
    }
    quint64 move(RuleId id, int steps) override { return answer(withRuleMoved(list, id, steps)); }
    quint64 restore(const DetectionRules& rules) override { return answer(rules); }
    quint64 import(const QByteArray& file) override
    {
        imported = file;
        return answer(list);
    }
    QByteArray exported() const override { return "{}\n"; }
    void requestHits() override
    {
        ++hitRequests;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT hitsRead(hits); }, Qt::QueuedConnection);
    }
    quint64 tryOnPast(const RuleTrial& trial) override
    {
        trials.push_back(trial);
        return trials.size();
    }
    void cancelTrial() override { ++trialCancels; }

private:
    void take(DetectionRules rules)
    {
        for (DetectionRule& rule : rules) {
            if (toInt(rule.id) == 0)
                rule.id = RuleId{++m_lastId};
        }
        list = std::move(rules);
    }
    quint64 answer(const Result<DetectionRules>& rules)
    {
        const quint64 command = ++m_lastCommand;
        QMetaObject::invokeMethod(
            this,
            [this, command, rules] {
                const bool ok = rules.ok() && !refusal;
                if (ok) {
                    take(rules.value());
                    Q_EMIT rulesChanged();
                }
                Q_EMIT finished(command, ok, refusal ? *refusal : rules ? Error{} : rules.error());
            },
            Qt::QueuedConnection);
        return command;
    }

    quint64 m_lastCommand = 0;
    qint64 m_lastId = 0;
};

} // namespace duskwatch
