// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/search/searchrange.h"

#include <QPointer>
#include <QToolButton>

namespace duskwatch {

class Theme;
class TimeSpanDialog;

/// Shows the time range of a search and offers others in a menu. GUI thread. Everything given is borrowed.
class SearchRangeButton : public QToolButton
{
    Q_OBJECT
public:
    SearchRangeButton(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    const SearchRange& range() const { return m_range; }
    /// Says nothing.
    void setRange(const SearchRange& range);
    /// Opens the dialog for a range with two ends.
    void askForSpan();
    /// The one that is open, or null.
    TimeSpanDialog* dialog() const;

Q_SIGNALS:
    void rangeChosen(const duskwatch::SearchRange& range);

private:
    void fill();
    void choose(const SearchRange& range);

    const Theme& m_theme;
    const Clock& m_clock;
    SearchRange m_range;
    QPointer<TimeSpanDialog> m_dialog;
};

} // namespace duskwatch
