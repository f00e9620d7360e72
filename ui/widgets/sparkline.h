// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QVector>
#include <QWidget>

namespace duskwatch {

class Theme;

/// A small line of how much came lately, without axes: it shows the shape, words beside it the number. GUI thread.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(const Theme& theme, QWidget* parent = nullptr);
    /// Oldest first, none negative.
    void setValues(const QVector<int>& values);
    const QVector<int>& values() const { return m_values; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Where \a values lie in \a area: the greatest at its top, nothing at its bottom. Empty for fewer than two.
    static QPolygonF points(const QVector<int>& values, const QRectF& area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVector<int> m_values;
};

} // namespace duskwatch
