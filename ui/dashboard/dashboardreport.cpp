// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardreport.h"

#include "ui/dashboard/alertchart.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/sources/sourcewords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr double kMargin = 40;
constexpr double kGap = 12;
constexpr double kPad = 14;
constexpr double kRowHeight = 22;
constexpr qsizetype kShownNameBytes = 512;
constexpr double kNameShare = 0.7; // of a row's width
constexpr double kBarShare = 0.14;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::DashboardReport", text);
}

/// \a rect cut into columns by \a weights, with gaps.
QVector<QRectF> columns(const QRectF& rect, const QVector<double>& weights)
{
    double all = 0;
    for (const double weight : weights)
        all += weight;
    const double room = rect.width() - kGap * static_cast<double>(weights.size() - 1);
    QVector<QRectF> parts;
    double x = rect.x();
    for (const double weight : weights) {
        parts.append({x, rect.y(), room * weight / all, rect.height()});
        x += room * weight / all + kGap;
    }
    return parts;
}

} // namespace

DashboardReport::DashboardReport(DashboardPicture picture, QVector<SourceStatus> sources, const QFont& font,
                                 std::int64_t exportedMs)
    : m_picture(std::move(picture)),
      m_sources(std::move(sources)),
      m_font(font),
      m_exportedMs(exportedMs)
{
}

QFont DashboardReport::font(double size, int weight) const
{
    QFont font = m_font;
    font.setPixelSize(qRound(size));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

void DashboardReport::text(QPainter& painter, const QRectF& line, const QString& text, const QFont& font,
                           const QColor& color, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(color);
    const int width = static_cast<int>(line.width());
    const bool model = text.contains(QLatin1StringView("::")); // both ends of a model's name tell
    painter.drawText(line, static_cast<int>(alignment | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, model ? Qt::ElideMiddle : Qt::ElideRight, width));
}

void DashboardReport::card(QPainter& painter, const QRectF& rect, const QString& title) const
{
    painter.setPen(QPen(m_colors.line, 1));
    painter.setBrush(m_colors.surface);
    painter.drawRoundedRect(rect, 8, 8);
    text(painter, {rect.x() + kPad, rect.y() + 10, rect.width() - 2 * kPad, 20}, title,
         font(13, QFont::DemiBold), m_colors.text);
}

void DashboardReport::row(QPainter& painter, const QRectF& rect, const QString& name, std::int64_t count,
                          double share, bool accent) const
{
    const double barX = rect.x() + rect.width() * kNameShare;
    text(painter, {rect.x(), rect.y(), rect.width() * kNameShare - 8, rect.height()}, name, font(12),
         m_colors.text);
    text(painter, rect, countText(count), font(12), m_colors.text, Qt::AlignRight);
    if (count <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent ? m_colors.accent : m_colors.handle);
    painter.drawRoundedRect(
        QRectF(barX, rect.center().y() - 3, std::max(3.0, rect.width() * kBarShare * share), 6), 3, 3);
}

void DashboardReport::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), kPage), Qt::white);
    QRectF rest(kMargin, kMargin, kPage.width() - 2 * kMargin, kPage.height() - 2 * kMargin);
    const auto take = [&rest](double height) {
        const QRectF part(rest.x(), rest.y(), rest.width(), height);
        rest.setTop(rest.top() + height + kGap);
        return part;
    };
    paintHead(painter, take(50));
    const QVector<QRectF> upper = columns(take(158), {1, 1, 1, 1.4});
    paintTile(painter, upper[0], Priority::High);
    paintTile(painter, upper[1], Priority::Medium);
    paintTile(painter, upper[2], Priority::Low);
    paintFunnel(painter, upper[3]);
    paintTimeline(painter, take(270));
    const QVector<QRectF> lower = columns(rest, {1, 1, 1});
    paintNames(painter, lower[0], tr("Devices"), m_picture.top.devices);
    paintNames(painter, lower[1], tr("Models and incidents"), m_picture.top.titles);
    paintSources(painter, lower[2]);
}

