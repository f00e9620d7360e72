// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/listenerpage.h"

#include "ui/sources/collectorfields.h"
#include "ui/sources/wizard/wizardsteps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainscroll.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;

} // namespace

ListenerPage::ListenerPage(Backend& backend, const QVector<LocalAddress>& addresses, const Theme& theme,
                           QWidget* parent)
    : WizardPage(parent),
      m_name(new QLineEdit(this)),
      m_nameField(new FormField(m_name, tr("Name"), tr("Also the name of its log."), theme, this)),
      m_listening(new CollectorFields(backend, addresses, theme, this))
{
    m_name->setMaxLength(kMaxNameCharacters);
    auto* form = new FieldForm(theme);
    form->addField(tr("Name"), m_nameField);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, theme.metrics().px(12), 0);
    inner->setSpacing(theme.metrics().px(10));
    inner->addLayout(form);
    inner->addWidget(m_listening);
    inner->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainScroll(content, this));
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_draft.nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &ListenerPage::judge);
    connect(m_listening, &CollectorFields::changed, this, &ListenerPage::judge);
}

void ListenerPage::setOwnPlace(const SourceSettings& settings)
{
    m_listening->setOwnPlace(settings);
}

QString ListenerPage::title() const
{
    return tr("Set up the collector");
}

QString ListenerPage::intro() const
{
    return tr("Where this computer listens. The port must be the one entered in Darktrace.");
}

void ListenerPage::enter(const SourceDraft& draft)
{
    m_draft = draft;
    m_name->setText(draft.settings.name);
    m_listening->setSettings(draft.settings);
    judge();
}

void ListenerPage::fill(SourceDraft& draft) const
{
    draft.settings.name = m_name->text().trimmed();
    draft.nameTyped = m_draft.nameTyped;
    m_listening->fill(draft.settings);
}

void ListenerPage::judge()
{
    SourceDraft draft = m_draft;
    fill(draft);
    const QVector<FieldProblem> problems = stepProblems(WizardStep::Connect, draft, m_others);
    QString name;
    for (const FieldProblem& problem : problems)
        if (problem.field == FieldProblem::Field::Name)
            name = problem.message;
    m_nameField->setProblem(name);
    m_listening->showProblems(problems);
    Q_EMIT changed();
}

/// Stays where something is wrong, and goes there.
void ListenerPage::pressPrimary()
{
    judge();
    if (!m_nameField->problem().isEmpty()) {
        m_name->setFocus();
    } else if (QWidget* wrong = m_listening->firstProblem()) {
        wrong->setFocus();
        if (m_listening->isTaken())
            m_listening->checkAgain(); // perhaps it is free by now
    } else {
        Q_EMIT done();
    }
}

void ListenerPage::focusFirst()
{
    m_name->setFocus();
}

} // namespace duskwatch
