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
    const int anchor = moved(m_marking.anchor());
    const int bar = anchor < 0 ? -1 : moved(m_marking.bar());
    m_marking.mark(bar < 0 ? -1 : anchor, bar);
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

void TimelineView::showMarked()
{
    viewport()->update();
    const bool same = m_marking.bar() == m_described;
    m_described = m_marking.bar();
    if (same || m_marking.isEmpty())
        return;
    setAccessibleDescription(barText(m_picture, m_described).replace(u'\n', QStringLiteral(", ")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelineView::choose()
{
    if (m_marking.isEmpty() || m_marking.last() >= m_picture.buckets.count())
        return;
    const TimeSpan span = m_picture.barsSpan(m_marking.first(), m_marking.last());
    m_marking.clear();
    showMarked();
    if (span.fromMs < span.toMs)
        Q_EMIT spanChosen(span);
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bars->barCount() == 0)
        return;
    m_marking.press(barAt(event->position().toPoint()));
    showMarked();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_bars->barCount() == 0)
        return;
    m_marking.move(barAt(event->position().toPoint()), hasFocus());
    showMarked();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_marking.release())
        choose();
}

void TimelineView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    if (m_marking.isDragging() || hasFocus())
        return;
    m_marking.clear();
    showMarked();
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not the chart
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const BarMarking::Answer answer = m_marking.press(*event, m_bars->barCount());
    if (answer == BarMarking::Answer::Ignored)
        event->ignore();
    else if (answer == BarMarking::Answer::Chosen)
        choose();
    else
        showMarked();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    m_marking.focusIn(event->reason(), m_bars->barCount());
    showMarked();
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_marking.focusOut();
    showMarked();
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
    if (!m_marking.isEmpty() && m_marking.last() < m_bars->barCount()) {
        const QRectF bars = m_bars->barsRect(m_marking.first(), m_marking.last());
        QColor tint = colors.accent;
        tint.setAlphaF(0.14f);
        painter->fillRect(bars, tint);
        if (hasFocus() || m_marking.isDragging()) {
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
