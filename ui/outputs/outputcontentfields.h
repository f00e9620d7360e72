// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputsettings.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace duskwatch {

class FieldForm;
class FormField;
class Theme;

/// A source to choose.
struct OutputSource
{
    SourceId id{};
    QString name;
};

/// What an output sends: of which event sources, every line or only alerts, and of these which. GUI thread.
class OutputContentFields : public QWidget
{
    Q_OBJECT
public:
    OutputContentFields(const QVector<OutputSource>& sources, const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const OutputSettings& settings);
    /// Writes its part into \a settings.
    void fill(OutputSettings& settings) const;
    /// Whether a source is chosen, or all are.
    bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void build(const QVector<OutputSource>& sources, const Theme& theme);
    QWidget* buildPriorities(const Theme& theme);
    void refresh();

    QComboBox* m_content;
    QComboBox* m_which;
    QListWidget* m_sources;
    QCheckBox* m_high;
    QCheckBox* m_medium;
    QCheckBox* m_low;
    QComboBox* m_kind;
    QLineEdit* m_words;
    QCheckBox* m_changes;
    FormField* m_contentField;
    FormField* m_whichField;
    FormField* m_sourcesField;
    FormField* m_prioritiesField;
    FormField* m_kindField;
    FormField* m_wordsField;
    FormField* m_changesField;
    FieldForm* m_form;
    EnumSet<EventKind> m_severalKinds; ///< set elsewhere, and kept while that entry is chosen
};

} // namespace duskwatch
