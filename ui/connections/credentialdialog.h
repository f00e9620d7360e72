// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class FormField;
class Theme;

/// Renames and describes a credential. Stays open until the engine has answered. GUI thread. Everything given is
/// borrowed.
class CredentialDialog : public QDialog
{
    Q_OBJECT
public:
    CredentialDialog(Backend& backend, const Theme& theme, const CredentialRecord& credential,
                     QWidget* parent = nullptr);

private:
    void build();
    CredentialRecord edited() const;
    void judge();
    void save();
    void takeAnswer(bool ok, const Error& error);

    Backend& m_backend;
    const Theme& m_theme;
    const CredentialRecord m_stored;
    quint64 m_command = 0;
    QLineEdit* m_name;
    QLineEdit* m_description;
    QComboBox* m_type;
    FormField* m_nameField;
    FormField* m_descriptionField;
    FormField* m_typeField;
    QLabel* m_refusal;
    QPushButton* m_save;
};

} // namespace duskwatch
