// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

#include <algorithm>

namespace duskwatch {
namespace {
constexpr double kBodyDesignPixels = 13.0;
}

Metrics::Metrics(const QFont& systemFont)
    : m_body(systemFont),
      m_unit(std::max(6, QFontInfo(systemFont).pixelSize()) / kBodyDesignPixels)
{
    // Fonts with a large x-height are set at a small size; the line height says how big they really are.
    m_unit = std::max(m_unit, QFontMetrics(systemFont).height() / 15.5);
}

int Metrics::px(double designPixels) const
{
    return std::max(1, qRound(designPixels * m_unit));
}

QFont Metrics::scaled(double designPixels, int weight) const
{
    QFont font = m_body;
    font.setWeight(static_cast<QFont::Weight>(weight));
    const double factor = designPixels / kBodyDesignPixels;
    if (m_body.pointSizeF() > 0)
        font.setPointSizeF(m_body.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(m_body.pixelSize() * factor)));
    return font;
}

QFont Metrics::secondary() const
{
    return scaled(12, QFont::Normal);
}
QFont Metrics::body() const
{
    return m_body;
}
QFont Metrics::bodyBold() const
{
    return scaled(kBodyDesignPixels, QFont::DemiBold);
}
QFont Metrics::section() const
{
    return scaled(16, QFont::Bold);
}
QFont Metrics::page() const
{
    return scaled(20, QFont::Bold);
}
QFont Metrics::figure() const
{
    return scaled(32, QFont::Bold);
}

QFont Metrics::mono() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (m_body.pointSizeF() > 0)
        font.setPointSizeF(m_body.pointSizeF() * 12.0 / kBodyDesignPixels);
    else
        font.setPixelSize(std::max(1, qRound(m_body.pixelSize() * 12.0 / kBodyDesignPixels)));
    font.setStyleHint(QFont::Monospace);
    return font;
}

int Metrics::rowHeight() const
{
    return std::max(px(27), QFontMetrics(m_body).height() + px(8));
}

} // namespace duskwatch
