// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "ui/rawlog/rawloglines.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace duskwatch {

HitDelegate::HitDelegate(const SearchHitsModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_theme(theme),
      m_painter(theme)
{
    m_painter.setShowsDates(true);
}

void HitDelegate::setWanted(const QString& text)
{
    m_highlight.setSearch({text, false, false});
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const SearchHit& hit = m_model.hit(index.row());
    ShownLine line;
    line.receivedAtMs = hit.receivedAtMs;
    line.outcome = hit.outcome;
    line.priority = hit.priority;
    line.cut = hit.cut || hit.line.size() > kShownBytes;
    line.text = visibleText(QByteArrayView(hit.line), kShownBytes);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    LogLineLook look;
    look.selected = option.state.testFlag(QStyle::State_Selected);
    look.current = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    look.showsMatch = true;
    painter->setFont(m_theme.metrics().mono());
    m_painter.paint(*painter, option.rect, &line, look, m_highlight, 0);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option);
    Q_UNUSED(index);
    return {m_theme.metrics().px(300), m_painter.lineHeight()};
}

} // namespace duskwatch
