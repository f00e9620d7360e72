// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhistogram.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace duskwatch {

SearchHistogram::SearchHistogram(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Found lines over time"));
    setToolTipDuration(-1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize SearchHistogram::sizeHint() const
{
    return {m_theme.metrics().px(300), m_theme.metrics().px(84)};
}

void SearchHistogram::setBars(const std::vector<SearchBar>& bars, std::int64_t barMs)
{
    const std::int64_t oldFirst = m_firstMs;
    m_counts.clear();
    m_barMs = barMs;
    m_largest = 0;
    if (barMs > 0 && !bars.empty()) {
        m_firstMs = bars.front().fromMs;
        const std::int64_t count = (bars.back().fromMs - m_firstMs) / barMs + 1;
        m_counts.assign(static_cast<std::size_t>(std::clamp<std::int64_t>(count, 1, kMaxBars)), 0);
        for (const SearchBar& bar : bars) {
            const auto at = static_cast<std::size_t>((bar.fromMs - m_firstMs) / barMs);
            if (at < m_counts.size())
                m_largest = std::max(m_largest, m_counts[at] += bar.count);
        }
    }
    if (m_firstMs != oldFirst || m_marking.bar() >= barCount()) // what was marked is elsewhere now
        clearMarked();
    update();
}

QRectF SearchHistogram::plot() const
{
    const Metrics& metrics = m_theme.metrics();
    return QRectF(rect()).adjusted(metrics.px(16), metrics.px(8), -metrics.px(16), -metrics.px(22));
}

QRectF SearchHistogram::column(int first, int last) const
{
    const QRectF all = plot();
    const double width = all.width() / std::max(barCount(), 1);
    return {all.left() + first * width, all.top(), (last - first + 1) * width, all.height()};
}

QPoint SearchHistogram::barPosition(int bar) const
{
    return column(bar, bar).center().toPoint();
}

int SearchHistogram::barAt(const QPointF& point) const
{
    const QRectF all = plot();
    if (m_counts.empty() || all.width() <= 0)
        return -1;
    const int bar = static_cast<int>((point.x() - all.left()) * barCount() / all.width());
    return std::clamp(bar, 0, barCount() - 1);
}

TimeSpan SearchHistogram::spanOf(int first, int last) const
{
    return {m_firstMs + first * m_barMs, m_firstMs + (last + 1) * m_barMs};
}

QString SearchHistogram::barText(int bar) const
{
    return tr("%1: %2 found")
        .arg(timeSpanText(spanOf(bar, bar)), countText(m_counts[static_cast<std::size_t>(bar)]));
}

void SearchHistogram::showMarked()
{
    setAccessibleDescription(m_marking.isEmpty() ? QString() : barText(m_marking.bar()));
    update();
}

void SearchHistogram::clearMarked()
{
    m_marking.clear();
    showMarked();
}

void SearchHistogram::choose()
{
    if (m_marking.isEmpty())
        return;
    const TimeSpan span = spanOf(m_marking.first(), m_marking.last());
    clearMarked();
    Q_EMIT spanChosen(span);
}

void SearchHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = m_theme.colors();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (m_counts.empty())
        return;
    const double gap = column(0, 0).width() > 4 ? 1 : 0;
    for (int bar = 0; bar < barCount(); ++bar) {
        const std::int64_t count = m_counts[static_cast<std::size_t>(bar)];
        if (count == 0)
            continue;
        QRectF box = column(bar, bar).adjusted(gap / 2, 0, -gap / 2, 0);
        box.setTop(box.bottom() -
                   std::max(2.0, box.height() * static_cast<double>(count) / static_cast<double>(m_largest)));
        painter.fillRect(box, colors.accent);
    }
    paintScale(painter);
    if (m_marking.isEmpty())
        return;
    const QRectF marked = column(m_marking.first(), m_marking.last());
    QColor tint = colors.accent;
    tint.setAlphaF(0.2f);
    painter.fillRect(marked, tint);
    if (hasFocus() || m_marking.isDragging()) {
        painter.setPen(QPen(colors.accent, 1.5));
        painter.drawRect(marked);
    }
}

void SearchHistogram::paintScale(QPainter& painter) const
{
    const QRectF all = plot();
    const Colors& colors = m_theme.colors();
    painter.fillRect(QRectF(all.left(), all.bottom(), all.width(), 1), colors.line);
    painter.setFont(m_theme.metrics().secondary());
    painter.setPen(colors.muted);
    const QRectF below(all.left(), all.bottom() + m_theme.metrics().px(3), all.width(),
                       m_theme.metrics().px(18));
    const QDate today = QDate::currentDate();
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, tableTime(m_firstMs, today));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop,
                     tableTime(m_firstMs + barCount() * m_barMs, today));
    painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
                     tr("at most %1 in a bar").arg(countText(m_largest)));
}

void SearchHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty())
        return;
    m_marking.press(barAt(event->position()));
    showMarked();
}

void SearchHistogram::mouseMoveEvent(QMouseEvent* event)
{
    m_marking.move(barAt(event->position()), hasFocus());
    showMarked();
}

void SearchHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_marking.release())
        choose();
}

void SearchHistogram::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_marking.isDragging() && !hasFocus())
        clearMarked();
}

void SearchHistogram::keyPressEvent(QKeyEvent* event)
{
    const BarMarking::Answer answer = m_marking.press(*event, barCount());
    if (answer == BarMarking::Answer::Ignored)
        event->ignore();
    else if (answer == BarMarking::Answer::Chosen)
        choose();
    else
        showMarked();
}

void SearchHistogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_marking.focusIn(event->reason(), barCount());
    showMarked();
}

void SearchHistogram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_marking.focusOut();
    showMarked();
}

bool SearchHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && barCount() > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), barText(barAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace duskwatch
