// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outputs/outputcontentfields.h"
#include "ui/widgets/formdialog.h"

#include <QVector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class FieldForm;
class OutputPlaceFields;
class ReceiverTestField;

/// Adds or edits an output. Judges while one types, shows what is wrong beside the field, and stays open until the
/// engine has answered. The settings are a draft until accepted. GUI thread.
class OutputDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a settings without a name: a new one. \a others: the other outputs.
    OutputDialog(const OutputSettings& settings, const QVector<OutputSettings>& others,
                 const QVector<OutputSource>& sources, const Theme& theme, QWidget* parent = nullptr);

    OutputSettings settings() const;
    OutputStart start() const; ///< of a new one
    ReceiverTestField& receiverTest() const { return *m_test; }
    /// The engine refused: shows why and lets the user try again.
    void showRefusal(const QString& message);

Q_SIGNALS:
    /// The draft is valid and the user wants it; whoever made the dialog applies it and closes it.
    void saveRequested(const duskwatch::OutputSettings& settings, duskwatch::OutputStart start);

private:
    void build();
    void judge();
    void save();

    const Theme& m_theme;
    const OutputSettings m_original;
    const QVector<OutputSettings> m_others;
    const bool m_isNew;
    QLineEdit* m_name;
    FormField* m_nameField;
    OutputPlaceFields* m_place;
    ReceiverTestField* m_test;
    FieldForm* m_testForm;
    OutputContentFields* m_content;
    QComboBox* m_start;
    FormField* m_startField;
    QLabel* m_refusal;
    QPushButton* m_save;
};

} // namespace duskwatch
