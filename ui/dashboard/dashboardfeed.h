// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/dashboard/dashboardpicture.h"
#include "ui/dashboard/pacedrequest.h"

namespace duskwatch {

/// Keeps a DashboardPicture up to date while it is looked at. GUI thread; counting happens in two reader threads of its
/// own, so that the names, which take longer, do not hold up the figures, nor both the alert table.
class DashboardFeed : public QObject
{
    Q_OBJECT
public:
    /// Everything is borrowed and outlives this.
    DashboardFeed(Backend& backend, const Clock& clock, QObject* parent);

    const DashboardPicture& picture() const { return m_picture; }
    const DashboardRange& range() const { return m_range; }
    void setRange(const DashboardRange& range);
    /// Reads only while active.
    void setActive(bool active);
    /// Something may have changed: reads again when the pace allows.
    void refresh();
    /// The user wants to see what is there now.
    void refreshNow();

Q_SIGNALS:
    /// picture() has new figures, or names, or is empty because the range changed.
    void pictureChanged();
    void failed(const duskwatch::Error& error);

private:
    quint64 askFigures();
    quint64 askTop();
    void takeFigures(const DashboardFigures& figures);

    const Clock& m_clock;
    StoreQueries& m_queries;
    StoreQueries& m_topQueries;
    PacedRequest m_figures;
    PacedRequest m_top;
    DashboardRange m_range;
    DashboardPicture m_picture;
    DashboardPicture m_asked; ///< range, moment and bars of the figures under way
    QTimer m_tick;            ///< "the last hour" moves without events
};

} // namespace duskwatch
