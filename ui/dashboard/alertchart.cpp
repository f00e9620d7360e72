// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/alertchart.h"

#include <QBarSet>
#include <QFontMetricsF>
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

/// The smallest of 2, 4, 6, 10, 20, … that is not below \a value: its half is whole.
double roundHeight(double value)
{
    for (double unit = 1;; unit *= 10)
        for (const double factor : {2.0, 4.0, 6.0, 10.0})
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
    m_heights->setTickCount(kTicks);
    m_heights->setLabelFormat(QStringLiteral("%d"));
    m_heights->setLineVisible(false);
    chart->setLocalizeNumbers(true);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    connect(chart, &QChart::plotAreaChanged, this, &AlertChart::placeLabels);
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
    m_heights->setLabelsColor(colors.muted);
    m_heights->setLabelsFont(font);
    m_heights->setGridLineColor(colors.line);
    const int below = qCeil(QFontMetricsF(font).height() * 1.5);
    m_chart->setMargins(QMargins(0, qCeil(QFontMetricsF(font).height() / 2), 0, below));
    placeLabels();
}

void AlertChart::setPicture(const DashboardPicture& picture)
{
    m_buckets = picture.buckets;
    m_columns->setRange(-0.5, std::max(1, barCount()) - 0.5);
    setValues(picture.figures.buckets);
    placeLabels();
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

double AlertChart::columnX(double column) const
{
    return m_chart->mapToPosition({column, 0}, m_series).x();
}

int AlertChart::barAt(const QPointF& point) const
{
    if (barCount() == 0)
        return -1;
    const double column = m_chart->mapToValue(point, m_series).x();
    return std::clamp(static_cast<int>(std::floor(column + 0.5)), 0, barCount() - 1);
}

QRectF AlertChart::barsRect(int first, int last) const
{
    QRectF rect = m_chart->plotArea();
    rect.setLeft(columnX(first - 0.5));
    rect.setRight(columnX(last + 0.5));
    return rect;
}

// The axes of Qt Charts cannot label single bars, nor label two of them alike.
void AlertChart::placeLabels()
{
    qDeleteAll(m_labels);
    m_labels.clear();
    const QRectF plot = m_chart->plotArea();
    const QFontMetricsF metrics(m_font);
    const double room = metrics.horizontalAdvance(QStringLiteral("00:00   00"));
    if (barCount() == 0 || plot.width() < room)
        return;
    const int most = std::min(9, static_cast<int>(plot.width() / room));
    for (const AxisLabel& label : axisLabels(m_buckets, QTimeZone::systemTimeZone(), most)) {
        auto* item = new QGraphicsSimpleTextItem(label.text, m_chart);
        item->setFont(m_font);
        item->setBrush(m_labelColor);
        const double width = item->boundingRect().width();
        const double x = columnX(label.bucket - 0.5);
        item->setPos(std::clamp(x, plot.left(), plot.right() - width),
                     plot.bottom() + metrics.height() * 0.25);
        m_labels.append(item);
    }
}

} // namespace duskwatch
