// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertdelegate.h"

#include "ui/alerts/alerttablemodel.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace duskwatch {

AlertDelegate::AlertDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

void AlertDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Colors& colors = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, colors.tint);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && index.column() == 0)
        painter.fillRect(
            QRect(option.rect.left(), option.rect.top(), m_theme.metrics().px(3), option.rect.height()),
            colors.accent);
}

void AlertDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    const Colors& colors = m_theme.colors();
    paintGround(*painter, option, index);
    QRectF box = QRectF(option.rect).adjusted(metrics.px(8), 0, -metrics.px(8), -1);
    if (index.data(AlertTableModel::LoadingRole).toBool()) {
        const double height = metrics.px(6);
        const QRectF bar(box.left(), box.center().y() - height / 2, box.width() * 0.6, height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.line);
        painter->setOpacity(0.5);
        painter->drawRoundedRect(bar, height / 2, height / 2);
        painter->restore();
        return;
    }
    const auto column = static_cast<AlertColumn>(index.column());
    const bool handled = index.data(AlertTableModel::AcknowledgedRole).toBool();
    QFont font = metrics.body();
    QColor color = handled ? colors.muted : colors.text;
    if (column == AlertColumn::Priority) {
        const auto priority = static_cast<Priority>(index.data(AlertTableModel::PriorityRole).toInt());
        color = colors.priority(priority);
        if (priority != Priority::None) {
            font = metrics.bodyBold();
            const double side = priorityShapeSize(option.fontMetrics.height());
            paintPriorityShape(*painter, {box.left(), box.center().y() - side / 2, side, side}, priority,
                               color);
            box.setLeft(box.left() + side + metrics.px(6));
        }
    }
    painter->setFont(font);
    painter->setPen(color);
    const Qt::TextElideMode elide = column == AlertColumn::Title ? Qt::ElideMiddle : Qt::ElideRight;
    const QString text =
        QFontMetricsF(font).elidedText(index.data(Qt::DisplayRole).toString(), elide, box.width());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

QSize AlertDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option);
    Q_UNUSED(index);
    return {m_theme.metrics().px(80), m_theme.metrics().rowHeight()};
}

} // namespace duskwatch
