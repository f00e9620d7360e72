// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace duskwatch {

class Theme;

/// Fields with their labels to the left. The label column is equally wide in every form, so that forms under each
/// other line up.
class FieldForm : public QFormLayout
{
    Q_OBJECT
public:
    /// Without margins. \a parent may be null.
    explicit FieldForm(const Theme& theme, QWidget* parent = nullptr);
    void addField(const QString& label, QWidget* field);

private:
    int m_labelWidth;
};

} // namespace duskwatch
