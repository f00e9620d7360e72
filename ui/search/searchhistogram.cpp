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
    if (m_firstMs != oldFirst || m_bar >= barCount()) // what was marked is elsewhere now
        setMarked(-1, -1);
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

void SearchHistogram::setMarked(int anchor, int bar)
{
    m_anchor = anchor;
    m_bar = bar;
    setAccessibleDescription(bar < 0 ? QString() : barText(bar));
    update();
}

void SearchHistogram::choose()
{
    if (m_bar < 0)
        return;
    const TimeSpan span = spanOf(std::min(m_anchor, m_bar), std::max(m_anchor, m_bar));
    setMarked(-1, -1);
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
    if (m_bar < 0)
        return;
    const QRectF marked = column(std::min(m_anchor, m_bar), std::max(m_anchor, m_bar));
    QColor tint = colors.accent;
    tint.setAlphaF(0.2f);
    painter.fillRect(marked, tint);
    if (hasFocus() || m_dragging) {
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
    m_dragging = true;
    const int bar = barAt(event->position());
    setMarked(bar, bar);
}

void SearchHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position());
    if (m_dragging)
        setMarked(m_anchor, bar);
    else if (!hasFocus() || m_anchor == m_bar)
        setMarked(bar, bar);
}

void SearchHistogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    choose();
}

void SearchHistogram::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (!m_dragging && !hasFocus())
        setMarked(-1, -1);
}

void SearchHistogram::keyPressEvent(QKeyEvent* event)
{
    const int last = barCount() - 1;
    int bar = m_bar < 0 ? last : m_bar;
    switch (event->key()) {
    case Qt::Key_Left:
        bar = m_bar < 0 ? last : std::max(bar - 1, 0);
        break;
    case Qt::Key_Right:
        bar = m_bar < 0 ? last : std::min(bar + 1, last);
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

void SearchHistogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_bar < 0 && barCount() > 0)
        setMarked(barCount() - 1, barCount() - 1);
}

void SearchHistogram::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_dragging = false;
    setMarked(-1, -1);
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
