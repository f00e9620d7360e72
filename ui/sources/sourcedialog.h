// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/connectionrows.h"
#include "ui/widgets/formdialog.h"

#include <QVector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace duskwatch {

class Backend;
class CollectorFields;
class ConnectionChooser;
class FormField;
class PollFields;
class SilenceFields;
class Theme;
class UnparsedField;

/// Edits an event source: a collector, or one that fetches from the cloud; the wizard adds them. Judges while one types,
/// shows what is wrong beside the field, and stays open until the engine has answered. The settings are a draft until
/// accepted.
class SourceDialog : public FormDialog
{
    Q_OBJECT
public:
    /// \a others: the other configured sources.
    SourceDialog(Backend& backend, const SourceSettings& settings, const QVector<SourceSettings>& others,
                 const Theme& theme, QWidget* parent = nullptr);

    SourceSettings settings() const;
    /// Those to choose from. Keeps the choice where it still exists.
    void setConnections(const QVector<ConnectionRecord>& connections);
    void chooseConnection(ConnectionId id);
    /// The engine refused: shows why and lets the user try again.
    void showRefusal(const QString& message);

Q_SIGNALS:
    /// The draft is valid and the user wants it; whoever made the dialog applies it and closes it.
    void saveRequested(const duskwatch::SourceSettings& settings);
    /// A connection is missing; whoever made the dialog has one added and calls setConnections().
    void addConnectionRequested();

private:
    void build();
    bool isCloud() const { return m_original.method == SourceMethod::Cloud; }
    void showMethod();
    void judge();
    void save();

    const Theme& m_theme;
    SourceSettings m_original;
    QVector<SourceSettings> m_others;
    QLabel* m_intro;
    QLineEdit* m_name;
    FormField* m_nameField;
    CollectorFields* m_listening;
    ConnectionChooser* m_connection;
    PollFields* m_polling;
    UnparsedField* m_unparsed;
    SilenceFields* m_silence;
    QLabel* m_refusal;
    QPushButton* m_save;
};

} // namespace duskwatch
