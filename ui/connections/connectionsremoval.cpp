// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionspage.h"
#include "ui/connections/connectionwords.h"
#include "ui/text/foreigntext.h"

#include <QMessageBox>
#include <QPushButton>

// Removing: what is in use stays, and who uses it is named.
namespace duskwatch {

void ConnectionsPage::removeConnection(ConnectionId id)
{
    QString name;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id == id)
            name = visibleText(record.name);
    const QStringList users = sourcesUsing(id);
    if (!users.isEmpty()) {
        tell(tr("“%1” is in use.").arg(name),
             tr("These event sources use it: %1. Let them use another connection, or remove them, first.")
                 .arg(visibleText(users.join(QStringLiteral(", ")))));
        return;
    }
    ask(tr("Remove “%1”?").arg(name), tr("Its credential and the alerts that were fetched over it stay."),
        [this, id] { m_removal = m_backend.removeConnection(id); });
}

void ConnectionsPage::removeCredential(CredentialId id)
{
    const QString name = visibleText(credentialName(m_backend.credentials(), id));
    const QStringList users = connectionsUsing(id);
    if (!users.isEmpty()) {
        tell(tr("“%1” is in use.").arg(name),
             tr("These connections use it: %1. Choose another credential there, or remove them, first.")
                 .arg(visibleText(users.join(QStringLiteral(", ")))));
        return;
    }
    ask(tr("Remove “%1”?").arg(name),
        tr("Its private token is removed from the keychain and cannot be shown again."),
        [this, id] { m_credentialRemoval = m_backend.removeCredential(id, false); });
}

/// When the keychain would not remove the token: says why, and offers to remove the credential all the same.
void ConnectionsPage::onCredentialAnswer(quint64 command, bool ok, CredentialId id, const Error& error)
{
    if (command != m_credentialRemoval || command == 0)
        return;
    m_credentialRemoval = 0;
    if (ok)
        return;
    if (!isKeychainFailure(error)) {
        tell(tr("The credential was not removed."), userMessage(error));
        return;
    }
    const QString name = visibleText(credentialName(m_backend.credentials(), id));
    ask(tr("The keychain did not remove the token. Remove “%1” all the same?").arg(name),
        userMessage(error) + u' ' +
            tr("The private token may stay behind in the keychain; remove it there with the keychain's own "
               "tool."),
        [this, id] { m_credentialRemoval = m_backend.removeCredential(id, true); });
}

void ConnectionsPage::ask(const QString& text, const QString& details, const std::function<void()>& remove)
{
    auto* question = new QMessageBox(window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(tr("Remove"));
    question->setTextFormat(Qt::PlainText);
    question->setText(text);
    question->setInformativeText(details);
    QPushButton* button = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(button, &QPushButton::clicked, this, remove);
    question->open();
}

void ConnectionsPage::tell(const QString& text, const QString& details)
{
    auto* message =
        new QMessageBox(QMessageBox::Information, tr("Connections"), text, QMessageBox::Ok, window());
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->setInformativeText(details);
    message->open();
}

} // namespace duskwatch
