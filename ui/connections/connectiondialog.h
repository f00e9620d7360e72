// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/connections/connectiondraft.h"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace duskwatch {

class ConnectionForm;
class ConnectionSaver;
class TestPanel;
class Theme;

/// Adds or edits a connection: tests it and stores it when it works, or stores it as it is when the user wants that.
/// Stays open until the user closes it. GUI thread. Everything given is borrowed.
///
///   editing --Save & Test--> testing --works--> saving --> editing, stored
///      ^ '-----Save without testing--------------^ |
///      '------------failed, cancelled, refused-----'
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a stored null: a new connection.
    ConnectionDialog(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                     QWidget* parent = nullptr);

    void saveAndTest();
    void saveWithoutTest();

Q_SIGNALS:
    void saved(duskwatch::ConnectionId id);

protected:
    void done(int result) override;

private:
    void build(bool adding);
    void showStored();
    QWidget* buildProblemBox();
    QLayout* buildButtons();
    void connectParts();
    void takeReport(const ConnectionTestReport& report);
    void showTest();
    void save();
    void onSaved(ConnectionId id);
    void onSaveFailed(const Error& error, bool aboutCredential);
    void showProblem(const Error& error, bool aboutCredential);
    void replaceToken();
    void setBusy(const QString& doing);
    void setIdle(const QString& status);
    bool isBusy() const;

    Backend& m_backend;
    const Theme& m_theme;
    ConnectionId m_id{};
    ConnectionSettings m_stored;
    bool m_followsTest = false;                  ///< the newest of the test stays in view
    SecretPlace m_place = SecretPlace::Keychain; ///< of a new credential's token
    ConnectionSaver* m_saver;
    QScrollArea* m_scroll;
    ConnectionForm* m_form;
    TestPanel* m_test;
    QFrame* m_problemBox;
    QLabel* m_problem;
    QPushButton* m_session;
    QPushButton* m_replace;
    QLabel* m_status;
    QPushButton* m_close;
    QPushButton* m_saveOnly;
    QPushButton* m_saveTest;
};

} // namespace duskwatch
