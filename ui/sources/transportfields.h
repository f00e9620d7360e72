// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace duskwatch {

class FieldForm;
class FormField;
class Theme;

/// How syslog comes to a collector: over TCP, TLS with a certificate of the program's own or one from files, or UDP.
/// GUI thread.
class TransportFields : public QWidget
{
    Q_OBJECT
public:
    explicit TransportFields(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const SourceSettings& settings);
    Transport transport() const;
    /// Writes its part into \a settings.
    void fill(SourceSettings& settings) const;
    /// Shows what is wrong with the certificate; empty: nothing.
    void setCertificateProblem(const QString& problem);
    /// The editor with that problem, or null.
    QWidget* firstProblem() const;

Q_SIGNALS:
    void changed();

private:
    void build(const Theme& theme);
    void refresh();
    void chooseFile(QLineEdit* target, const QString& title);
    QWidget* withBrowse(QLineEdit* edit, const QString& title);

    QComboBox* m_transport;
    QComboBox* m_certificateKind;
    QLineEdit* m_certificate;
    QLineEdit* m_key;
    QLineEdit* m_clientAuthority;
    FormField* m_transportField;
    FormField* m_kindField;
    FormField* m_certificateField;
    FormField* m_keyField;
    FormField* m_clientField;
    FieldForm* m_form;
};

} // namespace duskwatch
