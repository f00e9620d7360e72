// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/connectionrows.h"

#include <QDialog>
#include <QVector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace duskwatch {

class CollectorFields;
class FetchFields;
class FormField;
class SilenceFields;
class Theme;

/// Adds or edits an event source: a collector, or one that fetches from the cloud. Judges while one types, shows what
/// is wrong beside the field, and stays open until the engine has answered. The settings are a draft until accepted.
class SourceDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a others: the other configured sources. \a adding picks title and button; the method of a source that is
    /// stored stays.
    SourceDialog(const SourceSettings& settings, const QVector<SourceSettings>& others, bool adding,
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

protected:
    bool event(QEvent* event) override;

private:
    void build(bool adding);
    QWidget* buildMethods(bool adding);
    QWidget* buildUnparsed();
    QLayout* buildButtons();
    void showMethod();
    void judge();
    void save();

    const Theme& m_theme;
    SourceSettings m_original;
    QVector<SourceSettings> m_others;
    QRadioButton* m_collector;
    QRadioButton* m_cloud;
    QLabel* m_intro;
    QLineEdit* m_name;
    FormField* m_nameField;
    CollectorFields* m_listening;
    FetchFields* m_fetching;
    QCheckBox* m_sendUnparsed;
    SilenceFields* m_silence;
    QLabel* m_refusal;
    QPushButton* m_save;
    bool m_touched = false; ///< an untouched empty name is not complained about
};

} // namespace duskwatch
