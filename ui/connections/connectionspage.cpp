// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"

#include "ui/backend/writebackjobs.h"
#include "ui/connections/connectioncard.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/credentialcard.h"
#include "ui/connections/credentialdialog.h"
#include "ui/connections/replacetokendialog.h"
#include "ui/connections/writebackstrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace duskwatch {

ConnectionsPage::ConnectionsPage(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_list(new QWidget(this)),
      m_connectionCards(new QVBoxLayout),
      m_credentialCards(new QVBoxLayout),
      m_credentialHeading(new QLabel(tr("Credentials"), m_list)),
      m_leftOver(new WriteBackStrip(theme, m_list))
{
    build();
    connect(&backend, &Backend::connectionsChanged, this, &ConnectionsPage::refresh);
    connect(&backend, &Backend::sourcesChanged, this, &ConnectionsPage::refreshConnections);
    connect(&backend, &Backend::connectionCommandFinished, this,
            [this](quint64 command, bool ok, ConnectionId, const Error& error) {
                if (command != m_removal || command == 0)
                    return;
                m_removal = 0;
                if (!ok)
                    tell(tr("The connection was not removed."), userMessage(error));
            });
    connectWriteBack();
    connect(&backend, &Backend::credentialCommandFinished, this, &ConnectionsPage::onCredentialAnswer);
    refresh();
}

void ConnectionsPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_credentialHeading->setFont(metrics.section());
    for (QVBoxLayout* cards : {m_connectionCards, m_credentialCards})
        cards->setSpacing(metrics.px(12));
    auto* inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(metrics.px(16), metrics.px(16), metrics.px(16), metrics.px(16));
    inner->setSpacing(metrics.px(12));
    inner->addLayout(m_connectionCards);
    inner->addWidget(m_leftOver);
    inner->addSpacing(metrics.px(8));
    inner->addWidget(m_credentialHeading);
    inner->addLayout(m_credentialCards);
    inner->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_list);
    m_empty->setContent(
        tr("No connection yet"),
        tr("A connection is the way to a Darktrace appliance, with its address and its tokens. "
           "Event sources fetch alerts over it."),
        tr("Add connection"));
    connect(m_empty, &EmptyState::buttonClicked, this, &ConnectionsPage::addConnection);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void ConnectionsPage::refresh()
{
    m_stack->setCurrentIndex(m_backend.connections().isEmpty() && m_backend.credentials().isEmpty() ? 1 : 0);
    refreshConnections();
    refreshCredentials();
}

void ConnectionsPage::refreshConnections()
{
    const QVector<ConnectionRecord> connections = m_backend.connections();
    const QVector<CredentialRecord> credentials = m_backend.credentials();
    while (m_connections.size() > connections.size())
        m_connections.takeLast()->deleteLater();
    while (m_connections.size() < connections.size()) {
        m_connections.append(newConnectionCard());
        m_connectionCards->addWidget(m_connections.last());
    }
    for (int i = 0; i < connections.size(); ++i)
        m_connections[i]->setConnection(connections[i],
                                        credentialName(credentials, connections[i].credential),
                                        sourcesUsing(connections[i].id));
    refreshWriteBack();
}

void ConnectionsPage::refreshCredentials()
{
    const QVector<CredentialRecord> credentials = m_backend.credentials();
    m_credentialHeading->setVisible(!credentials.isEmpty());
    while (m_credentials.size() > credentials.size())
        m_credentials.takeLast()->deleteLater();
    while (m_credentials.size() < credentials.size()) {
        m_credentials.append(newCredentialCard());
        m_credentialCards->addWidget(m_credentials.last());
    }
    for (int i = 0; i < credentials.size(); ++i)
        m_credentials[i]->setCredential(credentials[i], connectionsUsing(credentials[i].id));
}

ConnectionCard* ConnectionsPage::newConnectionCard()
{
    auto* card = new ConnectionCard(m_theme, m_list);
    connect(card, &ConnectionCard::testRequested, this,
            [this](ConnectionId id) { editConnection(id, true); });
    connect(card, &ConnectionCard::editRequested, this,
            [this](ConnectionId id) { editConnection(id, false); });
    connect(card, &ConnectionCard::removeRequested, this, &ConnectionsPage::removeConnection);
    connect(card, &ConnectionCard::writeBackRetryRequested, this, [this](ConnectionId id) {
        m_backend.writeBack().retry({0, id});
    });
    connect(card, &ConnectionCard::writeBackDiscardRequested, this,
            [this](ConnectionId id) { discardWriteBack({id}); });
    return card;
}

CredentialCard* ConnectionsPage::newCredentialCard()
{
    auto* card = new CredentialCard(m_theme, m_list);
    connect(card, &CredentialCard::replaceRequested, this, &ConnectionsPage::replaceToken);
    connect(card, &CredentialCard::editRequested, this, &ConnectionsPage::editCredential);
    connect(card, &CredentialCard::removeRequested, this, &ConnectionsPage::removeCredential);
    return card;
}

QStringList ConnectionsPage::sourcesUsing(ConnectionId id) const
{
    QStringList names;
    for (const SourceStatus& source : m_backend.sources())
        if (source.settings.connection == id)
            names.append(source.settings.name);
    return names;
}

QStringList ConnectionsPage::connectionsUsing(CredentialId id) const
{
    QStringList names;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.credential == id)
            names.append(record.name);
    return names;
}

ConnectionDialog* ConnectionsPage::dialog() const
{
    return m_dialog;
}

void ConnectionsPage::addConnection()
{
    openDialog(nullptr);
}

ConnectionDialog* ConnectionsPage::openDialog(const ConnectionRecord* stored)
{
    if (m_dialog) {
        m_dialog->raise();
        return nullptr;
    }
    auto* const dialog = new ConnectionDialog(m_backend, m_theme, stored, window());
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ConnectionsPage::editConnection(ConnectionId id, bool test)
{
    for (const ConnectionRecord& record : m_backend.connections()) {
        if (record.id != id)
            continue;
        ConnectionDialog* dialog = openDialog(&record);
        if (dialog != nullptr && test)
            dialog->saveAndTest();
    }
}

void ConnectionsPage::editCredential(CredentialId id)
{
    for (const CredentialRecord& credential : m_backend.credentials()) {
        if (credential.id != id)
            continue;
        auto* dialog = new CredentialDialog(m_backend, m_theme, credential, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ConnectionsPage::replaceToken(CredentialId id)
{
    for (const CredentialRecord& credential : m_backend.credentials()) {
        if (credential.id != id)
            continue;
        auto* dialog = new ReplaceTokenDialog(m_backend, m_theme, credential, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace duskwatch
