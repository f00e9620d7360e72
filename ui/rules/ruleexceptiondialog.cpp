// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleexceptiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/plainscroll.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace duskwatch {
namespace {

constexpr int kProposedDays = 30;

} // namespace

RuleExceptionDialog::RuleExceptionDialog(const RuleException& exception, const SourceNamesByRow& sources,
                                         const QDate& today, const Theme& theme, QWidget* parent)
    : FormDialog(parent),
      m_start(exception),
      m_theme(theme),
      m_match(new RuleMatchForm(sources, theme, this)),
      m_note(new QLineEdit(exception.note, this)),
      m_expires(new QCheckBox(tr("Counts until the end of"), this)),
      m_until(new QDateEdit(this)),
      m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(exception.number == 0 && exception.note.isEmpty() ? tr("Add exception")
                                                                     : tr("Edit exception"));
    build(today);
    m_match->setMatch(exception.match);
    m_note->setFocus();
}

void RuleExceptionDialog::build(const QDate& today)
{
    const Metrics& metrics = m_theme.metrics();
    m_note->setMaxLength(kMaxRuleNoteCharacters);
    m_note->setAccessibleName(tr("Note"));
    m_until->setAccessibleName(tr("Last day of the exception"));
    m_until->setCalendarPopup(true);
    m_until->setMinimumWidth(metrics.px(148)); // its own hint forgets the arrow
    m_until->setDate(m_start.expiresAtMs
                         ? QDateTime::fromMSecsSinceEpoch(*m_start.expiresAtMs).date().addDays(-1)
                         : today.addDays(kProposedDays));
    m_expires->setChecked(m_start.expiresAtMs.has_value());
    m_until->setEnabled(m_expires->isChecked());
    connect(m_expires, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    auto* expiry = new QWidget(this);
    auto* expiryLine = new QHBoxLayout(expiry);
    expiryLine->setContentsMargins(0, 0, 0, 0);
    expiryLine->addWidget(m_expires);
    expiryLine->addWidget(m_until);
    expiryLine->addStretch(1);
    auto* form = new FieldForm(m_theme);
    form->addField(tr("Note"), m_note);
    form->addField(tr("Expiry"), expiry);

    m_problem->setProperty("problem", true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* save = new QPushButton(tr("Use exception"), this);
    connect(save, &QPushButton::clicked, this, &RuleExceptionDialog::save);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addLayout(form);
    layout->addWidget(plainScroll(m_match, this), 1);
    layout->addLayout(buildButtons(*save, m_problem, m_theme));
    resize(metrics.px(640), metrics.px(600));
}

RuleException RuleExceptionDialog::draft() const
{
    RuleException exception = m_start;
    exception.match = m_match->match();
    exception.note = m_note->text().trimmed();
    exception.expiresAtMs.reset();
    if (m_expires->isChecked())
        exception.expiresAtMs = m_until->date().addDays(1).startOfDay().toMSecsSinceEpoch();
    return exception;
}

void RuleExceptionDialog::save()
{
    const RuleException exception = draft();
    std::optional<RuleProblem> problem = m_match->typingProblem();
    if (!problem)
        problem = checkException(exception);
    const bool shown = m_match->showProblem(problem);
    m_problem->setText(problem && !shown ? problem->message : QString());
    if (problem)
        return;
    Q_EMIT chosen(exception);
    accept();
}

} // namespace duskwatch
