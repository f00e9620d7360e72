// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpanel.h"

#include "core/triage/rulechanges.h"
#include "ui/rules/ruletext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <limits>

namespace duskwatch {
namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;
constexpr int kProgressSteps = 1000;
/// Of a rule that is not stored yet, while it is tried.
constexpr RuleId kNewRule{std::numeric_limits<qint64>::max()};

} // namespace

TrialPanel::TrialPanel(RuleJobs& jobs, Draft draft, RuleId before, const Clock& clock, const Theme& theme,
                       QWidget* parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_draft(std::move(draft)),
      m_before(before),
      m_clock(clock),
      m_theme(theme),
      m_days(new QComboBox(this)),
      m_try(new QPushButton(tr("Try it"), this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_progress(new QProgressBar(this)),
      m_text(new QLabel(this)),
      m_events(new QListWidget(this))
{
    build();
    setRunning(false);
    connect(m_try, &QPushButton::clicked, this, &TrialPanel::start);
    connect(m_stop, &QPushButton::clicked, this, &TrialPanel::stop);
    connect(&jobs, &RuleJobs::trialProgressed, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job == m_job && total > 0)
            m_progress->setValue(static_cast<int>(done * kProgressSteps / total));
    });
    connect(&jobs, &RuleJobs::trialFinished, this, [this](quint64 job, const RuleTrialOutcome& outcome) {
        if (job == m_job)
            showOutcome(outcome);
    });
    connect(&jobs, &RuleJobs::trialFailed, this, [this](quint64 job, const Error& error) {
        if (job != m_job)
            return;
        setRunning(false);
        m_text->setText(visibleText(userMessage(error)));
    });
}

TrialPanel::~TrialPanel()
{
    if (m_job != 0)
        m_jobs.cancelTrial();
}

void TrialPanel::build()
{
    const Metrics& metrics = m_theme.metrics();
    for (const int days : {1, 7, 30})
        m_days->addItem(days == 1 ? tr("the last 24 hours") : tr("the last %1 days").arg(days), days);
    m_days->setCurrentIndex(1);
    m_days->setAccessibleName(tr("How far back"));
    m_try->setAccessibleName(tr("Try the rule on the past"));
    m_stop->setAccessibleName(tr("Stop trying"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    for (QPushButton* button : {m_try, m_stop})
        button->setAutoDefault(false);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setProperty("muted", true);
    m_text->setText(tr("Says what this rule would have done with what is stored. Nothing is changed."));
    m_events->setAccessibleName(tr("Events the rule would have decided about"));
    m_events->setFixedHeight(metrics.px(130));
    m_events->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics.px(8));
    line->addWidget(m_try);
    line->addWidget(m_days);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(6));
    layout->addLayout(line);
    layout->addWidget(m_text);
    layout->addWidget(m_events);
}

void TrialPanel::setRunning(bool running)
{
    if (!running)
        m_job = 0;
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_try->setEnabled(!running);
    m_days->setEnabled(!running);
}

void TrialPanel::invalidate()
{
    stop();
    m_events->hide();
    m_text->setText(tr("Says what this rule would have done with what is stored. Nothing is changed."));
}

void TrialPanel::start()
{
    const std::optional<DetectionRule> rule = m_draft();
    if (!rule)
        return; // the dialog has said what is wrong
    m_events->hide();
    m_text->clear();
    m_progress->setValue(0);
    m_job = m_jobs.tryOnPast(trialOf(*rule));
    setRunning(true);
    m_stop->setFocus();
}

void TrialPanel::stop()
{
    if (m_job == 0)
        return;
    m_jobs.cancelTrial();
    setRunning(false);
    m_text->setText(tr("Stopped."));
}

RuleTrial TrialPanel::trialOf(const DetectionRule& rule) const
{
    RuleTrial trial;
    trial.toMs = m_clock.nowMs();
    trial.fromMs = trial.toMs - m_days->currentData().toLongLong() * kMsPerDay;
    const bool isNew = toInt(rule.id) == 0;
    const auto rules =
        isNew ? withRuleAdded(m_jobs.rules(), rule, m_before) : withRuleEdited(m_jobs.rules(), rule);
    if (rules)
        trial.rules = rules.value();
    trial.rule = isNew ? kNewRule : rule.id;
    for (DetectionRule& one : trial.rules) {
        if (toInt(one.id) == 0)
            one.id = kNewRule;
        if (one.id == trial.rule)
            one.enabled = true; // else there is nothing to try
    }
    return trial;
}

void TrialPanel::showOutcome(const RuleTrialOutcome& outcome)
{
    setRunning(false);
    QStringList lines{tr("Looked at %1 events; the rule would have decided about %2.")
                          .arg(countText(outcome.looked), countText(outcome.hits.total())),
                      tr("For investigations: %1, tracked: %2, turned off: %3, excepted: %4.")
                          .arg(countText(outcome.hits.investigated), countText(outcome.hits.tracked),
                               countText(outcome.hits.off), countText(outcome.hits.excepted)),
                      tr("Alerts that would be none: %1. Suppressed events that would be alerts: %2.")
                          .arg(countText(outcome.noLongerAlerts), countText(outcome.alertsAgain))};
    if (outcome.undecided > 0)
        lines.append(tr("Of %1 events the line is no longer kept, so that tags and techniques are not known.")
                         .arg(countText(outcome.undecided)));
    m_text->setText(lines.join(u'\n'));
    m_events->clear();
    for (const RuleTrialEvent& event : outcome.newest)
        m_events->addItem(
            QStringLiteral("%1 — %2 — %3")
                .arg(localTime(event.timeMs), visibleText(event.title), visibleText(event.device)));
    m_events->setVisible(!outcome.newest.empty());
    m_try->setFocus();
}

} // namespace duskwatch
