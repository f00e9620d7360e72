// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QVector>
#include <QWidget>

class QLineEdit;

namespace duskwatch {

class FormField;
class Theme;

/// Where a collector listens. GUI thread.
class CollectorFields : public QWidget
{
    Q_OBJECT
public:
    explicit CollectorFields(const Theme& theme, QWidget* parent = nullptr);

    void setSettings(const SourceSettings& settings);
    /// Writes its part into \a settings; a port that is none becomes 0.
    void fill(SourceSettings& settings) const;
    void showProblems(const QVector<FieldProblem>& problems);

Q_SIGNALS:
    void changed();

private:
    QLineEdit* m_address;
    QLineEdit* m_port;
    FormField* m_addressField;
    FormField* m_portField;
};

} // namespace duskwatch
