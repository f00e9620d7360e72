// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledialog.h"

#include "core/triage/builtinrules.h"
#include "ui/rules/trialpanel.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainscroll.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>

namespace duskwatch {

RuleDialog::RuleDialog(const DetectionRule& start, RuleId before, RuleJobs& jobs,
                       const SourceNamesByRow& sources, const QString& author, const Clock& clock,
                       const Theme& theme, QWidget* parent)
    : FormDialog(parent),
      m_start(start),
      m_theme(theme),
      m_name(new QLineEdit(ruleName(start), this)),
      m_nameField(new FormField(m_name, tr("Name"), {}, theme, this)),
      m_enabled(new QCheckBox(tr("Use this rule"), this)),
      m_action(new QComboBox(this)),
      m_priority(new QComboBox(this)),
      m_match(new RuleMatchForm(sources, theme, this)),
      m_exceptions(new ExceptionList(sources, author, clock, theme, this)),
      m_trial(new TrialPanel(
          jobs, [this] { return previewed(); }, before, clock, theme, this)),
      m_problem(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(toInt(start.id) == 0 ? tr("Add rule") : tr("Edit rule"));
    build(sources);
    m_match->setMatch(start.match);
    m_exceptions->setExceptions(start.exceptions);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    connect(m_match, &RuleMatchForm::changed, m_trial, &TrialPanel::draftChanged);
    connect(m_exceptions, &ExceptionList::changed, m_trial, &TrialPanel::draftChanged);
    connect(m_action, &QComboBox::currentIndexChanged, m_trial, &TrialPanel::draftChanged);
    if (start.isBuiltIn())
        m_action->setFocus();
    else
        m_name->setFocus();
}

void RuleDialog::build(const SourceNamesByRow& sources)
{
    const Metrics& metrics = m_theme.metrics();
    const auto heading = [&](const QString& text) {
        auto* label = new QLabel(text, this);
        label->setFont(metrics.section());
        return label;
    };
    auto* inner = new QWidget(this);
    auto* parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, metrics.px(8), 0);
    parts->setSpacing(metrics.px(12));
    parts->addLayout(buildAction());
    parts->addWidget(heading(tr("Matches")));
    auto* about = new QLabel(
        m_start.isBuiltIn() ? tr("%1. The conditions of a built-in rule are fixed.")
                                  .arg(ruleMatchText(m_start.match, sources))
                            : tr("Every condition that is set must hold; of a list one entry is enough."),
        this);
    about->setTextFormat(Qt::PlainText);
    about->setProperty("muted", true);
    about->setWordWrap(true);
    parts->addWidget(about);
    parts->addWidget(m_match);
    m_match->setVisible(!m_start.isBuiltIn());
    parts->addWidget(heading(tr("Exceptions")));
    parts->addWidget(m_exceptions);
    parts->addStretch(1);
    m_trial->setFixedWidth(metrics.px(350));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(metrics.px(16));
    sides->addWidget(plainScroll(inner, this), 1);
    sides->addWidget(m_trial);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(16), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(heading(windowTitle()));
    layout->addLayout(sides, 1);
    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    layout->addLayout(buildButtons(*m_save, m_problem, m_theme));
    resize(metrics.px(1060), metrics.px(700));
}

FieldForm* RuleDialog::buildAction()
{
    m_name->setMaxLength(kMaxRuleNameCharacters);
    m_name->setEnabled(!m_start.isBuiltIn());
    m_enabled->setChecked(m_start.enabled);
    m_action->setAccessibleName(tr("Action"));
    for (const RuleAction action :
         {RuleAction::CreatesInvestigations, RuleAction::TracksNotableEvents, RuleAction::Off})
        m_action->addItem(ruleActionText(action), static_cast<int>(action));
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(m_start.action)));
    m_priority->setAccessibleName(tr("Priority of the investigation"));
    m_priority->addItem(rulePriorityText({}), 0);
    for (const auto priority : {InvestigationPriority::Critical, InvestigationPriority::High,
                                InvestigationPriority::Medium, InvestigationPriority::Low})
        m_priority->addItem(rulePriorityText(priority), static_cast<int>(priority));
    m_priority->setCurrentIndex(
        m_priority->findData(m_start.priority ? static_cast<int>(*m_start.priority) : 0));
    const auto showPriority = [this] {
        m_priority->setEnabled(m_action->currentData().toInt() ==
                               static_cast<int>(RuleAction::CreatesInvestigations));
    };
    connect(m_action, &QComboBox::currentIndexChanged, this, showPriority);
    showPriority();
    auto* form = new FieldForm(m_theme);
    form->addField(tr("Name"), m_nameField);
    form->addField(QString(), m_enabled);
    form->addField(tr("Action"), m_action);
    form->addField(tr("Priority"), m_priority);
    return form;
}

DetectionRule RuleDialog::draft() const
{
    DetectionRule rule = m_start;
    rule.enabled = m_enabled->isChecked();
    rule.action = static_cast<RuleAction>(m_action->currentData().toInt());
    rule.priority.reset();
    if (m_priority->isEnabled() && m_priority->currentData().toInt() != 0)
        rule.priority = static_cast<InvestigationPriority>(m_priority->currentData().toInt());
    rule.exceptions = m_exceptions->exceptions();
    if (!rule.isBuiltIn()) {
        rule.name = m_name->text().trimmed();
        rule.match = m_match->match();
    }
    return rule;
}

std::optional<DetectionRule> RuleDialog::checked()
{
    DetectionRule rule = draft();
    std::optional<RuleProblem> problem;
    if (!rule.isBuiltIn())
        problem = m_match->typingProblem();
    if (!problem)
        problem = checkRule(rule);
    showProblem(problem);
    return problem ? std::nullopt : std::optional(std::move(rule));
}

/// The name decides nothing, and may be missing or taken while it is being typed.
std::optional<DetectionRule> RuleDialog::previewed() const
{
    DetectionRule rule = draft();
    if (!rule.isBuiltIn())
        rule.name = QUuid::createUuid().toString();
    const bool wrong = (!rule.isBuiltIn() && m_match->typingProblem()) || checkRule(rule);
    return wrong ? std::nullopt : std::optional(std::move(rule));
}

void RuleDialog::save()
{
    const std::optional<DetectionRule> rule = checked();
    if (!rule)
        return;
    m_save->setEnabled(false);
    Q_EMIT saveRequested(*rule);
}

void RuleDialog::showProblem(const std::optional<RuleProblem>& problem)
{
    const bool ofName = problem && problem->field == RuleField::Name;
    m_nameField->setProblem(ofName ? problem->message : QString());
    if (ofName)
        m_name->setFocus();
    const bool shown = m_match->showProblem(problem) || ofName;
    m_problem->setText(problem && !shown ? problem->message : QString());
}

void RuleDialog::askException(const RuleMatch& match)
{
    m_exceptions->ask(match);
}

void RuleDialog::takeAnswer(bool ok, const Error& error)
{
    m_save->setEnabled(true);
    if (ok)
        accept();
    else
        m_problem->setText(visibleText(userMessage(error)));
}

} // namespace duskwatch
