// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <QAbstractTableModel>

#include <vector>

namespace duskwatch {

/// What groupby(), calculate() and timeslice() answer, sorted by any column; numbers as numbers. GUI thread.
class GroupTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// 0-1: how much of the column's largest number the cell is; nothing where the column is no number to compare.
    static constexpr int kShareRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The order stays as the user has sorted.
    void setTable(const SearchTable& table);
    const SearchTable& table() const { return m_table; }
    /// The row's texts as they came, for the clipboard.
    QStringList texts(int row) const { return m_table.rows[order(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder sortOrder) override;

private:
    std::size_t order(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    QString cell(std::size_t row, int column) const;
    void makeOrder();
    void measure();

    SearchTable m_table;
    std::vector<std::size_t> m_order; ///< rows of the table as they are shown
    std::vector<double> m_largest;    ///< by column; 0: no numbers to compare
    int m_sortColumn = -1;            ///< -1: as it came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace duskwatch
