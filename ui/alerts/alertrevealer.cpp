// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertrevealer.h"

#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/filterbar.h"

#include <QItemSelectionModel>

namespace duskwatch {

AlertRevealer::AlertRevealer(AlertTableModel& model, AlertTableView& table, FilterBar& filter,
                             QObject* parent)
    : QObject(parent),
      m_model(model),
      m_table(table),
      m_filter(filter)
{
    // Queued: the table takes in what is new first.
    connect(&model, &AlertTableModel::rowsInserted, this, &AlertRevealer::chooseWhenThere,
            Qt::QueuedConnection);
    connect(&model, &AlertTableModel::modelReset, this, &AlertRevealer::chooseWhenThere,
            Qt::QueuedConnection);
}

void AlertRevealer::reveal(EventId id)
{
    m_wanted = id;
    chooseWhenThere();
    FilterState plain;
    if (m_filter.state().range != TimeRange::Hour)
        plain.range = m_filter.state().range;
    if (toInt(m_wanted) != 0 && plain != m_filter.state())
        m_filter.setState(plain); // asks anew
}

void AlertRevealer::chooseWhenThere()
{
    const int row = toInt(m_wanted) == 0 ? -1 : m_model.rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = {};
    const QModelIndex index = m_model.index(row, 0);
    m_table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_table.scrollTo(index);
}

} // namespace duskwatch
