// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace duskwatch {

class ConnectionEditor;
class Theme;

/// Adds or edits a connection. Stays open until the user closes it. GUI thread. Everything given is borrowed.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a stored null: a new connection.
    ConnectionDialog(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                     QWidget* parent = nullptr);

    void saveAndTest();

Q_SIGNALS:
    void saved(duskwatch::ConnectionId id);

protected:
    bool focusNextPrevChild(bool next) override;
    void done(int result) override;

private:
    void build(bool adding);
    QLayout* buildButtons();
    void showState();

    const Theme& m_theme;
    ConnectionEditor* m_editor;
    QLabel* m_status;
    QPushButton* m_close;
    QPushButton* m_saveOnly;
    QPushButton* m_saveTest;
};

} // namespace duskwatch
