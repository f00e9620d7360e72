// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/dashboard/dashboardrange.h"

#include <QPointer>
#include <QWidget>

#include <utility>
#include <vector>

namespace duskwatch {

class Chip;
class Theme;
class TimeSpanDialog;

/// Hour, 24 hours, 7 days, Custom…: exactly one is on. GUI thread. Everything given is borrowed.
class RangeChips : public QWidget
{
    Q_OBJECT
public:
    RangeChips(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    const DashboardRange& range() const { return m_range; }
    void choose(TimeRange range);
    /// Opens the dialog for a range with two ends.
    void askForSpan();
    Chip* chip(TimeRange range) const;
    /// The one that is open, or null.
    TimeSpanDialog* dialog() const;

Q_SIGNALS:
    void rangeChosen(const duskwatch::DashboardRange& range);

private:
    void take(const DashboardRange& range);
    void showRange();

    const Theme& m_theme;
    const Clock& m_clock;
    DashboardRange m_range;
    std::vector<std::pair<TimeRange, Chip*>> m_chips;
    QPointer<TimeSpanDialog> m_dialog;
};

} // namespace duskwatch
