// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QVector>

#include <algorithm>

namespace duskwatch {
namespace {

void collect(QWidget& widget, QVector<QWidget*>& found);

void collect(QLayout& layout, QVector<QWidget*>& found)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget() != nullptr)
            collect(*item->widget(), found);
        else if (item->layout() != nullptr)
            collect(*item->layout(), found);
    }
}

void collect(QWidget& widget, QVector<QWidget*>& found)
{
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr)
        found.append(&widget);
    else if (const auto* scroll = qobject_cast<QScrollArea*>(&widget);
             scroll != nullptr && scroll->widget() != nullptr)
        collect(*scroll->widget(), found);
    else if (widget.layout() != nullptr)
        collect(*widget.layout(), found);
}

} // namespace

bool focusInLayoutOrder(QWidget& root, bool forward)
{
    QVector<QWidget*> found;
    if (root.layout() != nullptr)
        collect(*root.layout(), found);
    const auto count = found.size();
    const QWidget* focus = root.focusWidget();
    const auto has = [focus](const QWidget* stop) {
        return stop == focus || stop->isAncestorOf(focus);
    };
    const auto at = std::find_if(found.cbegin(), found.cend(), has);
    const qsizetype current = focus == nullptr || at == found.cend() ? -1 : at - found.cbegin();
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype from = current < 0 ? (forward ? -1 : 0) : current;
        QWidget* next = found[(from + (forward ? step : -step) + 2 * count) % count];
        if (!next->isEnabled() || !next->isVisibleTo(&root))
            continue;
        next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace duskwatch
