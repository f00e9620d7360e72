// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialpanel.h"

#include "core/triage/rulechanges.h"
#include "ui/rules/ruletext.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>
#include <limits>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 400ms; ///< after the last change, so that not every key begins a trial
constexpr std::int64_t kMsPerDay = 86'400'000;
constexpr int kProgressSteps = 1000;
/// Of a rule that is not stored yet, while it is tried.
constexpr RuleId kNewRule{std::numeric_limits<qint64>::max()};

void keepRoom(QWidget& widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

} // namespace

TrialPanel::TrialPanel(RuleJobs& jobs, Draft draft, RuleId before, const Clock& clock, const Theme& theme,
                       QWidget* parent)
    : QFrame(parent),
      m_jobs(jobs),
      m_draft(std::move(draft)),
      m_before(before),
      m_clock(clock),
      m_theme(theme),
      m_days(new QComboBox(this)),
      m_stop(new QPushButton(tr("Stop"), this)),
      m_again(new QPushButton(tr("Preview again"), this)),
      m_progress(new QProgressBar(this)),
      m_headline(new QLabel(this)),
      m_text(new QLabel(this)),
      m_examplesTitle(new QLabel(tr("Newest examples"), this)),
      m_examples(new QListWidget(this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connectAnswers();
    setRunning(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &TrialPanel::start);
    connect(m_days, &QComboBox::currentIndexChanged, this, &TrialPanel::draftChanged);
    connect(m_stop, &QPushButton::clicked, this, &TrialPanel::stop);
    connect(m_again, &QPushButton::clicked, this, &TrialPanel::start);
    draftChanged();
}

TrialPanel::~TrialPanel()
{
    cancel();
}

void TrialPanel::build()
{
    const Metrics& metrics = m_theme.metrics();
    auto* title = new QLabel(tr("Preview"), this);
    title->setFont(metrics.section());
    for (const int days : {1, 7, 30, 90})
        m_days->addItem(days == 1 ? tr("the last 24 hours") : tr("the last %1 days").arg(days), days);
    m_days->setCurrentIndex(1);
    m_days->setAccessibleName(tr("How far back the preview looks"));
    m_stop->setAccessibleName(tr("Stop the preview"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, kProgressSteps);
    m_progress->setFixedHeight(metrics.px(6));
    keepRoom(*m_progress);
    keepRoom(*m_stop);
    for (QPushButton* button : {m_stop, m_again})
        button->setAutoDefault(false);
    for (QLabel* label : {m_headline, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_headline->setFont(metrics.bodyBold());
    m_examplesTitle->setFont(metrics.bodyBold());
    m_examples->setAccessibleName(tr("Newest events the rule would decide about"));
    m_examples->setFrameShape(QFrame::NoFrame);
    m_examples->setTextElideMode(Qt::ElideMiddle);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setUniformItemSizes(true);
    m_examples->setSpacing(metrics.px(2));
    auto* span = new QHBoxLayout;
    span->setSpacing(metrics.px(8));
    span->addWidget(m_days, 1);
    span->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(16), metrics.px(12), metrics.px(16), metrics.px(12));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addLayout(span);
    layout->addWidget(m_progress);
    layout->addWidget(m_headline);
    layout->addWidget(m_text);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addSpacing(metrics.px(4));
    layout->addWidget(m_examplesTitle);
    layout->addWidget(m_examples, 1);
    layout->addStretch(0);
    m_examplesTitle->hide();
    m_examples->hide();
}

void TrialPanel::connectAnswers()
{
    connect(&m_jobs, &RuleJobs::trialProgressed, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job == m_job && total > 0)
            m_progress->setValue(static_cast<int>(done * kProgressSteps / total));
    });
    connect(&m_jobs, &RuleJobs::trialFinished, this, [this](quint64 job, const RuleTrialOutcome& outcome) {
        if (job == m_job)
            showOutcome(outcome);
    });
    connect(&m_jobs, &RuleJobs::trialFailed, this, [this](quint64 job, const Error& error) {
        if (job != m_job)
            return;
        setRunning(false);
        m_again->show();
        say({}, visibleText(userMessage(error)));
    });
}

void TrialPanel::setRunning(bool running)
{
    if (!running)
        m_job = 0;
    else
        m_again->hide();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
}

/// What is shown stays until there is something newer, but not as if it were true.
void TrialPanel::setOld(bool old)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_headline, m_text, m_examples})
        widget->setEnabled(!old);
}

void TrialPanel::cancel()
{
    if (m_job != 0)
        m_jobs.cancelTrial();
    setRunning(false);
}

void TrialPanel::draftChanged()
{
    cancel();
    m_again->hide();
    setOld(true);
    m_pause.start();
}

void TrialPanel::start()
{
    m_pause.stop();
    const std::optional<DetectionRule> rule = m_draft();
    if (!rule) {
        say({}, tr("The preview goes on when the conditions and exceptions are right."));
        return;
    }
    setOld(true);
    m_progress->setValue(0);
    m_job = m_jobs.tryOnPast(trialOf(*rule));
    setRunning(true);
}

void TrialPanel::stop()
{
    if (m_job == 0)
        return;
    const bool hadFocus = m_stop->hasFocus();
    cancel();
    m_again->show();
    if (hadFocus)
        m_again->setFocus();
    say({}, tr("The preview was stopped."));
}

void TrialPanel::say(const QString& headline, const QString& text)
{
    setOld(false);
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_examples->clear();
    m_examples->hide();
    m_examplesTitle->hide();
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
    const bool hadFocus = m_stop->hasFocus();
    setRunning(false);
    if (hadFocus)
        m_days->setFocus();
    QStringList lines;
    const auto count = [&lines](const QString& text, std::int64_t number) {
        if (number > 0)
            lines.append(text.arg(countText(number)));
    };
    count(tr("Alerts fewer: %1"), outcome.noLongerAlerts);
    count(tr("Alerts more: %1"), outcome.alertsAgain);
    count(tr("For investigations: %1"), outcome.hits.investigated);
    count(tr("Tracked: %1"), outcome.hits.tracked);
    count(tr("Turned off: %1"), outcome.hits.off);
    count(tr("Excepted: %1"), outcome.hits.excepted);
    if (outcome.undecided > 0)
        lines.append(tr("Of %1 events the line is no longer kept, so that tags and techniques are not known.")
                         .arg(countText(outcome.undecided)));
    if (outcome.hits.total() > 0 && outcome.noLongerAlerts == 0 && outcome.alertsAgain == 0)
        lines.prepend(tr("As many alerts as now"));
    say(tr("Would match %1 of %2 events").arg(countText(outcome.hits.total()), countText(outcome.looked)),
        lines.join(u'\n'));
    m_text->setVisible(!lines.isEmpty());
    showExamples(outcome);
}

void TrialPanel::showExamples(const RuleTrialOutcome& outcome)
{
    for (const RuleTrialEvent& event : outcome.newest) {
        const QString title = visibleText(event.title);
        const QString device = visibleText(event.device);
        const QString when =
            QDateTime::fromMSecsSinceEpoch(event.timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        auto* item = new QListWidgetItem(
            title + u'\n' + (device.isEmpty() ? when : tr("%1 · %2").arg(when, device)), m_examples);
        item->setToolTip(item->text().toHtmlEscaped());
    }
    m_examples->setVisible(!outcome.newest.empty());
    m_examplesTitle->setVisible(!outcome.newest.empty());
}

} // namespace duskwatch
