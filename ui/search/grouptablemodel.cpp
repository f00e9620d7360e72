// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/grouptablemodel.h"

#include "ui/text/foreigntext.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace duskwatch {
namespace {

constexpr qsizetype kMaxCellCharacters = 300;

std::optional<double> numberOf(const QString& text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Numbers before texts, each by their kind.
bool isLess(const QString& a, const QString& b)
{
    const auto x = numberOf(a);
    const auto y = numberOf(b);
    if (x && y)
        return *x < *y;
    if (x || y)
        return x.has_value();
    return QString::compare(a, b, Qt::CaseInsensitive) < 0;
}

} // namespace

void GroupTableModel::setTable(const SearchTable& table)
{
    if (table.columns != m_table.columns)
        m_sortColumn = -1;
    beginResetModel();
    m_table = table;
    measure();
    makeOrder();
    endResetModel();
}

QString GroupTableModel::cell(std::size_t row, int column) const
{
    return m_table.rows[row].value(column);
}

void GroupTableModel::measure()
{
    m_largest.assign(static_cast<std::size_t>(m_table.columns.size()), 0);
    // What one groups by is in front; a figure is behind.
    for (int column = 1; column < m_table.columns.size(); ++column) {
        double& largest = m_largest[static_cast<std::size_t>(column)];
        for (const QStringList& row : m_table.rows) {
            const auto number = numberOf(row.value(column));
            if (!number || *number < 0) {
                largest = 0;
                break;
            }
            largest = std::max(largest, *number);
        }
    }
}

void GroupTableModel::makeOrder()
{
    m_order.resize(m_table.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_sortColumn < 0)
        return;
    std::stable_sort(m_order.begin(), m_order.end(), [this](std::size_t a, std::size_t b) {
        const QString x = cell(a, m_sortColumn);
        const QString y = cell(b, m_sortColumn);
        return m_sortOrder == Qt::AscendingOrder ? isLess(x, y) : isLess(y, x);
    });
}

void GroupTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column < m_table.columns.size() ? column : -1;
    m_sortOrder = sortOrder;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::size_t> rows;
    for (const QModelIndex& index : before)
        rows.push_back(order(index.row()));
    makeOrder();
    std::vector<int> rowOf(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        rowOf[m_order[i]] = static_cast<int>(i);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf[rows[static_cast<std::size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

int GroupTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int GroupTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant GroupTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = cell(order(index.row()), index.column());
    const double largest = m_largest[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return visibleText(text.left(kMaxCellCharacters));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (numberOf(text) ? Qt::AlignRight : Qt::AlignLeft));
    case kShareRole:
        return largest > 0 ? QVariant(text.toDouble() / largest) : QVariant();
    default:
        return {};
    }
}

QVariant GroupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return visibleText(m_table.columns[section].left(kMaxCellCharacters));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (m_largest[static_cast<std::size_t>(section)] > 0 ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace duskwatch
