// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/rulejobs.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class Theme;

/// What a rule that is being edited would have done with the stored past: asks, shows progress, can stop, and says it in
/// counts and a list. GUI thread. Everything given is borrowed.
class TrialPanel : public QWidget
{
    Q_OBJECT
public:
    /// The rule as it is in the fields now; nothing while something is wrong with it.
    using Draft = std::function<std::optional<DetectionRule>()>;

    /// A new rule would stand before \a before, or as the last of the own ones.
    TrialPanel(RuleJobs& jobs, Draft draft, RuleId before, const Clock& clock, const Theme& theme,
               QWidget* parent = nullptr);
    ~TrialPanel() override;

    /// What was found is no longer about what is in the fields.
    void invalidate();

private:
    void build();
    void start();
    void stop();
    void setRunning(bool running);
    void showOutcome(const RuleTrialOutcome& outcome);
    RuleTrial trialOf(const DetectionRule& rule) const;

    RuleJobs& m_jobs;
    const Draft m_draft;
    const RuleId m_before;
    const Clock& m_clock;
    const Theme& m_theme;
    quint64 m_job = 0; ///< 0: none runs
    QComboBox* m_days;
    QPushButton* m_try;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_text;
    QListWidget* m_events;
};

} // namespace duskwatch
