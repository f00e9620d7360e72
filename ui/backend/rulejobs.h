// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/ruletrial.h"
#include "core/triage/detectionrule.h"

#include <QObject>

#include <vector>

namespace duskwatch {

/// The detection rules: RuleDesk's snapshot, commands and answers behind one seam (see there), so that the window can be
/// tested with a fake. GUI thread; commands return a number at once and are answered later, each by one finished().
class RuleJobs : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// In the order in which they are tried.
    virtual const DetectionRules& rules() const = 0;
    virtual quint64 add(const DetectionRule& rule, RuleId before) = 0;
    virtual quint64 edit(const DetectionRule& rule) = 0;
    virtual quint64 remove(const std::vector<RuleId>& ids) = 0;
    virtual quint64 setEnabled(const std::vector<RuleId>& ids, bool enabled) = 0;
    virtual quint64 move(RuleId id, int steps) = 0;
    virtual quint64 restore(const DetectionRules& rules) = 0;
    virtual quint64 import(const QByteArray& file) = 0;
    virtual QByteArray exported() const = 0;
    virtual void requestHits() = 0;
    /// See RuleTrialWorker. A newer one replaces an older one, which ends silently.
    virtual quint64 tryOnPast(const RuleTrial& trial) = 0;
    virtual void cancelTrial() = 0;

Q_SIGNALS:
    void rulesChanged();
    void finished(quint64 command, bool ok, const duskwatch::Error& error);
    void hitsRead(const duskwatch::RuleHitMap& hits);
    void trialProgressed(quint64 job, qint64 done, qint64 total);
    void trialFinished(quint64 job, const duskwatch::RuleTrialOutcome& outcome);
    void trialFailed(quint64 job, const duskwatch::Error& error);
};

} // namespace duskwatch
