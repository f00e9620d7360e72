// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace duskwatch {

class Theme;

/// A round dot in the colour of a state; always beside the word that says the same.
class StateDot : public QWidget
{
    Q_OBJECT
public:
    explicit StateDot(const Theme& theme, QWidget* parent = nullptr);
    void setColor(const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_color;
};

} // namespace duskwatch
