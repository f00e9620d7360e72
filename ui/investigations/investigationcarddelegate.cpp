// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationcarddelegate.h"

#include "core/store/investigationwords.h"
#include "ui/investigations/investigationage.h"
#include "ui/investigations/investigationcolumnmodel.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace duskwatch {
namespace {

constexpr double kGap = 8; ///< between cards
constexpr double kPadding = 10;
constexpr double kStripe = 4;
constexpr double kLineGap = 3;
constexpr double kRadius = 8;

} // namespace

InvestigationCardDelegate::InvestigationCardDelegate(const Theme& theme, const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent),
      m_theme(theme),
      m_clock(clock)
{
}

QSize InvestigationCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Metrics& metrics = m_theme.metrics();
    const int lines =
        2 * QFontMetrics(metrics.bodyBold()).height() + 2 * QFontMetrics(metrics.secondary()).height();
    return {metrics.px(120), lines + metrics.px(2 * kPadding + 3 * kLineGap + kGap)};
}

void InvestigationCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    const auto* model = qobject_cast<const InvestigationColumnModel*>(index.model());
    if (!model || index.row() >= model->rowCount())
        return;
    const InvestigationSummary& row = model->rows()[static_cast<std::size_t>(index.row())];
    const Metrics& metrics = m_theme.metrics();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = metrics.px(kGap / 2);
    const QRectF card = QRectF(option.rect).adjusted(side, 0.5, -side, -metrics.px(kGap) - 0.5);
    paintGround(*painter, card, option, row);
    QRectF line =
        card.adjusted(metrics.px(kStripe + kPadding), metrics.px(kPadding), -metrics.px(kPadding), 0);
    const auto next = [&](const QFont& font) {
        painter->setFont(font);
        line.setHeight(QFontMetrics(font).height());
        const QRectF here = line;
        line.translate(0, line.height() + metrics.px(kLineGap));
        return here;
    };
    paintHead(*painter, next(metrics.bodyBold()), row);
    const QRectF title = next(metrics.bodyBold());
    painter->setPen(m_theme.colors().text);
    painter->drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(visibleText(row.title), Qt::ElideMiddle, int(title.width())));
    painter->setPen(m_theme.colors().muted);
    const QRectF device = next(metrics.secondary());
    paintPair(*painter, device, row.actor.isEmpty() ? QStringLiteral("—") : visibleText(row.actor),
              dispositionName(row.disposition));
    const QRectF foot = next(metrics.secondary());
    paintPair(*painter, foot, row.assignee.isEmpty() ? tr("Nobody’s") : visibleText(row.assignee),
              tr("Alerts: %1").arg(countText(row.alerts)));
    painter->restore();
}

void InvestigationCardDelegate::paintGround(QPainter& painter, const QRectF& card,
                                            const QStyleOptionViewItem& option,
                                            const InvestigationSummary& row) const
{
    const Colors& colors = m_theme.colors();
    const double radius = m_theme.metrics().px(kRadius);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QPainterPath outline;
    outline.addRoundedRect(card, radius, radius);
    painter.fillPath(outline, selected                                         ? colors.tint
                              : option.state.testFlag(QStyle::State_MouseOver) ? colors.hover
                                                                               : colors.surface);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(card.left(), card.top(), m_theme.metrics().px(kStripe), card.height()),
                     colors.priority(shapeOf(row.priority)));
    painter.restore();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.strokePath(outline, QPen(focused || selected ? colors.accent : colors.line, focused ? 2.0 : 1.0));
}

void InvestigationCardDelegate::paintHead(QPainter& painter, QRectF line,
                                          const InvestigationSummary& row) const
{
    const Priority shape = shapeOf(row.priority);
    const QColor color = m_theme.colors().priority(shape);
    const double side = priorityShapeSize(line.height());
    paintPriorityShape(painter, {line.left(), line.top() + (line.height() - side) / 2, side, side}, shape,
                       color);
    const QFont words = painter.font();
    painter.setFont(m_theme.metrics().secondary());
    painter.setPen(m_theme.colors().muted);
    const QString age = ageText(row.openedMs, m_clock.nowMs());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, age);
    const int taken = painter.fontMetrics().horizontalAdvance(age) + m_theme.metrics().px(6);
    painter.setFont(words);
    painter.setPen(color);
    line.adjust(side + m_theme.metrics().px(6), 0, -taken, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(investigationPriorityName(row.priority), Qt::ElideRight,
                                                      int(line.width())));
}

void InvestigationCardDelegate::paintPair(QPainter& painter, const QRectF& line, const QString& left,
                                          const QString& right) const
{
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    const int taken = painter.fontMetrics().horizontalAdvance(right) + m_theme.metrics().px(8);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(left, Qt::ElideMiddle, int(line.width()) - taken));
}

} // namespace duskwatch
