// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/connectionrows.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace duskwatch {

class FoldBox;
class FormField;
class Theme;

/// How an event source fetches over a connection: which one, how often, how far back. A collector only chooses the
/// connection that fills its gaps, or none. GUI thread.
class FetchFields : public QWidget
{
    Q_OBJECT
public:
    explicit FetchFields(const Theme& theme, QWidget* parent = nullptr);

    void setConnections(const QVector<ConnectionRecord>& connections);
    void setMethod(SourceMethod method);
    void setSettings(const SourceSettings& settings);
    void choose(ConnectionId id);
    /// Writes its part into \a settings.
    void fill(SourceSettings& settings) const;
    /// Shows what is wrong with its fields; a missing connection only when \a all.
    void showProblems(const QVector<FieldProblem>& problems, bool all);

Q_SIGNALS:
    void changed();
    void addConnectionRequested();

private:
    QWidget* buildChooser(const Theme& theme);
    QWidget* buildNumbers(const Theme& theme);

    SourceMethod m_method = SourceMethod::Collector;
    QComboBox* m_chooser;
    QPushButton* m_add;
    FormField* m_chooserField;
    QSpinBox* m_interval;
    QSpinBox* m_overlap;
    QSpinBox* m_firstFetch;
    QDoubleSpinBox* m_minScore;
    QWidget* m_numbers;
};

} // namespace duskwatch
