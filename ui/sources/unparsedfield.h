// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace duskwatch {

class Theme;

/// Whether an event source keeps what was not understood in its log. GUI thread.
class UnparsedField : public QWidget
{
    Q_OBJECT
public:
    explicit UnparsedField(const Theme& theme, QWidget* parent = nullptr);
    void setChecked(bool checked);
    bool isChecked() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox* m_check;
};

} // namespace duskwatch