void DashboardReport::paintHead(QPainter& painter, const QRectF& rect) const
{
    const QRectF upper(rect.x(), rect.y(), rect.width(), 28);
    const QRectF lower(rect.x(), rect.y() + 28, rect.width(), 20);
    text(painter, upper, tr("Duskwatch dashboard"), font(20, QFont::Bold), m_colors.text);
    const QString from = timeSpanText(m_picture.span);
    const QString range = m_picture.range.range == TimeRange::Custom
                              ? from
                              //: a range and from when to when that is
                              : tr("%1: %2").arg(rangeTitle(m_picture.range), from);
    text(painter, lower, range, font(13), m_colors.text);
    const QString exported =
        QDateTime::fromMSecsSinceEpoch(m_exportedMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    text(painter, lower, tr("Exported %1 · times in %2").arg(exported, zoneName()), font(12), m_colors.muted,
         Qt::AlignRight);
}

void DashboardReport::paintTile(QPainter& painter, const QRectF& rect, Priority priority) const
{
    card(painter, rect, {});
    const QColor color = m_colors.priority(priority);
    const double x = rect.x() + kPad;
    const double width = rect.width() - 2 * kPad;
    paintPriorityShape(painter, {x, rect.y() + 15, 10, 10}, priority, color);
    text(painter, {x + 16, rect.y() + 10, width - 16, 20}, priorityName(priority), font(13, QFont::DemiBold),
         color);
    text(painter, {x, rect.y() + 36, width, 44}, countText(m_picture.figures.alerts.of(priority)),
         font(32, QFont::Bold), m_colors.text);
    const ChangeWords change = changeWords(m_picture, priority);
    QString words = change.text;
    if (change.direction != ChangeWords::Direction::None)
        words =
            (change.direction == ChangeWords::Direction::More ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) +
            words;
    painter.setFont(font(12));
    painter.setPen(m_colors.muted);
    painter.drawText(QRectF(x, rect.y() + 86, width, 60), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     words);
}

void DashboardReport::paintFunnel(QPainter& painter, const QRectF& rect) const
{
    card(painter, rect, tr("Received → alerts"));
    QRectF line(rect.x() + kPad, rect.y() + 34, rect.width() - 2 * kPad, 19);
    const std::vector<FunnelStep> steps = funnelSteps(m_picture.figures);
    const double most = std::max<double>(1, static_cast<double>(steps.front().count));
    for (const FunnelStep& step : steps) {
        row(painter, line, step.name, step.count, static_cast<double>(step.count) / most,
            step.outcome == Outcome::Alert);
        line.translate(0, line.height());
    }
}

void DashboardReport::paintTimeline(QPainter& painter, const QRectF& rect) const
{
    card(painter, rect, tr("Alerts over time"));
    const QRectF room = rect.adjusted(kPad, 34, -kPad, -6);
    QGraphicsScene scene;
    auto* chart = new QChart; // the scene takes it
    scene.addItem(chart);
    AlertChart bars(chart);
    chart->resize(room.size());
    bars.setLook(m_colors, font(11));
    bars.setPicture(m_picture);
    scene.render(&painter, room, QRectF(QPointF(), room.size()));
}

void DashboardReport::paintNames(QPainter& painter, const QRectF& rect, const QString& title,
                                 const std::vector<NameCount>& names) const
{
    card(painter, rect, title);
    QRectF line(rect.x() + kPad, rect.y() + 34, rect.width() - 2 * kPad, kRowHeight);
    if (names.empty())
        text(painter, line, tr("none"), font(12), m_colors.muted);
    for (const NameCount& name : names) {
        row(painter, line, visibleText(name.name, kShownNameBytes), name.count,
            static_cast<double>(name.count) / static_cast<double>(names.front().count), true);
        line.translate(0, line.height());
    }
}

void DashboardReport::paintSources(QPainter& painter, const QRectF& rect) const
{
    card(painter, rect, tr("Sources"));
    QRectF line(rect.x() + kPad, rect.y() + 34, rect.width() - 2 * kPad, kRowHeight);
    for (const SourceStatus& source : m_sources) {
        if (line.bottom() > rect.bottom())
            break;
        painter.setPen(Qt::NoPen);
        painter.setBrush(sourceStateColor(source, m_exportedMs, m_colors));
        painter.drawEllipse(QPointF(line.x() + 4, line.center().y()), 4, 4);
        const QString state = sourceStateText(source, m_exportedMs);
        text(painter, line, state, font(12), m_colors.muted, Qt::AlignRight);
        const double taken = QFontMetricsF(font(12)).horizontalAdvance(state) + 10;
        text(painter, line.adjusted(14, 0, -taken, 0), visibleText(source.settings.name), font(12),
             m_colors.text);
        line.translate(0, line.height());
    }
}

QByteArray reportAsPng(const DashboardReport& report)
{
    constexpr int kFineness = 2;
    QImage image((DashboardReport::kPage * kFineness).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(kFineness, kFineness);
    report.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray reportAsPdf(const DashboardReport& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Duskwatch dashboard"));
    writer.setCreator(QStringLiteral("Duskwatch"));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF()));
    QPainter painter(&writer);
    const double scale = writer.width() / DashboardReport::kPage.width();
    painter.scale(scale, scale);
    report.paint(painter);
    painter.end();
    return bytes;
}

} // namespace duskwatch
