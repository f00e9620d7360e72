// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace duskwatch {

/// Copies a value to the clipboard and says so for a moment. GUI thread.
class CopyButton : public QPushButton
{
    Q_OBJECT
public:
    /// \a name is what the value is called, spoken.
    explicit CopyButton(const QString& name, QWidget* parent = nullptr);
    void setValue(const QString& value) { m_value = value; }

private:
    void copy();

    QString m_value;
    QTimer m_said;
};

} // namespace duskwatch
