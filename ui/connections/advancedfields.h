// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/connectionsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class FieldForm;
class FormField;
class Theme;

/// What most connections leave as it is: certificate trust, proxy, date format. GUI thread.
class AdvancedFields : public QWidget
{
    Q_OBJECT
public:
    explicit AdvancedFields(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const ConnectionSettings& settings);
    /// Writes its part into \a settings.
    void fill(ConnectionSettings& settings) const;
    /// Shows those of \a problems that are about its fields. True: there was one.
    bool showProblems(const QVector<ConnectionProblem>& problems);
    QWidget* firstProblem() const;
    /// Something differs from a new connection's settings.
    bool isSpecial() const;

Q_SIGNALS:
    void changed();

private:
    void build(const Theme& theme);
    void addTrust(FieldForm* form);
    void addProxy(FieldForm* form);
    void refresh();
    void chooseFile();

    QComboBox* m_trust;
    QLineEdit* m_caFile;
    QPushButton* m_browse;
    QLineEdit* m_pin;
    QComboBox* m_proxy;
    QLineEdit* m_proxyHost;
    QLineEdit* m_proxyPort;
    QComboBox* m_date;
    FormField* m_caField;
    FormField* m_pinField;
    FormField* m_proxyHostField;
    FormField* m_proxyPortField;
    FieldForm* m_form;
};

} // namespace duskwatch
