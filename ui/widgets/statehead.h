// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace duskwatch {

class ElidedLabel;
class StateDot;
class Theme;

/// The first line of a card about something that runs: a dot, its name, and its state as a word in the dot's colour.
/// GUI thread.
class StateHead : public QWidget
{
    Q_OBJECT
public:
    explicit StateHead(const Theme& theme, QWidget* parent = nullptr);
    /// \a name must have been made visible before (foreigntext.h).
    void setState(const QString& name, const QString& state, const QColor& color);
    /// Takes \a widget and puts it at the far end of the line.
    void addAtEnd(QWidget* widget);

private:
    StateDot* m_dot;
    ElidedLabel* m_name;
    QLabel* m_state;
    QHBoxLayout* m_line;
};

} // namespace duskwatch
