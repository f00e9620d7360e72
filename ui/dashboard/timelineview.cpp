// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/timelineview.h"

#include "ui/dashboard/alertchart.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace duskwatch {

TimelineView::TimelineView(const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent),
      m_theme(theme),
      m_bars(new AlertChart(chart()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Alerts over time"));
    connect(&theme, &Theme::changed, this, &TimelineView::refreshLook);
    refreshLook();
}

QSize TimelineView::sizeHint() const
{
    return {m_theme.metrics().px(240), m_theme.metrics().px(150)};
}

void TimelineView::refreshLook()
{
    m_bars->setLook(m_theme.colors(), m_theme.metrics().secondary());
    setBackgroundBrush(m_theme.colors().surface);
    viewport()->update();
}

void TimelineView::setPicture(const DashboardPicture& picture)
{
    // Bars move to the left as time goes on; what is marked moves with them.
    const auto& starts = picture.buckets.startsMs;
    const auto& before = m_picture.buckets;
    const auto moved = [&](int bar) {
        if (bar < 0 || bar >= before.count() || before.step != picture.buckets.step)
            return -1;
        const auto found = std::find(starts.begin(), starts.end(), before.span(bar).fromMs);
        return found == starts.end() ? -1 : static_cast<int>(found - starts.begin());
    };
    m_anchor = moved(m_anchor);
    m_bar = m_anchor < 0 ? -1 : moved(m_bar);
    m_picture = picture;
    m_bars->setPicture(picture);
    viewport()->update();
}

QPoint TimelineView::barPosition(int bar) const
{
    return mapFromScene(chart()->mapToScene(m_bars->barsRect(bar, bar).center()));
}

int TimelineView::barAt(const QPoint& point) const
{
    return m_bars->barAt(chart()->mapFromScene(mapToScene(point)));
}

void TimelineView::setMarked(int anchor, int bar)
{
    if (anchor == m_anchor && bar == m_bar)
        return;
    m_anchor = anchor;
    m_bar = bar;
    describe();
    viewport()->update();
}

void TimelineView::describe()
{
    if (m_bar < 0)
        return;
    setAccessibleDescription(barText(m_picture, m_bar).replace(u'\n', QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::choose()
{
    if (m_bar < 0 || m_bar >= m_picture.buckets.count() || m_anchor >= m_picture.buckets.count())
        return;
    const TimeSpan span = m_picture.barsSpan(std::min(m_anchor, m_bar), std::max(m_anchor, m_bar));
    setMarked(-1, -1);
    if (span.fromMs < span.toMs)
        Q_EMIT spanChosen(span);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bars->barCount() == 0)
        return;
    m_dragging = true;
    const int bar = barAt(event->position().toPoint());
    setMarked(bar, bar);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_bars->barCount() == 0)
        return;
    const int bar = barAt(event->position().toPoint());
    setMarked(m_dragging && m_anchor >= 0 ? m_anchor : bar, bar);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    choose();
}

void TimelineView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (!m_dragging && !hasFocus())
        setMarked(-1, -1);
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the chart
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_bars->barCount() - 1;
    int bar = m_bar < 0 ? last : m_bar;
    switch (event->key()) {
    case Qt::Key_Left:
        bar = std::max(0, bar - 1);
        break;
    case Qt::Key_Right:
        bar = std::min(last, bar + 1);
        break;
    case Qt::Key_Home:
        bar = 0;
        break;
    case Qt::Key_End:
        bar = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose();
        return;
    case Qt::Key_Escape:
        if (m_bar >= 0) {
            m_dragging = false;
            setMarked(-1, -1);
            return;
        }
        [[fallthrough]];
    default:
        event->ignore();
        return;
    }
    if (last >= 0)
        setMarked((event->modifiers() & Qt::ShiftModifier) && m_anchor >= 0 ? m_anchor : bar, bar);
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_bar < 0 && m_bars->barCount() > 0)
        setMarked(m_bars->barCount() - 1, m_bars->barCount() - 1);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    setMarked(-1, -1);
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), barText(m_picture, bar), viewport());
    return true;
}

void TimelineView::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const Colors& colors = m_theme.colors();
    if (m_bar >= 0 && std::max(m_anchor, m_bar) < m_bars->barCount()) {
        const QRectF bars = m_bars->barsRect(std::min(m_anchor, m_bar), std::max(m_anchor, m_bar));
        QColor tint = colors.accent;
        tint.setAlphaF(0.14f);
        painter->fillRect(bars, tint);
        if (hasFocus() || m_dragging) {
            painter->setPen(QPen(colors.accent, 1.5));
            painter->drawRect(bars);
        }
    }
    if (m_picture.atMs == 0 || m_picture.figures.alerts.total() > 0)
        return;
    painter->setFont(m_theme.metrics().body());
    painter->setPen(colors.muted);
    painter->drawText(chart()->plotArea(), Qt::AlignCenter, tr("No alerts in this time."));
}

} // namespace duskwatch
