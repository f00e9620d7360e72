// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectiondraft.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace duskwatch {

class AdvancedFields;
class CredentialFields;
class FoldBox;
class FormField;
class Theme;

/// Everything about a connection to an appliance, as fields. Judges while one types; a field is complained about once
/// it was touched. GUI thread.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(const Theme& theme, QWidget* parent = nullptr);

    /// What is stored: the credentials to choose from, and the names of the other connections.
    void setStored(const QVector<CredentialRecord>& credentials, const QStringList& otherNames);
    /// Of a stored connection.
    void setSettings(const ConnectionSettings& settings);
    ConnectionDraft draft() const;
    /// Shows what is wrong, also in fields that were not touched, and goes to the first of them. True: nothing is.
    bool check();
    /// Nothing was typed.
    bool isBlank() const;
    /// Of a new credential, unless the user has chosen.
    void setCredentialType(CredentialType type);
    void pinCertificate(const QByteArray& sha256);
    void setDateFormat(DateFormat format);
    /// After it was stored or is not wanted any more.
    void wipeSecret();

Q_SIGNALS:
    void changed();

private:
    void build(const Theme& theme);
    bool judge(bool all);
    void readUrl();
    void tidyUrl();
    void tidyPublicToken();
    void change(const ConnectionSettings& settings);

    QStringList m_otherNames;
    QString m_host; ///< what the URL field means; empty where it means nothing
    quint16 m_port = 443;
    QString m_urlProblem;
    QLineEdit* m_name;
    QLineEdit* m_url;
    QLineEdit* m_publicToken;
    CredentialFields* m_credential;
    QCheckBox* m_writeBack;
    AdvancedFields* m_advanced;
    FoldBox* m_fold;
    FormField* m_nameField;
    FormField* m_urlField;
    FormField* m_tokenField;
    FormField* m_writeBackField;
    bool m_nameTouched = false;
    bool m_urlTouched = false;
    bool m_tokenTouched = false;
};

} // namespace duskwatch
