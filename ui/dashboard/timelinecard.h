// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace duskwatch {

class Theme;
class TimelineView;

/// The timeline in a card with its title, what the colours mean, and what one can do.
class TimelineCard : public QFrame
{
    Q_OBJECT
public:
    explicit TimelineCard(const Theme& theme, QWidget* parent = nullptr);
    TimelineView& view() const { return *m_view; }

private:
    TimelineView* m_view;
};

} // namespace duskwatch
