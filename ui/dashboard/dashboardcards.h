// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"
#include "ui/dashboard/dashboardwords.h"

#include <QWidget>

namespace duskwatch {

class FigureCard;
class PriorityTile;
class SourcesCard;
class Theme;
class TimelineCard;

/// The cards of the dashboard: alerts by priority and over time, the funnel, top devices and models, each source. Every
/// figure leads to what is behind it. GUI thread. Everything given is borrowed.
class DashboardCards : public QWidget
{
    Q_OBJECT
public:
    DashboardCards(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Without figures (atMs is 0) the cards are empty.
    void setPicture(const DashboardPicture& picture);

    PriorityTile& tile(Priority priority) const;
    FigureCard& funnel() const { return *m_funnel; }
    TimelineCard& timeline() const { return *m_timeline; }
    FigureCard& devices() const { return *m_devices; }
    FigureCard& titles() const { return *m_titles; }
    SourcesCard& sources() const { return *m_sources; }

Q_SIGNALS:
    void alertsRequested(const duskwatch::FilterState& filter);
    void sourcesRequested();

private:
    void build();
    void connectCards();
    void orderTabs();
    void showTiles();
    void showFunnel();
    void showNames();

    const Theme& m_theme;
    PriorityTile* m_high;
    PriorityTile* m_medium;
    PriorityTile* m_low;
    FigureCard* m_funnel;
    TimelineCard* m_timeline;
    FigureCard* m_devices;
    FigureCard* m_titles;
    SourcesCard* m_sources;
    DashboardPicture m_picture;      ///< what is shown, so that links lead to that
    std::vector<FunnelStep> m_steps; ///< behind the funnel's rows
};

} // namespace duskwatch
