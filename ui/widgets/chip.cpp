// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace duskwatch {

Chip::Chip(const QString& text, const Theme& theme, QWidget* parent)
    : QAbstractButton(parent),
      m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&Chip::update));
    describe();
}

Chip::Chip(Priority priority, const Theme& theme, QWidget* parent)
    : Chip(priorityName(priority), theme, parent)
{
    m_priority = priority;
}

void Chip::setCount(qint64 count)
{
    if (count == m_count)
        return;
    m_count = count;
    describe();
    updateGeometry();
    update();
}

void Chip::setOpensMenu()
{
    m_opensMenu = true;
    setCheckable(false);
}

void Chip::describe()
{
    //: spoken for a filter button: its name and how many events it stands for
    setAccessibleName(m_count < 0 ? text() : tr("%1, %2").arg(text(), countText(m_count)));
}

QFont Chip::wordFont() const
{
    return m_priority == Priority::None ? m_theme.metrics().body() : m_theme.metrics().bodyBold();
}

QString Chip::countString() const
{
    return m_count < 0 ? QString() : shortCountText(m_count);
}

QSize Chip::sizeHint() const
{
    const Metrics& metrics = m_theme.metrics();
    const QFontMetrics words(wordFont());
    int width = metrics.px(22) + words.horizontalAdvance(text());
    if (m_priority != Priority::None)
        width += qRound(priorityShapeSize(words.height())) + metrics.px(6);
    if (m_count >= 0)
        width += QFontMetrics(metrics.body()).horizontalAdvance(countString()) + metrics.px(6);
    if (m_opensMenu)
        width += metrics.px(14);
    return {width, words.height() + metrics.px(9)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || isDown();
    const bool marked = on || hasFocus();
    const QRectF outline = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(marked ? colors.accent : colors.line, hasFocus() ? 1.5 : 1.0));
    painter.setBrush(on ? colors.tint : underMouse() ? colors.hover : colors.surface);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    double x = metrics.px(11);
    const QFontMetrics words(wordFont());
    if (m_priority != Priority::None) {
        const double side = priorityShapeSize(words.height());
        paintPriorityShape(painter, {x, (height() - side) / 2, side, side}, m_priority,
                           colors.priority(m_priority));
        x += side + metrics.px(6);
    }
    painter.setFont(wordFont());
    painter.setPen(m_priority == Priority::None ? colors.text : colors.priority(m_priority));
    painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    x += words.horizontalAdvance(text()) + metrics.px(6);
    painter.setFont(metrics.body());
    painter.setPen(m_priority == Priority::None ? colors.muted : colors.text);
    if (m_count >= 0)
        painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, countString());
    if (m_opensMenu) {
        const double half = metrics.px(3.5);
        const QPointF middle(width() - metrics.px(15), height() / 2.0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.muted);
        painter.drawPolygon(QPolygonF{{middle.x() - half, middle.y() - half / 2},
                                      {middle.x() + half, middle.y() - half / 2},
                                      {middle.x(), middle.y() + half * 0.9}});
    }
}

} // namespace duskwatch
