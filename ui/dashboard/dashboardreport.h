// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "ui/dashboard/dashboardpicture.h"
#include "ui/theme/colors.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QVector>

class QPainter;

namespace duskwatch {

/// The dashboard on one page of paper: always in light colours, with range, zone and time of export. GUI thread,
/// because it draws with Qt Charts.
class DashboardReport
{
public:
    /// A page in the units that paint() draws in: A4, across, at 96 dots per inch.
    static constexpr QSizeF kPage{1123, 794};

    /// \a font gives the family; \a exportedMs: ms since 1970 UTC.
    DashboardReport(DashboardPicture picture, QVector<SourceStatus> sources, const QFont& font,
                    std::int64_t exportedMs);

    /// The page's whole area is painted, its ground as well.
    void paint(QPainter& painter) const;

private:
    QFont font(double size, int weight = QFont::Normal) const;
    void text(QPainter& painter, const QRectF& line, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment = Qt::AlignLeft) const;
    void card(QPainter& painter, const QRectF& rect, const QString& title) const;
    void row(QPainter& painter, const QRectF& rect, const QString& name, std::int64_t count, double share,
             bool accent) const;
    void paintHead(QPainter& painter, const QRectF& rect) const;
    void paintTile(QPainter& painter, const QRectF& rect, Priority priority) const;
    void paintFunnel(QPainter& painter, const QRectF& rect) const;
    void paintTimeline(QPainter& painter, const QRectF& rect) const;
    void paintNames(QPainter& painter, const QRectF& rect, const QString& title,
                    const std::vector<NameCount>& names) const;
    void paintSources(QPainter& painter, const QRectF& rect) const;

    const DashboardPicture m_picture;
    const QVector<SourceStatus> m_sources;
    const QFont m_font;
    const std::int64_t m_exportedMs;
    const Colors m_colors = lightColors();
};

/// The report as a file's bytes, in a picture twice as fine as a screen or in vectors.
QByteArray reportAsPng(const DashboardReport& report);
QByteArray reportAsPdf(const DashboardReport& report);

} // namespace duskwatch
