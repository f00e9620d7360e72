// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/sourcewizard.h"

#include "ui/sources/wizard/connectionpage.h"
#include "ui/sources/wizard/firsteventpage.h"
#include "ui/sources/wizard/listenerpage.h"
#include "ui/sources/wizard/methodpage.h"
#include "ui/sources/wizard/optionspage.h"
#include "ui/sources/wizard/preparepage.h"
#include "ui/sources/wizard/productpage.h"
#include "ui/sources/wizard/steplist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

namespace duskwatch {
namespace {

/// How the network reaches this computer, as far as it can tell.
QString serverAddress(const QVector<LocalAddress>& addresses)
{
    return addresses.isEmpty() ? QString() : addresses.first().address;
}

} // namespace

SourceWizard::SourceWizard(Backend& backend, StoreQueries& queries, const QVector<LocalAddress>& addresses,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_backend(backend),
      m_draft(newDraft(others(), serverAddress(addresses))),
      m_first(m_draft),
      m_steps(new StepList(theme, this)),
      m_title(new QLabel(this)),
      m_intro(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_pages{new ProductPage(theme, this), new MethodPage(theme, this),
              new PreparePage(addresses, theme, this)},
      m_connection(new ConnectionPage(backend, theme, this)),
      m_listener(new ListenerPage(backend, addresses, theme, this)),
      m_options(new OptionsPage(backend, theme, this)),
      m_firstEvent(new FirstEventPage(backend, queries, theme, this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_status(new QLabel(this)),
      m_secondary(new QPushButton(this)),
      m_primary(new QPushButton(this))
{
    setWindowTitle(tr("Add event source"));
    setWindowModality(Qt::WindowModal);
    build(theme);
    connectPages();
    goTo(WizardStep::Product);
}

void SourceWizard::build(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    m_title->setFont(metrics.section());
    m_intro->setProperty("muted", true);
    m_intro->setWordWrap(true);
    for (const WizardStep step : kWizardSteps)
        if (step != WizardStep::Connect)
            m_stack->addWidget(page(step));
    m_stack->addWidget(m_connection);
    m_stack->addWidget(m_listener);
    auto* right = new QFrame(this);
    right->setObjectName(QStringLiteral("surface"));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(metrics.px(24), metrics.px(22), metrics.px(24), metrics.px(20));
    column->setSpacing(metrics.px(4));
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addSpacing(metrics.px(12));
    column->addWidget(m_stack, 1);
    column->addSpacing(metrics.px(8));
    column->addWidget(m_status);
    column->addSpacing(metrics.px(4));
    column->addLayout(buildButtons(theme));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(right, 1);
    setMinimumHeight(metrics.px(400)); // how wide at least the buttons say
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(metrics.px(800), metrics.px(672)).boundedTo(room).expandedTo(minimumSizeHint()));
}

QLayout* SourceWizard::buildButtons(const Theme& theme)
{
    m_primary->setProperty("primary", true);
    m_primary->setDefault(true);
    m_cancel->setProperty("quiet", true);
    m_status->setProperty("muted", true);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.metrics().px(8));
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_secondary);
    buttons->addWidget(m_primary);
    connect(m_back, &QPushButton::clicked, this, &SourceWizard::goBack);
    connect(m_cancel, &QPushButton::clicked, this, &SourceWizard::reject);
    connect(m_secondary, &QPushButton::clicked, this, [this] { currentPage()->pressSecondary(); });
    connect(m_primary, &QPushButton::clicked, this, [this] { currentPage()->pressPrimary(); });
    return buttons;
}

void SourceWizard::connectPages()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        auto* each = static_cast<WizardPage*>(m_stack->widget(i));
        connect(each, &WizardPage::changed, this, [this, each] {
            if (each == currentPage())
                showButtons();
        });
        connect(each, &WizardPage::done, this, [this, each] {
            if (each == currentPage())
                pageDone();
        });
    }
    connect(m_firstEvent, &FirstEventPage::alertRequested, this, [this](EventId id) {
        Q_EMIT alertRequested(id);
        accept();
    });
    connect(&m_backend, &Backend::sourceCommandFinished, this, &SourceWizard::takeAnswer);
}

WizardPage* SourceWizard::page(WizardStep step) const
{
    switch (step) {
    case WizardStep::Connect:
        if (m_draft.settings.method == SourceMethod::Cloud)
            return m_connection;
        return m_listener;
    case WizardStep::Options:
        return m_options;
    case WizardStep::FirstEvent:
        return m_firstEvent;
    case WizardStep::Product:
    case WizardStep::Method:
    case WizardStep::Prepare:
        break;
    }
    return m_pages[static_cast<int>(step)];
}

