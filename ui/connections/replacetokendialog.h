// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace duskwatch {

class FormField;
class PrivateTokenEdit;
class Theme;

/// Takes a new private token for a credential. The old one stays until the new one is kept. GUI thread. Everything
/// given is borrowed.
class ReplaceTokenDialog : public QDialog
{
    Q_OBJECT
public:
    ReplaceTokenDialog(Backend& backend, const Theme& theme, const CredentialRecord& credential,
                       QWidget* parent = nullptr);

protected:
    void done(int result) override;

private:
    void build(const QString& name);
    void judge();
    void save(SecretPlace place);
    void takeAnswer(bool ok, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    const CredentialId m_id;
    quint64 m_command = 0;
    PrivateTokenEdit* m_token;
    FormField* m_tokenField;
    QLabel* m_refusal;
    QPushButton* m_session;
    QPushButton* m_save;
};

} // namespace duskwatch
