// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/prioritytile.h"

#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

PriorityTile::PriorityTile(Priority priority, const Theme& theme, QWidget* parent)
    : LinkButton(theme, parent),
      m_priority(priority)
{
    setText(priorityName(priority));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

void PriorityTile::setFigures(std::int64_t count, const ChangeWords& change)
{
    m_count = count;
    m_change = change;
    describe();
    update();
}

void PriorityTile::clear()
{
    setFigures(-1, {});
}

QString PriorityTile::figureText() const
{
    return m_count < 0 ? QStringLiteral("–") : countText(m_count);
}

void PriorityTile::describe()
{
    if (m_count < 0)
        //: spoken for a tile of the dashboard while its number is not known yet
        setAccessibleName(tr("%1 alerts, counting").arg(text()));
    else
        //: spoken for a tile of the dashboard: priority, how many, how that changed
        setAccessibleName(tr("%1 alerts: %2, %3").arg(text(), countText(m_count), m_change.text));
    setToolTip(m_count < 0 ? QString() : tr("Show these alerts"));
}

QSize PriorityTile::sizeHint() const
{
    const Metrics& metrics = theme().metrics();
    const int lines = QFontMetrics(metrics.bodyBold()).height() + QFontMetrics(metrics.figure()).height() +
                      2 * QFontMetrics(metrics.body()).height();
    return {metrics.px(150), lines + metrics.px(36)};
}

/// The figure's font, smaller where a large number would not fit.
QFont PriorityTile::figureFont(double room) const
{
    QFont font = theme().metrics().figure();
    const int width = QFontMetrics(font).horizontalAdvance(figureText());
    if (width > room)
        font.setPointSizeF(font.pointSizeF() * room / width);
    return font;
}

void PriorityTile::paintHead(QPainter& painter, const QRectF& line) const
{
    const Metrics& metrics = theme().metrics();
    const QColor color = theme().colors().priority(m_priority);
    painter.setFont(metrics.bodyBold());
    const double side = priorityShapeSize(painter.fontMetrics().height());
    paintPriorityShape(painter, {line.x(), line.center().y() - side / 2, side, side}, m_priority, color);
    painter.setPen(color);
    painter.drawText(line.adjusted(side + metrics.px(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

void PriorityTile::paintChange(QPainter& painter, const QRectF& room) const
{
    using Direction = ChangeWords::Direction;
    const Metrics& metrics = theme().metrics();
    painter.setFont(metrics.body());
    double indent = 0;
    if (m_change.direction != Direction::None) {
        const double side = metrics.px(10);
        const double middle = room.y() + painter.fontMetrics().height() / 2.0;
        const double tip = m_change.direction == Direction::More ? -side * 0.42 : side * 0.42;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colors().muted);
        painter.drawPolygon(QPolygonF{
            {room.x() + side / 2, middle + tip}, {room.x() + side, middle - tip}, {room.x(), middle - tip}});
        indent = side + metrics.px(6);
    }
    painter.setPen(theme().colors().muted);
    painter.drawText(room.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_change.text);
}

void PriorityTile::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = theme().metrics();
    const Colors& colors = theme().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 1.5) : QPen(colors.line, 1));
    painter.setBrush(isDown() ? colors.tint : underMouse() ? colors.hover : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), metrics.px(8), metrics.px(8));

    const double pad = metrics.px(16);
    QRectF room(pad, metrics.px(14), width() - 2 * pad, height() - metrics.px(20));
    const double headHeight = QFontMetrics(metrics.bodyBold()).height();
    paintHead(painter, {room.x(), room.y(), room.width(), headHeight});
    room.setTop(room.top() + headHeight + metrics.px(2));

    painter.setFont(figureFont(room.width()));
    painter.setPen(m_count < 0 ? colors.muted : colors.text);
    const double figureHeight = QFontMetrics(metrics.figure()).height();
    painter.drawText(QRectF(room.x(), room.y(), room.width(), figureHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     figureText());
    room.setTop(room.top() + figureHeight);
    paintChange(painter, room);
}

} // namespace duskwatch
