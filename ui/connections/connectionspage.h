// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QPointer>
#include <QVector>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace duskwatch {

class ConnectionCard;
class ConnectionDialog;
class CredentialCard;
class EmptyState;
class Theme;
class WriteBackStrip;

/// The connections to appliances and their credentials: a card for each; add, edit, test, replace, remove. GUI thread.
/// Everything given is borrowed.
class ConnectionsPage : public QWidget
{
    Q_OBJECT
public:
    ConnectionsPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void addConnection();
    /// The dialog that is open, or null.
    ConnectionDialog* dialog() const;

private:
    void build();
    void refresh();
    void refreshConnections();
    void refreshCredentials();
    void refreshWriteBack();
    void connectWriteBack();
    QVector<ConnectionId> leftOver() const;
    void discardWriteBack(const QVector<ConnectionId>& connections);
    ConnectionCard* newConnectionCard();
    CredentialCard* newCredentialCard();
    QStringList sourcesUsing(ConnectionId id) const;
    QStringList connectionsUsing(CredentialId id) const;
    ConnectionDialog* openDialog(const ConnectionRecord* stored);
    void editConnection(ConnectionId id, bool test);
    void removeConnection(ConnectionId id);
    void editCredential(CredentialId id);
    void replaceToken(CredentialId id);
    void removeCredential(CredentialId id);
    void ask(const QString& text, const QString& details, const std::function<void()>& remove);
    void tell(const QString& text, const QString& details);
    void onCredentialAnswer(quint64 command, bool ok, CredentialId id, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_list;
    QVBoxLayout* m_connectionCards;
    QVBoxLayout* m_credentialCards;
    QLabel* m_credentialHeading;
    WriteBackStrip* m_leftOver; ///< of write-back over connections that are gone
    QVector<ConnectionCard*> m_connections;
    QVector<CredentialCard*> m_credentials;
    QPointer<ConnectionDialog> m_dialog;
    quint64 m_removal = 0; ///< of a connection
    quint64 m_credentialRemoval = 0;
};

} // namespace duskwatch
