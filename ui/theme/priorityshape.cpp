// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/priorityshape.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace duskwatch {

void paintPriorityShape(QPainter& painter, const QRectF& box, Priority priority, const QColor& color)
{
    const double side = std::min(box.width(), box.height());
    const QPointF middle = box.center();
    const double half = side / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (priority == Priority::High) {
        const double height = side * 0.88;
        painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - height / 2},
                                      {middle.x() + half, middle.y() + height / 2},
                                      {middle.x() - half, middle.y() + height / 2}});
    } else if (priority == Priority::Medium) {
        painter.drawPolygon(QPolygonF{{middle.x(), middle.y() - half},
                                      {middle.x() + half, middle.y()},
                                      {middle.x(), middle.y() + half},
                                      {middle.x() - half, middle.y()}});
    } else if (priority == Priority::Low) {
        const double stroke = side * 0.2;
        painter.setPen(QPen(color, stroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, half - stroke / 2, half - stroke / 2);
    }
    painter.restore();
}

double priorityShapeSize(double textHeight)
{
    return textHeight * 0.66;
}

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return QCoreApplication::translate("duskwatch::Priority", "High");
    case Priority::Medium:
        return QCoreApplication::translate("duskwatch::Priority", "Medium");
    case Priority::Low:
        return QCoreApplication::translate("duskwatch::Priority", "Low");
    case Priority::None:
        break;
    }
    return {};
}

} // namespace duskwatch
