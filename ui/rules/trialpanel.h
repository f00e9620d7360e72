// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/rulejobs.h"

#include <QFrame>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace duskwatch {

class Theme;

/// The live preview of a rule that is being edited: what it would have done with the stored past, in counts and the newest
/// examples. Begins anew some time after the last change; what runs then is cancelled, and late answers are dropped.
/// GUI thread. Everything given is borrowed.
class TrialPanel : public QFrame
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
    void draftChanged();

private:
    void build();
    void connectAnswers();
    void start();
    void stop();
    void cancel();
    void setRunning(bool running);
    void setOld(bool old);
    void showOutcome(const RuleTrialOutcome& outcome);
    void showExamples(const RuleTrialOutcome& outcome);
    void say(const QString& headline, const QString& text);
    RuleTrial trialOf(const DetectionRule& rule) const;

    RuleJobs& m_jobs;
    const Draft m_draft;
    const RuleId m_before;
    const Clock& m_clock;
    const Theme& m_theme;
    QTimer m_pause;    ///< since the last change
    quint64 m_job = 0; ///< 0: none runs
    QComboBox* m_days;
    QPushButton* m_stop;
    QPushButton* m_again;
    QProgressBar* m_progress;
    QLabel* m_headline;
    QLabel* m_text;
    QLabel* m_examplesTitle;
    QListWidget* m_examples;
};

} // namespace duskwatch
