// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/connectionpage.h"

#include "ui/connections/connectioneditor.h"
#include "ui/sources/connectionchooser.h"
#include "ui/sources/wizard/storedconnection.h"
#include "ui/sources/wizard/wizardsteps.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace duskwatch {

ConnectionPage::ConnectionPage(Backend& backend, const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_backend(backend),
      m_chooser(new ConnectionChooser(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_editor(new ConnectionEditor(backend, theme, nullptr, this)),
      m_stored(new StoredConnection(backend, theme, this))
{
    m_chooser->hideButton();
    m_chooser->setWords(tr("New connection"), tr("Several event sources can use one connection."));
    m_chooser->setContentsMargins(0, 0, theme.metrics().px(12), 0); // as wide as what scrolls below
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_stored);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.metrics().px(10));
    layout->addWidget(m_chooser);
    layout->addWidget(m_stack, 1);
    connect(m_chooser, &ConnectionChooser::changed, this, &ConnectionPage::showChosen);
    connect(m_editor, &ConnectionEditor::saved, this, &ConnectionPage::onSaved);
    connect(m_editor, &ConnectionEditor::stateChanged, this, &ConnectionPage::changed);
    connect(m_stored, &StoredConnection::stateChanged, this, &ConnectionPage::changed);
}

QString ConnectionPage::title() const
{
    return tr("Connect to the appliance");
}

QString ConnectionPage::intro() const
{
    return tr("You can change all of this later under Data Collection.");
}

void ConnectionPage::enter(const SourceDraft& draft)
{
    m_connections = m_backend.connections();
    m_chooser->setConnections(m_connections);
    m_chooser->choose(draft.settings.connection);
    m_chooser->setVisible(!m_connections.isEmpty());
    m_editor->setCredentialType(draft.tokenType);
    showChosen();
}

void ConnectionPage::fill(SourceDraft& draft) const
{
    draft.settings.connection = m_chooser->chosen();
    if (const ConnectionRecord* chosen = record(draft.settings.connection);
        chosen != nullptr && !draft.nameTyped)
        draft.settings.name = chosen->name;
}

const ConnectionRecord* ConnectionPage::record(ConnectionId id) const
{
    for (const ConnectionRecord& each : m_connections)
        if (each.id == id)
            return &each;
    return nullptr;
}

/// A new one, also once it has been stored: what was tested stays in view.
bool ConnectionPage::usesEditor() const
{
    return m_chooser->chosen() == ConnectionId{} || m_chooser->chosen() == m_editor->id();
}

void ConnectionPage::showChosen()
{
    if (!usesEditor())
        if (const ConnectionRecord* chosen = record(m_chooser->chosen()))
            m_stored->setConnection(*chosen);
    m_stack->setCurrentWidget(usesEditor() ? static_cast<QWidget*>(m_editor) : m_stored);
    Q_EMIT changed();
}

void ConnectionPage::onSaved(ConnectionId id)
{
    m_connections = m_backend.connections();
    m_chooser->setConnections(m_connections);
    m_chooser->choose(id);
    m_chooser->show();
    showChosen();
}

WizardPage::Buttons ConnectionPage::buttons() const
{
    Buttons buttons = WizardPage::buttons();
    if (!usesEditor()) {
        buttons.secondary = tr("&Test Connection");
        buttons.secondaryEnabled = !m_stored->isTesting();
        return buttons;
    }
    const bool busy = m_editor->isBusy();
    buttons.status = m_editor->status();
    if (!busy && m_editor->isStored() && m_chooser->chosen() == m_editor->id()) {
        buttons.secondary = tr("&Test again");
        return buttons;
    }
    buttons.primary = tr("Save && &Test Connection");
    buttons.primaryEnabled = !busy;
    buttons.secondary = m_editor->hasFailed() ? tr("Save &anyway") : tr("Save without t&esting");
    buttons.secondaryEnabled = !busy;
    return buttons;
}

void ConnectionPage::pressPrimary()
{
    if (!usesEditor() || (m_editor->isStored() && m_chooser->chosen() == m_editor->id()))
        Q_EMIT done();
    else
        m_editor->saveAndTest();
}

void ConnectionPage::pressSecondary()
{
    if (!usesEditor())
        m_stored->test();
    else if (m_editor->isStored())
        m_editor->saveAndTest();
    else
        m_editor->saveWithoutTest();
}

void ConnectionPage::focusFirst()
{
    if (m_chooser->isVisibleTo(this))
        m_chooser->setFocus();
    else
        m_editor->setFocus();
}

bool ConnectionPage::isBlank() const
{
    return m_editor->isBlank() || m_editor->isStored();
}

bool ConnectionPage::stop()
{
    m_editor->cancelTest();
    m_stored->cancelTest();
    return !m_editor->cancelSaving();
}

void ConnectionPage::wipeSecret()
{
    m_editor->wipeSecret();
}

} // namespace duskwatch
