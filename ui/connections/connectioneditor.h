// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace duskwatch {

class ConnectionForm;
class ConnectionSaver;
class TestPanel;
class Theme;

/// Takes a connection to an appliance, tests it and stores it when it works, or stores it as it is when the user wants
/// that. Scrolls by itself. The buttons are those of who shows it: a dialog, or a page of the wizard. GUI thread.
/// Everything given is borrowed.
///
///   editing --saveAndTest()--> testing --works--> saving --> editing, stored
///      ^ '-----saveWithoutTest()---------------------^ |
///      '------------failed, cancelled, refused---------'
class ConnectionEditor : public QWidget
{
    Q_OBJECT
public:
    /// \a stored null: a new connection.
    ConnectionEditor(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                     QWidget* parent = nullptr);

    void saveAndTest();
    void saveWithoutTest();
    void cancelTest();
    /// Ends the wait for the keychain. False: nothing is being stored.
    bool cancelSaving();
    /// Forgets the token that was typed.
    void wipeSecret();
    /// What a new credential is unless the user says otherwise.
    void setCredentialType(CredentialType type);

    bool isBusy() const;
    /// A test that was not passed: storing is now "anyway".
    bool hasFailed() const { return m_failed; }
    /// Nothing was typed.
    bool isBlank() const;
    /// What the fields say is what is stored.
    bool isStored() const;
    /// 0: not stored yet.
    ConnectionId id() const { return m_id; }
    /// What goes on, or how it ended; may be empty.
    QString status() const { return m_status; }

Q_SIGNALS:
    void saved(duskwatch::ConnectionId id);
    /// Something of the above is different.
    void stateChanged();

private:
    void build();
    void showStored();
    QWidget* buildProblemBox();
    void connectParts();
    void takeReport(const ConnectionTestReport& report);
    void showTest();
    void followTest();
    void save();
    void onSaved(ConnectionId id);
    void onSaveFailed(const Error& error, bool aboutCredential);
    void showProblem(const Error& error, bool aboutCredential);
    void replaceToken();
    void setBusy(const QString& doing);
    void setIdle(const QString& status);

    Backend& m_backend;
    const Theme& m_theme;
    ConnectionId m_id{};
    ConnectionSettings m_stored;
    QString m_status;
    bool m_failed = false;
    bool m_followsTest = false;                  ///< what the test says stays in view
    SecretPlace m_place = SecretPlace::Keychain; ///< of a new credential's token
    ConnectionSaver* m_saver;
    QScrollArea* m_scroll;
    ConnectionForm* m_form;
    TestPanel* m_test;
    QFrame* m_problemBox;
    QLabel* m_problem;
    QPushButton* m_session;
    QPushButton* m_replace;
};

} // namespace duskwatch
