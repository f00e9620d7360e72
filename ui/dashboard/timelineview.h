// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardpicture.h"
#include "ui/widgets/barmarking.h"

#include <QChartView>

namespace duskwatch {

class AlertChart;
class Theme;

/// Alerts over time: stacked bars with a tool tip each. A click on a bar, or dragging over several, chooses their time;
/// so do the arrow keys (Shift takes more) and Enter. GUI thread.
class TimelineView : public QChartView
{
    Q_OBJECT
public:
    /// \a theme is borrowed and outlives the view.
    explicit TimelineView(const Theme& theme, QWidget* parent = nullptr);

    void setPicture(const DashboardPicture& picture);
    AlertChart& alertChart() const { return *m_bars; }
    /// Middle of a bar's column, for tests.
    QPoint barPosition(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void spanChosen(const duskwatch::TimeSpan& span);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void refreshLook();
    int barAt(const QPoint& point) const;
    void showMarked();
    void choose();

    const Theme& m_theme;
    AlertChart* m_bars;
    DashboardPicture m_picture;
    BarMarking m_marking;
    int m_described = -1; ///< the bar that was spoken last
};

} // namespace duskwatch
