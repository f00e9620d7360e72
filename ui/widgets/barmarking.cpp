// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barmarking.h"

#include <QKeyEvent>

#include <algorithm>

namespace duskwatch {

int BarMarking::first() const
{
    return std::min(m_anchor, m_bar);
}

int BarMarking::last() const
{
    return std::max(m_anchor, m_bar);
}

void BarMarking::mark(int anchor, int bar)
{
    m_anchor = anchor;
    m_bar = bar;
}

void BarMarking::press(int bar)
{
    m_dragging = true;
    mark(bar, bar);
}

void BarMarking::move(int bar, bool focused)
{
    if (m_dragging && m_anchor >= 0)
        mark(m_anchor, bar);
    else if (!focused || m_anchor == m_bar)
        mark(bar, bar);
}

bool BarMarking::release()
{
    const bool ended = m_dragging;
    m_dragging = false;
    return ended;
}

BarMarking::Answer BarMarking::press(const QKeyEvent& event, int count)
{
    const int newest = count - 1;
    int bar = m_bar < 0 ? newest : m_bar;
    switch (event.key()) {
    case Qt::Key_Left:
        bar = std::max(bar - 1, 0);
        break;
    case Qt::Key_Right:
        bar = std::min(bar + 1, newest);
        break;
    case Qt::Key_Home:
        bar = 0;
        break;
    case Qt::Key_End:
        bar = newest;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Answer::Chosen;
    case Qt::Key_Escape:
        if (isEmpty())
            return Answer::Ignored;
        m_dragging = false;
        clear();
        return Answer::Marked;
    default:
        return Answer::Ignored;
    }
    if (count > 0)
        mark((event.modifiers() & Qt::ShiftModifier) && m_anchor >= 0 ? m_anchor : bar, bar);
    return Answer::Marked;
}

void BarMarking::focusIn(Qt::FocusReason reason, int count)
{
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    if (byKey && isEmpty() && count > 0)
        mark(count - 1, count - 1);
}

void BarMarking::focusOut()
{
    m_dragging = false;
    clear();
}

} // namespace duskwatch
