// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

AlertHeader::AlertHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_theme(theme)
{
    setHighlightSections(false);
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setFixedHeight(theme.metrics().rowHeight() + theme.metrics().px(2));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void AlertHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    const bool sorted = sortIndicatorSection() == section;
    const QRectF box = QRectF(rect).adjusted(metrics.px(8), 0, -metrics.px(8), -1);
    const QVariant said = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = said.isValid() ? said.value<Qt::Alignment>() : defaultAlignment();
    const bool right = alignment.testFlag(Qt::AlignRight);
    const double half = metrics.px(7) / 2.0;
    const double mark = sorted ? 2 * half + metrics.px(5) : 0;
    const QFontMetricsF font(metrics.bodyBold());
    const QString text = font.elidedText(model()->headerData(section, Qt::Horizontal).toString(),
                                         Qt::ElideRight, box.width() - mark);
    painter->setFont(metrics.bodyBold());
    painter->setPen(sorted ? colors.text : colors.muted);
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    if (!sorted)
        return;
    // On the side away from the column's edge, so that the title stays in line with what is below it.
    const double width = font.horizontalAdvance(text);
    const double x = right ? box.right() - width - mark + half : box.left() + width + mark - half;
    const double y = box.center().y();
    const double tip = sortIndicatorOrder() == Qt::DescendingOrder ? half * 0.6 : -half * 0.6;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.muted);
    painter->drawPolygon(QPolygonF{{x - half, y - tip}, {x + half, y - tip}, {x, y + tip}});
}

} // namespace duskwatch
