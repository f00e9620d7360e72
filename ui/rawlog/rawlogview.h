// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rawlog/highlighters.h"
#include "ui/rawlog/loglinepainter.h"
#include "ui/rawlog/logrows.h"

#include <QAbstractScrollArea>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace duskwatch {

class RawLogLines;
class Theme;

/// Paints the visible lines of a log, oldest on top, the newest at the end; all of them, or those a search has found.
/// Follows the end until one scrolls up; paused, it stays on what it has and counts what is new. What is on top stays
/// there when older lines appear or go. One line is current (selected()); with Shift a range is selected around it.
class RawLogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    RawLogView(RawLogLines& lines, const Theme& theme, QWidget* parent = nullptr);

    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    /// Lines that came since the pause began.
    std::int64_t heldBack() const;

    /// Only these lines are shown; all for null. Borrowed; call matchesChanged() after each change of it.
    void setOnly(const MatchList* matches);
    /// Lines in this list get a sign in the margin. Borrowed as above.
    void setMatches(const MatchList* matches);
    void matchesChanged();
    void setHighlight(const LineHighlight& highlight);
    const LineHighlight& highlight() const { return m_highlight; }
    /// Says which lines are marked, and with which note.
    void setMarks(std::function<std::optional<QString>(std::int64_t sequence)> noteOf);

    /// Sequence of the current line, -1 for none.
    std::int64_t selected() const { return m_selected; }
    void select(std::int64_t sequence);
    /// Selects it and brings it into view; follows no longer, unless it is the newest.
    void goTo(std::int64_t sequence);
    void selectAll();
    /// The selected lines, ascending; one or more when there is a current line.
    std::vector<LogSpan> selectedSpans() const;
    /// All lines shown.
    std::vector<LogSpan> shownSpans() const;
    /// Scrolls sideways so that the character is in view.
    void showColumn(qsizetype character);

    LogRows rows() const { return {{firstLine(), end()}, m_only}; }
    /// Sequence of the line painted at the top.
    std::int64_t firstVisible() const;
    int linesPerPage() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void selectionChanged(std::int64_t sequence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateRange();
    void rowsChanged();
    void scrolledByUser();
    void stopFollowing(bool atEnd);
    std::int64_t firstLine() const;
    std::int64_t end() const;
    std::int64_t rowAt(int y) const;
    std::int64_t currentRow() const;
    void selectRow(std::int64_t row, bool extend);
    void moveTo(std::int64_t row, bool extend);
    void describe();

    RawLogLines& m_lines;
    LogLinePainter m_painter;
    LineHighlight m_highlight;
    const MatchList* m_only = nullptr;
    const MatchList* m_matches = nullptr;
    std::function<std::optional<QString>(std::int64_t)> m_noteOf;
    bool m_following = true;
    bool m_paused = false;
    std::int64_t m_pausedEnd = 0;
    std::int64_t m_selected = -1;
    std::int64_t m_anchor = -1; ///< where a range begins
    std::int64_t m_top = 0;     ///< sequence of the line that stays on top
};

} // namespace duskwatch
