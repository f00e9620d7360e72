// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawlogview.h"

#include "ui/rawlog/rawloglines.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace duskwatch {

RawLogView::RawLogView(RawLogLines& lines, const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_lines(lines),
      m_painter(theme)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme.metrics().mono());
    setAccessibleName(tr("Raw log"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    connect(&lines, &RawLogLines::rangeChanged, this, &RawLogView::rowsChanged);
    connect(&lines, &RawLogLines::linesArrived, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this](int) { scrolledByUser(); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_top = firstVisible();
        viewport()->update();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

int RawLogView::linesPerPage() const
{
    return std::max(1, viewport()->height() / m_painter.lineHeight());
}

std::int64_t RawLogView::firstLine() const
{
    return m_lines.range().first;
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
    const LogRows shown = rows();
    const std::int64_t row = verticalScrollBar()->value();
    return row < shown.count() ? shown.sequence(row) : end();
}

std::int64_t RawLogView::rowAt(int y) const
{
    return verticalScrollBar()->value() + y / m_painter.lineHeight();
}

void RawLogView::setOnly(const MatchList* matches)
{
    if (matches == m_only)
        return;
    const std::int64_t stays = m_selected >= 0 ? m_selected : m_top;
    m_only = matches;
    m_top = stays;
    rowsChanged();
}

void RawLogView::setMatches(const MatchList* matches)
{
    m_matches = matches;
    viewport()->update();
}

void RawLogView::matchesChanged()
{
    if (m_only)
        rowsChanged();
    else
        viewport()->update();
}

void RawLogView::setHighlight(const LineHighlight& highlight)
{
    m_highlight = highlight;
    viewport()->update();
}

void RawLogView::setMarks(std::function<std::optional<QString>(std::int64_t)> noteOf)
{
    m_noteOf = std::move(noteOf);
    viewport()->update();
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

void RawLogView::stopFollowing(bool atEnd)
{
    if (m_following == atEnd || m_paused)
        return;
    m_following = atEnd;
    Q_EMIT followingChanged(m_following);
}

void RawLogView::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_pausedEnd = m_lines.range().end;
    m_paused = paused;
    rowsChanged();
}

void RawLogView::rowsChanged()
{
    const std::int64_t top = m_top;
    updateRange();
    // What appears or goes before it must not move what is being read.
    if (m_following && !m_paused)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        verticalScrollBar()->setValue(static_cast<int>(rows().rowOf(top)));
    if (!m_following)
        m_top = top; // also where there are too few rows for it at present
    viewport()->update();
}

void RawLogView::updateRange()
{
    const std::int64_t last =
        std::clamp<std::int64_t>(rows().count() - linesPerPage(), 0, std::numeric_limits<int>::max());
    verticalScrollBar()->setPageStep(linesPerPage());
    verticalScrollBar()->setRange(0, static_cast<int>(last));
    const int fits = m_painter.charactersIn(viewport()->width());
    horizontalScrollBar()->setPageStep(fits);
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(RawLogLines::kShownBytes) - fits / 2)); // as far as lines are shown
}

void RawLogView::scrolledByUser()
{
    stopFollowing(verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum());
}

void RawLogView::select(std::int64_t sequence)
{
    m_anchor = sequence;
    if (sequence == m_selected) {
        viewport()->update();
        return;
    }
    m_selected = sequence;
    viewport()->update();
    describe();
    Q_EMIT selectionChanged(sequence);
}

void RawLogView::describe()
{
    const ShownLine* line = m_selected >= 0 ? m_lines.line(m_selected) : nullptr;
    setAccessibleDescription(line ? line->text.left(500) : QString());
}

void RawLogView::selectRow(std::int64_t row, bool extend)
{
    const std::int64_t anchor = m_anchor;
    select(rows().sequence(row));
    if (extend && anchor >= 0)
        m_anchor = anchor;
}

void RawLogView::moveTo(std::int64_t row, bool extend)
{
    const std::int64_t count = rows().count();
    if (count == 0)
        return;
    row = std::clamp<std::int64_t>(row, 0, count - 1);
    selectRow(row, extend);
    const std::int64_t top = verticalScrollBar()->value();
    if (row < top)
        verticalScrollBar()->setValue(static_cast<int>(row));
    else if (row >= top + linesPerPage())
        verticalScrollBar()->setValue(static_cast<int>(row - linesPerPage() + 1));
    stopFollowing(row == count - 1);
}

void RawLogView::goTo(std::int64_t sequence)
{
    const LogRows shown = rows();
    if (shown.count() == 0)
        return;
    const std::int64_t row = std::min(shown.rowOf(sequence), shown.count() - 1);
    const std::int64_t top = verticalScrollBar()->value();
    if (row < top || row >= top + linesPerPage()) // with some of what was before
        verticalScrollBar()->setValue(static_cast<int>(row - linesPerPage() / 3));
    moveTo(row, false);
}

void RawLogView::selectAll()
{
    const LogRows shown = rows();
    if (shown.count() == 0)
        return;
    select(shown.sequence(shown.count() - 1));
    m_anchor = shown.sequence(0);
    viewport()->update();
}

std::vector<LogSpan> RawLogView::selectedSpans() const
{
    if (m_selected < 0)
        return {};
    const LogRows shown = rows();
    const auto [first, last] = std::minmax(m_anchor, m_selected);
    if (first == last)
        return {{first, first + 1}};
    return shown.spans(shown.rowOf(first), shown.rowOf(last + 1));
}

std::vector<LogSpan> RawLogView::shownSpans() const
{
    return rows().spans(0, rows().count());
}

void RawLogView::showColumn(qsizetype character)
{
    const int first = horizontalScrollBar()->value();
    const int fits = m_painter.charactersIn(viewport()->width());
    constexpr int kBefore = 20; // some of what stands before it
    if (character < first || character > first + fits - kBefore)
        horizontalScrollBar()->setValue(character < fits - kBefore ? 0
                                                                   : static_cast<int>(character) - kBefore);
}

std::int64_t RawLogView::currentRow() const
{
    return m_selected < 0 ? -1 : rows().rowOf(m_selected);
}

void RawLogView::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_K;
    const std::int64_t top = verticalScrollBar()->value();
    const std::int64_t from = m_selected >= 0 ? currentRow() : top + (up ? linesPerPage() : -1);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_K:
        moveTo(from - 1, extend);
        return;
    case Qt::Key_Down:
    case Qt::Key_J:
        moveTo(from + 1, extend);
        return;
    case Qt::Key_PageUp:
        moveTo(from - linesPerPage(), extend);
        return;
    case Qt::Key_PageDown:
        moveTo(from + linesPerPage(), extend);
        return;
    case Qt::Key_Home:
        horizontalScrollBar()->setValue(0);
        moveTo(0, extend);
        return;
    case Qt::Key_End:
        moveTo(rows().count() - 1, extend);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                        (event->key() == Qt::Key_Left ? -20 : 20));
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RawLogView::mousePressEvent(QMouseEvent* event)
{
    const std::int64_t row = rowAt(event->position().toPoint().y());
    if (event->button() != Qt::LeftButton || row >= rows().count())
        return;
    // Reading a line and being carried away from it do not go together.
    if (m_following) {
        m_following = false;
        Q_EMIT followingChanged(false);
    }
    selectRow(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void RawLogView::mouseMoveEvent(QMouseEvent* event)
{
    const std::int64_t count = rows().count();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_anchor < 0 || count == 0)
        return;
    const int y = event->position().toPoint().y();
    if (y < 0 || y >= viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? -1 : 1));
    selectRow(std::clamp<std::int64_t>(rowAt(std::clamp(y, 0, viewport()->height() - 1)), 0, count - 1),
              true);
}

