// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/reader.h"
#include "core/store/ruletrial.h"

#include <QObject>
#include <QString>

#include <memory>

namespace duskwatch {

/// Tries rules on the stored past (RuleTrialReader). A facade that may be used from any thread and returns at once; owns
/// a thread behind the window in rank. A newer trial replaces an older one, which ends silently. Signals are emitted in
/// that thread: connect them with a context object, and compare numbers.
class RuleTrialWorker : public QObject
{
    Q_OBJECT
public:
    explicit RuleTrialWorker(const QString& dataFolder);
    ~RuleTrialWorker() override;

    /// Answered by progressed(), some times a second, and then finished() or failed().
    quint64 start(const RuleTrial& trial);
    /// Ends the trial silently.
    void cancel();

Q_SIGNALS:
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, const duskwatch::RuleTrialOutcome& outcome);
    void failed(quint64 job, const duskwatch::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace duskwatch
