// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace duskwatch {

class Theme;

/// One place to go in the sidebar, with a number at its right where something waits there.
class NavButton : public QAbstractButton
{
    Q_OBJECT
public:
    NavButton(const QString& text, const Theme& theme, QWidget* parent = nullptr);
    /// Nothing is shown for 0. \a meaning is spoken with it.
    void setCount(qint64 count, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    qint64 m_count = 0;
};

} // namespace duskwatch
