// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statedot.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

StateDot::StateDot(const Theme& theme, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(theme.metrics().px(9), theme.metrics().px(9));
}

void StateDot::setColor(const QColor& color)
{
    m_color = color;
    update();
}

void StateDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace duskwatch
