// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardpicture.h"
#include "ui/theme/colors.h"

#include <QChart>
#include <QFont>
#include <QObject>

class QBarSet;
class QFontMetricsF;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QStackedBarSeries;
class QValueAxis;

namespace duskwatch {

/// Alerts over time as stacked bars in a QChart: low at the bottom, high on top, round local times below. The same for
/// the window and for paper. GUI thread. Owned by the chart, which holds series and axes.
class AlertChart : public QObject
{
    Q_OBJECT
public:
    explicit AlertChart(QChart* chart);

    /// \a font: of the labels.
    void setLook(const Colors& colors, const QFont& font);
    void setPicture(const DashboardPicture& picture);

    /// The bar whose column is at \a point of the chart; the nearest one for points beside the columns, -1: no bars.
    int barAt(const QPointF& point) const;
    /// The columns of bars \a first to \a last, as high as the chart is.
    QRectF barsRect(int first, int last) const;
    int barCount() const;

private:
    void setValues(const std::vector<PriorityCounts>& buckets);
    void arrange();
    QGraphicsSimpleTextItem* addLabel(const QString& text);
    void placeHeights(const QRectF& plot, const QFontMetricsF& metrics);
    void placeTimes(const QRectF& plot, const QFontMetricsF& metrics);

    QChart* m_chart;
    QStackedBarSeries* m_series;
    QBarSet* m_low;
    QBarSet* m_medium;
    QBarSet* m_high;
    QValueAxis* m_columns;
    QValueAxis* m_heights;
    QVector<QGraphicsLineItem*> m_lines; ///< the chart's, at round heights
    TimeBuckets m_buckets;
    QVector<QGraphicsSimpleTextItem*> m_labels; ///< the chart's
    QFont m_font;
    QColor m_labelColor;
};

} // namespace duskwatch
