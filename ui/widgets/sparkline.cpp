// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace duskwatch {

Sparkline::Sparkline(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::setValues(const QVector<int>& values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_theme.metrics().px(160), m_theme.metrics().px(28)};
}

QPolygonF Sparkline::points(const QVector<int>& values, const QRectF& area)
{
    QPolygonF line;
    if (values.size() < 2)
        return line;
    const double most = std::max(1, *std::max_element(values.begin(), values.end()));
    const double step = area.width() / static_cast<double>(values.size() - 1);
    for (qsizetype i = 0; i < values.size(); ++i)
        line << QPointF(area.left() + static_cast<double>(i) * step,
                        area.bottom() - area.height() * values[i] / most);
    return line;
}

void Sparkline::paintEvent(QPaintEvent*)
{
    const double pen = m_theme.metrics().px(1.5);
    const QRectF area = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    QPainter painter(this);
    painter.setPen(m_theme.colors().line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QPolygonF line = points(m_values, area);
    if (line.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF ground = line;
    ground << area.bottomRight() << area.bottomLeft();
    QColor fill = m_theme.colors().accent;
    fill.setAlphaF(0.12F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(ground);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colors().accent, pen));
    painter.drawPolyline(line);
}

} // namespace duskwatch
