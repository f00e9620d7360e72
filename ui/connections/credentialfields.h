// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrettext.h"
#include "core/store/connectionrows.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace duskwatch {

class FormField;
class PrivateTokenEdit;
class Theme;

/// Chooses a credential, or takes a new one: name, type and private token. GUI thread.
class CredentialFields : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialFields(const Theme& theme, QWidget* parent = nullptr);

    /// The stored ones. Keeps the choice where it still exists.
    void setCredentials(const QVector<CredentialRecord>& credentials);
    /// 0: a new one.
    void choose(CredentialId id);
    /// 0: a new one.
    CredentialId chosen() const;
    /// What a new credential is called as long as the user says nothing else.
    void setProposedName(const QString& name);
    /// Nothing when a stored one is chosen. It is to be kept in the keychain.
    std::optional<CredentialRecord> newCredential() const;
    /// Of the new credential; empty when what was entered is not a token.
    SecretText secret() const;
    void wipeSecret();
    /// No token and no name was typed.
    bool isBlank() const;
    /// Of a new credential, unless the user has chosen.
    void setType(CredentialType type);
    /// Judges; problems of fields that were not touched are shown when \a all. True: nothing is wrong.
    bool judge(bool all);
    /// The first editor with a problem, or null.
    QWidget* firstProblem() const;

Q_SIGNALS:
    void changed();

private:
    void build(const Theme& theme);
    void refresh();

    QVector<CredentialRecord> m_credentials;
    QComboBox* m_chooser;
    QWidget* m_new;
    QLineEdit* m_name;
    QComboBox* m_type;
    PrivateTokenEdit* m_token;
    FormField* m_chooserField;
    FormField* m_nameField;
    FormField* m_typeField;
    FormField* m_tokenField;
    bool m_typeTouched = false;
    bool m_nameTouched = false;
    bool m_tokenTouched = false;
};

} // namespace duskwatch
