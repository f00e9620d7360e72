// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connectionrows.h"

#include <QVector>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace duskwatch {

class FormField;
class Theme;

/// Chooses one of the stored connections, or none. GUI thread.
class ConnectionChooser : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionChooser(const Theme& theme, QWidget* parent = nullptr);

    /// \a none is what the first entry says, \a hint what stands below.
    void setWords(const QString& none, const QString& hint);
    /// Without the button that asks for another one.
    void hideButton();
    /// Keeps the choice where it still exists.
    void setConnections(const QVector<ConnectionRecord>& connections);
    void choose(ConnectionId id);
    /// 0: none.
    ConnectionId chosen() const;
    /// Beside the field; empty: none.
    void showProblem(const QString& problem);

Q_SIGNALS:
    void changed();
    void addRequested();

private:
    QString m_none;
    QComboBox* m_chooser;
    QPushButton* m_add;
    FormField* m_field;
};

} // namespace duskwatch
