// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palettedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace duskwatch {

PaletteDelegate::PaletteDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.tint);
        painter->drawRoundedRect(option.rect, metrics.px(6), metrics.px(6));
    }
    QRect box = option.rect.adjusted(metrics.px(10), 0, -metrics.px(10), 0);
    const QString keys = index.data(KeysRole).toString();
    painter->setFont(metrics.secondary());
    painter->setPen(colors.muted);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, keys);
    const int keysWidth = QFontMetrics(metrics.secondary()).horizontalAdvance(keys);
    box.setRight(box.right() - keysWidth - metrics.px(12));
    const QFontMetrics body(metrics.body());
    const QString text = body.elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->setFont(metrics.body());
    painter->setPen(colors.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    box.setLeft(box.left() + body.horizontalAdvance(text) + metrics.px(8));
    painter->setFont(metrics.secondary());
    painter->setPen(colors.muted);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(metrics.secondary())
                          .elidedText(index.data(DetailRole).toString(), Qt::ElideRight, box.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.metrics().rowHeight()};
}

} // namespace duskwatch
