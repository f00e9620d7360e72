// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/alertchart.h"

#include "ui/text/words.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace duskwatch {
namespace {

constexpr double kBarShare = 0.86; // of its column
constexpr int kTicks = 3;
constexpr double kBehindBars = -1;
constexpr double kAboveBars = 1;
constexpr int kMostLabels = 9;

/// The smallest of 2, 4, 6, 8, 10, 12, 16, 20, 40, … that is not below \a value: its half is whole.
double roundHeight(double value)
{
    for (double unit = 1;; unit *= 10)
        for (const double factor : {2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 16.0})
            if (value <= unit * factor)
                return unit * factor;
}

} // namespace

AlertChart::AlertChart(QChart* chart)
    : QObject(chart),
      m_chart(chart),
      m_series(new QStackedBarSeries),
      m_low(new QBarSet(QString())),
      m_medium(new QBarSet(QString())),
      m_high(new QBarSet(QString())),
      m_columns(new QValueAxis),
      m_heights(new QValueAxis)
{
    for (QBarSet* set : {m_low, m_medium, m_high})
        m_series->append(set);
    m_series->setBarWidth(kBarShare);
    chart->addSeries(m_series);
    chart->addAxis(m_columns, Qt::AlignBottom);
    chart->addAxis(m_heights, Qt::AlignLeft);
    m_series->attachAxis(m_columns);
    m_series->attachAxis(m_heights);
    m_columns->setVisible(false);
    m_heights->setVisible(false);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    for (int tick = 0; tick < kTicks; ++tick) {
        m_lines.append(new QGraphicsLineItem(chart));
        m_lines.last()->setZValue(tick == 0 ? kAboveBars
                                            : kBehindBars); // empty bars would break the lowest one
    }
    connect(chart, &QGraphicsWidget::geometryChanged, this, &AlertChart::arrange);
}

void AlertChart::setLook(const Colors& colors, const QFont& font)
{
    m_font = font;
    m_labelColor = colors.muted;
    const std::pair<QBarSet*, Priority> sets[] = {
        {m_low, Priority::Low}, {m_medium, Priority::Medium}, {m_high, Priority::High}};
    for (const auto& [set, priority] : sets) {
        set->setColor(colors.priority(priority));
        set->setBorderColor(colors.surface); // parts the segments, also for eyes that see no colour
    }
    for (QGraphicsLineItem* line : m_lines)
        line->setPen(QPen(colors.line, 1));
    arrange();
}

void AlertChart::setPicture(const DashboardPicture& picture)
{
    m_buckets = picture.buckets;
    m_columns->setRange(-0.5, std::max(1, barCount()) - 0.5);
    setValues(picture.figures.buckets);
    arrange();
}

void AlertChart::setValues(const std::vector<PriorityCounts>& buckets)
{
    std::int64_t most = 0;
    QList<qreal> low;
    QList<qreal> medium;
    QList<qreal> high;
    for (const PriorityCounts& counts : buckets) {
        most = std::max(most, counts.total());
        low << static_cast<qreal>(counts.low);
        medium << static_cast<qreal>(counts.medium);
        high << static_cast<qreal>(counts.high);
    }
    m_heights->setRange(0, roundHeight(static_cast<double>(most)));
    const std::pair<QBarSet*, QList<qreal>> sets[] = {{m_low, low}, {m_medium, medium}, {m_high, high}};
    for (const auto& [set, values] : sets) {
        if (set->count() != values.size()) {
            set->remove(0, set->count());
            set->append(values);
            continue;
        }
        for (int i = 0; i < set->count(); ++i)
            if (!qFuzzyCompare(set->at(i) + 1, values[i] + 1))
                set->replace(i, values[i]);
    }
}

int AlertChart::barCount() const
{
    return m_buckets.count();
}

int AlertChart::barAt(const QPointF& point) const
{
    if (barCount() == 0)
        return -1;
    const QRectF plot = m_chart->plotArea();
    const double column = (point.x() - plot.left()) / plot.width() * barCount();
    return std::clamp(static_cast<int>(std::floor(column)), 0, barCount() - 1);
}

QRectF AlertChart::barsRect(int first, int last) const
{
    const QRectF plot = m_chart->plotArea();
    const double column = plot.width() / std::max(1, barCount());
    return {plot.left() + column * first, plot.top(), column * (last - first + 1), plot.height()};
}

/// Lines and labels of our own: the axes of Qt Charts can label neither single bars nor two of them alike.
void AlertChart::arrange()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    const QFontMetricsF metrics(m_font);
    const QString most = countText(static_cast<qint64>(m_heights->max()));
    const double left = metrics.horizontalAdvance(most) + metrics.averageCharWidth();
    const QRectF plot =
        QRectF(QPointF(), m_chart->size()).adjusted(left, metrics.height() / 2, -1, -metrics.height() * 1.4);
    if (plot.width() < left || plot.height() < metrics.height())
        return;
    m_chart->setPlotArea(plot);
    placeHeights(plot, metrics);
    placeTimes(plot, metrics);
}

QGraphicsSimpleTextItem* AlertChart::addLabel(const QString& text)
{
    auto* item = new QGraphicsSimpleTextItem(text, m_chart);
    item->setFont(m_font);
    item->setBrush(m_labelColor);
    m_labels.append(item);
    return item;
}

void AlertChart::placeHeights(const QRectF& plot, const QFontMetricsF& metrics)
{
    for (int tick = 0; tick < kTicks; ++tick) {
        const double part = tick / (kTicks - 1.0);
        const double y = std::round(plot.bottom() - plot.height() * part);
        m_lines[tick]->setLine(QLineF(plot.left(), y, plot.right(), y));
        auto* item = addLabel(countText(static_cast<qint64>(m_heights->max() * part)));
        item->setPos(plot.left() - metrics.averageCharWidth() - item->boundingRect().width(),
                     y - metrics.height() / 2);
    }
}

void AlertChart::placeTimes(const QRectF& plot, const QFontMetricsF& metrics)
{
    if (barCount() == 0)
        return;
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00   00"));
    const int most = std::clamp(static_cast<int>(plot.width() / room), 1, kMostLabels);
    for (const AxisLabel& label : axisLabels(m_buckets, QTimeZone::systemTimeZone(), most)) {
        auto* item = addLabel(label.text);
        const double x = plot.left() + plot.width() * label.bucket / barCount();
        item->setPos(std::min(x, plot.right() - item->boundingRect().width()),
                     plot.bottom() + metrics.height() * 0.25);
    }
}

} // namespace duskwatch
