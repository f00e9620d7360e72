// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/sources/wizard/wizardpage.h"

class QStackedWidget;

namespace duskwatch {

class ConnectionChooser;
class ConnectionEditor;
class StoredConnection;
class Theme;

/// The way to the appliance: a new connection, tested and stored here, or one that is stored already.
class ConnectionPage : public WizardPage
{
    Q_OBJECT
public:
    ConnectionPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    QString title() const override;
    QString intro() const override;
    void enter(const SourceDraft& draft) override;
    void fill(SourceDraft& draft) const override;
    Buttons buttons() const override;
    void focusFirst() override;
    void pressPrimary() override;
    void pressSecondary() override;

    /// Nothing was typed that is not stored.
    bool isBlank() const;
    /// Ends a test that runs. False: the keychain is being waited for; that was asked to end, and it says when it has.
    bool stop();
    /// Forgets the token that was typed.
    void wipeSecret();

private:
    bool usesEditor() const;
    void showChosen();
    void onSaved(ConnectionId id);
    const ConnectionRecord* record(ConnectionId id) const;

    Backend& m_backend;
    QVector<ConnectionRecord> m_connections;
    ConnectionChooser* m_chooser;
    QStackedWidget* m_stack;
    ConnectionEditor* m_editor;
    StoredConnection* m_stored;
};

} // namespace duskwatch