void RawLogView::wheelEvent(QWheelEvent* event)
{
    QAbstractScrollArea::wheelEvent(event);
    scrolledByUser();
}

bool RawLogView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::int64_t row = rowAt(help->pos().y());
    const auto note =
        m_noteOf && row < rows().count() ? m_noteOf(rows().sequence(row)) : std::optional<QString>();
    QToolTip::showText(help->globalPos(), note.value_or(QString()).toHtmlEscaped(), viewport());
    return true;
}

void RawLogView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_painter.measure();
        updateRange();
    }
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
    m_lines.forgetWishes();
    const LogRows shown = rows();
    const auto [first, last] = std::minmax(m_anchor, m_selected);
    const int height = m_painter.lineHeight();
    std::int64_t row = verticalScrollBar()->value();
    const ShownLine* oldest = row < shown.count() ? m_lines.line(shown.sequence(row)) : nullptr;
    if (oldest)
        m_painter.setShowsDates(QDateTime::fromMSecsSinceEpoch(oldest->receivedAtMs).date() !=
                                QDate::currentDate());
    for (int y = 0; y < viewport()->height() && row < shown.count(); y += height, ++row) {
        const std::int64_t sequence = shown.sequence(row);
        LogLineLook look;
        look.selected = m_selected >= 0 && sequence >= first && sequence <= last;
        look.current = sequence == m_selected && hasFocus();
        look.marked = m_noteOf && m_noteOf(sequence);
        look.showsMatch = m_only != nullptr;
        look.matches = m_matches && m_matches != m_only && m_matches->contains(sequence);
        m_painter.paint(painter, QRect(0, y, viewport()->width(), height), m_lines.line(sequence), look,
                        m_highlight, horizontalScrollBar()->value());
    }
    if (m_only && shown.count() == 0)
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No line that was searched matches."));
}

} // namespace duskwatch
