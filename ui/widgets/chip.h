// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/verdict.h"

#include <QAbstractButton>

namespace duskwatch {

class Theme;

/// A round filter button that is on or off: optional priority shape and word in its colour, then a count.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    /// \a theme is borrowed and outlives the chip.
    Chip(const QString& text, const Theme& theme, QWidget* parent = nullptr);
    Chip(Priority priority, const Theme& theme, QWidget* parent = nullptr);

    /// Shown behind the word; nothing for -1.
    void setCount(qint64 count);
    /// A chip that opens a menu shows a small arrow and is never checked.
    void setOpensMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont wordFont() const;
    QString countString() const;
    void describe();

    const Theme& m_theme;
    Priority m_priority = Priority::None;
    qint64 m_count = -1;
    bool m_opensMenu = false;
};

} // namespace duskwatch
