// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <cstdint>

namespace duskwatch {

class RawLogLines;
struct ShownLine;
class Theme;

/// Paints the visible lines of a log: time of receipt, verdict, the line. Oldest on top, the newest at the
/// end. Follows the end until one scrolls up; paused, it stays on what it has and counts what is new.
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
    /// Sequence of the selected line, -1 for none.
    std::int64_t selected() const { return m_selected; }
    void select(std::int64_t sequence);
    /// Sequence of the line painted at the top.
    std::int64_t firstVisible() const;
    int linesPerPage() const;

Q_SIGNALS:
    void followingChanged(bool following);
    void selectionChanged(std::int64_t sequence);
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void updateRange();
    void rangeChanged();
    void scrolledByUser();
    void paintLine(QPainter& painter, const QRect& box, const ShownLine* line, bool isSelected);
    std::int64_t end() const;
    std::int64_t sequenceAt(int y) const;
    int lineHeight() const;
    void moveSelection(std::int64_t to);

    RawLogLines& m_lines;
    const Theme& m_theme;
    bool m_following = true;
    bool m_paused = false;
    std::int64_t m_pausedEnd = 0;
    std::int64_t m_selected = -1;
};

} // namespace duskwatch
