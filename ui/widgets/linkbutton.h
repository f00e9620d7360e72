// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace duskwatch {

class Theme;

/// A button that paints itself and leads somewhere: also Enter presses it, and it has a hand over it. What it paints
/// has its ground from paintGround().
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    /// \a theme is borrowed and outlives the button.
    explicit LinkButton(const Theme& theme, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// A quiet ground under the mouse, a frame around what has the focus.
    void paintGround(QPainter& painter) const;
    const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
};

} // namespace duskwatch
