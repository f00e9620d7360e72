// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultdelegate.h"

#include "ui/search/grouptablemodel.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace duskwatch {

ResultDelegate::ResultDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent),
      m_theme(theme)
{
}

void ResultDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Colors& colors = m_theme.colors();
    const Metrics& metrics = m_theme.metrics();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, colors.tint);
    if (const QVariant share = index.data(GroupTableModel::kShareRole); share.isValid()) {
        QRect bar = option.rect.adjusted(metrics.px(4), metrics.px(4), -metrics.px(4), -metrics.px(5));
        bar.setLeft(bar.right() - qRound(bar.width() * share.toDouble()));
        QColor color = colors.accent;
        color.setAlphaF(0.16f);
        painter.fillRect(bar, color);
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    if (current && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), metrics.px(3), option.rect.height()),
                         colors.accent);
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Metrics& metrics = m_theme.metrics();
    paintGround(*painter, option, index);
    QRectF box = QRectF(option.rect).adjusted(metrics.px(8), 0, -metrics.px(8), -1);
    QFont font = metrics.body();
    QColor color = m_theme.colors().text;
    const auto* hits = qobject_cast<const SearchHitsModel*>(index.model());
    if (hits != nullptr && index.column() == SearchHitsModel::Verdict) {
        const Priority priority = hits->hit(index.row()).priority;
        if (priority != Priority::None) {
            color = m_theme.colors().priority(priority);
            font = metrics.bodyBold();
            const double side = priorityShapeSize(option.fontMetrics.height());
            paintPriorityShape(*painter, {box.left(), box.center().y() - side / 2, side, side}, priority,
                               color);
            box.setLeft(box.left() + side + metrics.px(6));
        }
    }
    const bool isTitle = hits != nullptr && index.column() == SearchHitsModel::Title;
    painter->setFont(font);
    painter->setPen(color);
    const QString text = QFontMetricsF(font).elidedText(
        index.data(Qt::DisplayRole).toString(), isTitle ? Qt::ElideMiddle : Qt::ElideRight, box.width());
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

} // namespace duskwatch
