// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace duskwatch {

class FieldForm;
class FormField;
class Theme;

/// Where an output goes: a file, or a receiver of syslog and by what its certificate is accepted. GUI thread.
class OutputPlaceFields : public QWidget
{
    Q_OBJECT
public:
    explicit OutputPlaceFields(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const OutputSettings& settings);
    /// Writes its part into \a settings.
    void fill(OutputSettings& settings) const;
    void showProblems(const QVector<OutputProblem>& problems);

Q_SIGNALS:
    void changed();

private:
    void build();
    void offerPort();
    void refresh();
    QWidget* withBrowse(QLineEdit* edit, const QString& title, bool saves);

    QComboBox* m_place;
    QLineEdit* m_path;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_trust;
    QLineEdit* m_authority;
    QLineEdit* m_fingerprint;
    QComboBox* m_facility;
    FormField* m_placeField;
    FormField* m_pathField;
    FormField* m_hostField;
    FormField* m_portField;
    FormField* m_trustField;
    FormField* m_authorityField;
    FormField* m_fingerprintField;
    FormField* m_facilityField;
    FieldForm* m_form;
};

} // namespace duskwatch
