// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QDialog>
#include <QVector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class Theme;

/// Adds or edits a collector source. Judges while one types, shows what is wrong beside the field, and stays
/// open until the engine has answered. The settings are a draft until accepted.
class SourceDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a others: the other configured sources. \a adding picks title and button.
    SourceDialog(const SourceSettings& settings, const QVector<SourceSettings>& others, bool adding,
                 const Theme& theme, QWidget* parent = nullptr);

    SourceSettings settings() const;
    /// The engine refused: shows why and lets the user try again.
    void showRefusal(const QString& message);

Q_SIGNALS:
    /// The draft is valid and the user wants it; whoever made the dialog applies it and closes it.
    void saveRequested(const duskwatch::SourceSettings& settings);

private:
    void build(bool adding);
    QWidget* field(QLineEdit* edit, QLabel* message, const QString& hint);
    void judge();
    void save();

    const Theme& m_theme;
    SourceSettings m_original;
    QVector<SourceSettings> m_others;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QLineEdit* m_port;
    QLabel* m_nameMessage;
    QLabel* m_addressMessage;
    QLabel* m_portMessage;
    QCheckBox* m_sendUnparsed;
    QLabel* m_refusal;
    QPushButton* m_save;
    bool m_touched = false; ///< an untouched empty name is not complained about
};

} // namespace duskwatch