SourceDraft SourceWizard::draft() const
{
    SourceDraft draft = m_draft;
    currentPage()->fill(draft);
    return draft;
}

bool SourceWizard::focusNextPrevChild(bool next)
{
    return focusInLayoutOrder(*this, next);
}

void SourceWizard::goTo(WizardStep step)
{
    m_step = step;
    m_listener->setOthers(others());
    m_options->setOthers(others());
    WizardPage* shown = currentPage();
    shown->enter(m_draft);
    m_stack->setCurrentWidget(shown);
    m_title->setText(shown->title());
    m_intro->setText(shown->intro());
    m_steps->setStep(step, m_draft);
    shown->setAccessibleName(m_steps->accessibleName());
    showButtons();
    shown->focusFirst();
}

void SourceWizard::goBack()
{
    currentPage()->fill(m_draft);
    goTo(static_cast<WizardStep>(static_cast<int>(m_step) - 1));
}

void SourceWizard::pageDone()
{
    currentPage()->fill(m_draft);
    if (m_step == WizardStep::FirstEvent)
        accept();
    else if (m_step == WizardStep::Options)
        save();
    else
        goTo(static_cast<WizardStep>(static_cast<int>(m_step) + 1));
}

void SourceWizard::save()
{
    if (m_command != 0)
        return;
    m_options->setBusy(true, {});
    m_command = m_source == SourceId{} ? m_backend.addSource(m_draft.settings)
                                       : m_backend.editSource(m_source, m_draft.settings);
}

void SourceWizard::takeAnswer(quint64 command, bool ok, SourceId id, const Error& error)
{
    if (command != m_command || command == 0)
        return;
    m_command = 0;
    m_options->setBusy(false, ok ? QString() : userMessage(error));
    if (!ok)
        return;
    m_source = id;
    m_options->setStored();
    m_listener->setOwnPlace(m_draft.settings);
    m_firstEvent->watch(id);
    goTo(WizardStep::FirstEvent);
}

void SourceWizard::showButtons()
{
    const WizardPage::Buttons buttons = currentPage()->buttons();
    m_primary->setText(buttons.primary);
    m_primary->setEnabled(buttons.primaryEnabled);
    m_secondary->setText(buttons.secondary);
    m_secondary->setVisible(!buttons.secondary.isEmpty());
    m_secondary->setEnabled(buttons.secondaryEnabled);
    m_status->setText(buttons.status);
    m_status->setVisible(!buttons.status.isEmpty());
    // What is stored keeps its product and its method.
    const bool stored = m_source != SourceId{};
    m_back->setVisible(m_step > (stored ? WizardStep::Connect : WizardStep::Product));
    m_back->setEnabled(m_command == 0);
    m_cancel->setVisible(!stored);
    // Keys go nowhere while what had the focus cannot be used.
    const QWidget* focus = focusWidget();
    if (buttons.primaryEnabled && (focus == nullptr || !focus->isEnabled() || !focus->isVisibleTo(this)))
        m_primary->setFocus();
}

bool SourceWizard::wouldLoseSomething() const
{
    if (m_source != SourceId{})
        return m_step != WizardStep::FirstEvent; // on the way back, perhaps to change something
    SourceDraft now = draft();
    now.settings.method = m_first.settings.method; // one key chose it
    now.settings.name = now.nameTyped ? now.settings.name : m_first.settings.name;
    return now != m_first || !m_connection->isBlank();
}

void SourceWizard::reject()
{
    if (wouldLoseSomething())
        askToClose();
    else
        QDialog::reject();
}

void SourceWizard::askToClose()
{
    auto* question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(windowTitle());
    question->setTextFormat(Qt::PlainText);
    question->setText(m_source == SourceId{} ? tr("Leave without adding the event source?")
                                             : tr("Leave without saving what you changed?"));
    question->setInformativeText(m_source == SourceId{}
                                     ? tr("What you entered is lost. A connection that was stored stays.")
                                     : tr("The event source stays as it was stored."));
    QPushButton* leave = question->addButton(tr("&Leave"), QMessageBox::DestructiveRole);
    QPushButton* stay = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

/// A wait for the keychain ends first; then it closes.
void SourceWizard::done(int result)
{
    if (!m_connection->stop())
        return;
    m_connection->wipeSecret();
    QDialog::done(result);
}

QVector<SourceSettings> SourceWizard::others() const
{
    QVector<SourceSettings> others;
    for (const SourceStatus& source : m_backend.sources())
        if (source.id != m_source)
            others.append(source.settings);
    return others;
}

} // namespace duskwatch
