// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

class QKeyEvent;

namespace duskwatch {

/// Which bars of a chart over time are marked, by mouse or keys: a click or a drag marks and chooses, the arrow keys mark
/// (Shift takes more), Enter chooses, Escape takes it back. A value without a widget; the chart feeds it with its events,
/// says how many bars there are, and paints what is marked. GUI thread.
class BarMarking
{
public:
    enum class Answer {
        Ignored, ///< somebody else's key
        Marked,  ///< what is marked may have changed
        Chosen   ///< and is wanted
    };

    bool isEmpty() const { return m_bar < 0; }
    bool isDragging() const { return m_dragging; }
    int bar() const { return m_bar; }       ///< the one that was marked last; -1: none
    int anchor() const { return m_anchor; } ///< where marking began; -1: none
    int first() const;
    int last() const;

    /// -1 and -1: nothing.
    void mark(int anchor, int bar);
    void clear() { mark(-1, -1); }

    void press(int bar);
    /// The mouse is over \a bar. What the keys marked (\a focused) stays.
    void move(int bar, bool focused);
    /// Whether this ended a drag, which chooses.
    bool release();
    Answer press(const QKeyEvent& event, int count);
    /// Reached by Tab, the last bar is marked: the newest.
    void focusIn(Qt::FocusReason reason, int count);
    void focusOut();

private:
    int m_anchor = -1;
    int m_bar = -1;
    bool m_dragging = false;
};

} // namespace duskwatch
