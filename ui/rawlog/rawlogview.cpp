// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawlogview.h"

#include "ui/rawlog/rawloglines.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace duskwatch {

RawLogView::RawLogView(RawLogLines& lines, const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_lines(lines),
      m_theme(theme)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Raw log"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&lines, &RawLogLines::rangeChanged, this, &RawLogView::rangeChanged);
    connect(&lines, &RawLogLines::linesArrived, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this](int) { scrolledByUser(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

int RawLogView::lineHeight() const
{
    return QFontMetrics(m_theme.metrics().mono()).height() + m_theme.metrics().px(7);
}

int RawLogView::linesPerPage() const
{
    return std::max(1, viewport()->height() / lineHeight());
}

std::int64_t RawLogView::end() const
{
    return m_paused ? m_pausedEnd : m_lines.range().end;
}

std::int64_t RawLogView::heldBack() const
{
    return m_lines.range().end - end();
}

std::int64_t RawLogView::firstVisible() const
{
    return m_lines.range().first + verticalScrollBar()->value();
}

std::int64_t RawLogView::sequenceAt(int y) const
{
    return firstVisible() + y / lineHeight();
}

void RawLogView::setFollowing(bool following)
{
    const bool differs = following != m_following;
    m_following = following;
    if (following) {
        setPaused(false);
        updateRange();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    if (differs)
        Q_EMIT followingChanged(following);
}

void RawLogView::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_pausedEnd = m_lines.range().end;
    m_paused = paused;
    rangeChanged();
}

void RawLogView::rangeChanged()
{
    // What retention removes from the front must not move what is being read.
    updateRange();
    if (m_following && !m_paused)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void RawLogView::updateRange()
{
    const std::int64_t count = end() - m_lines.range().first;
    const std::int64_t last =
        std::clamp<std::int64_t>(count - linesPerPage(), 0, std::numeric_limits<int>::max());
    verticalScrollBar()->setPageStep(linesPerPage());
    verticalScrollBar()->setRange(0, static_cast<int>(last));
}

void RawLogView::scrolledByUser()
{
    const bool atEnd = verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum();
    if (m_following != atEnd && !m_paused) {
        m_following = atEnd;
        Q_EMIT followingChanged(m_following);
    }
}

void RawLogView::select(std::int64_t sequence)
{
    if (sequence == m_selected)
        return;
    m_selected = sequence;
    viewport()->update();
    Q_EMIT selectionChanged(sequence);
}

void RawLogView::moveSelection(std::int64_t to)
{
    if (end() <= m_lines.range().first)
        return;
    to = std::clamp(to, m_lines.range().first, end() - 1);
    select(to);
    const std::int64_t top = firstVisible();
    std::int64_t wanted = top;
    if (to < top)
        wanted = to;
    else if (to >= top + linesPerPage())
        wanted = to - linesPerPage() + 1;
    verticalScrollBar()->setValue(static_cast<int>(wanted - m_lines.range().first));
    if (m_following != (to == end() - 1) && !m_paused) {
        m_following = to == end() - 1;
        Q_EMIT followingChanged(m_following);
    }
}

void RawLogView::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t from =
        m_selected >= 0 ? m_selected : firstVisible() + (event->key() == Qt::Key_Up ? linesPerPage() : -1);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        moveSelection(from - 1);
        return;
    case Qt::Key_Down:
    case Qt::Key_J:
        moveSelection(from + 1);
        return;
    case Qt::Key_PageUp:
        moveSelection(from - linesPerPage());
        return;
    case Qt::Key_PageDown:
        moveSelection(from + linesPerPage());
        return;
    case Qt::Key_Home:
        moveSelection(m_lines.range().first);
        return;
    case Qt::Key_End:
        moveSelection(end() - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RawLogView::mousePressEvent(QMouseEvent* event)
{
    const std::int64_t sequence = sequenceAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || sequence >= end())
        return;
    // Reading a line and being carried away from it do not go together.
    if (m_following) {
        m_following = false;
        Q_EMIT followingChanged(false);
    }
    select(sequence);
}

void RawLogView::mouseMoveEvent(QMouseEvent* event)
{
    const std::int64_t sequence = sequenceAt(event->position().toPoint().y());
    if (event->buttons().testFlag(Qt::LeftButton) && sequence >= m_lines.range().first && sequence < end())
        select(sequence);
}

void RawLogView::wheelEvent(QWheelEvent* event)
{
    QAbstractScrollArea::wheelEvent(event);
    scrolledByUser();
}

void RawLogView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
    if (m_following && !m_paused)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void RawLogView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(m_theme.metrics().mono());
    const int height = lineHeight();
    std::int64_t sequence = firstVisible();
    for (int y = 0; y < viewport()->height() && sequence < end(); y += height, ++sequence)
        paintLine(painter, QRect(0, y, viewport()->width(), height), m_lines.line(sequence),
                  sequence == m_selected);
    if (hasFocus() && m_selected >= firstVisible() && m_selected < sequence) {
        const int y = static_cast<int>(m_selected - firstVisible()) * height;
        painter.fillRect(QRect(0, y, m_theme.metrics().px(3), height), m_theme.colors().accent);
    }
}

void RawLogView::paintLine(QPainter& painter, const QRect& box, const ShownLine* line, bool isSelected)
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    if (isSelected)
        painter.fillRect(box, colors.tint);
    if (line == nullptr)
        return;
    const QFontMetrics font(metrics.mono());
    const int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    int x = metrics.px(12);
    const QString time = tableTime(line->receivedAtMs, QDate::currentDate());
    painter.setPen(colors.muted);
    painter.drawText(QRect(x, box.top(), box.width(), box.height()), flags, time);
    x += std::max(font.horizontalAdvance(QStringLiteral("00:00:00.000")), font.horizontalAdvance(time)) +
         metrics.px(16);

    const int verdictWidth = font.horizontalAdvance(QStringLiteral("informational")) + metrics.px(16);
    if (line->priority != Priority::None) {
        const double side = priorityShapeSize(font.height());
        const QColor color = colors.priority(line->priority);
        paintPriorityShape(painter, {double(x), box.center().y() - side / 2 + 0.5, side, side},
                           line->priority, color);
        painter.setPen(color);
        painter.drawText(QRect(x + qRound(side) + metrics.px(6), box.top(), verdictWidth, box.height()),
                         flags, priorityName(line->priority));
    } else {
        painter.drawText(QRect(x, box.top(), verdictWidth, box.height()), flags,
                         line->update ? tr("update") : outcomeName(line->outcome).toLower());
    }
    x += verdictWidth;
    painter.setPen(colors.text);
    const int room = box.width() - x - metrics.px(8);
    // Measuring a whole long line costs more than painting it: a monospace font tells how much can fit.
    const int fits = room / std::max(1, font.averageCharWidth()) + 8;
    painter.drawText(QRect(x, box.top(), room, box.height()), flags,
                     font.elidedText(line->text.left(fits), Qt::ElideRight, room));
}

} // namespace duskwatch
