// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhitsmodel.h"

#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/priorityshape.h"

#include <algorithm>

namespace duskwatch {

SearchHitsModel::SearchHitsModel(QObject* parent)
    : QAbstractTableModel(parent),
      m_reader(new HitReader),
      m_thread(QStringLiteral("searchcells"), std::unique_ptr<QObject>(m_reader))
{
    connect(m_reader, &HitReader::cellsRead, this, &SearchHitsModel::takeCells);
}

void SearchHitsModel::begin(const QStringList& keys)
{
    // These have columns of their own.
    static const QStringList known{QStringLiteral("model"),      QStringLiteral("device"),
                                   QStringLiteral("score"),      QStringLiteral("device.hostname"),
                                   QStringLiteral("model.name"), QStringLiteral("title")};
    beginResetModel();
    m_reader->forget(++m_generation);
    m_hits.clear();
    m_cells.clear();
    m_keys.clear();
    for (const QString& key : keys)
        if (!known.contains(key) && m_keys.size() < HitReader::kMaxKeys)
            m_keys << key;
    endResetModel();
}

void SearchHitsModel::append(const std::vector<SearchHit>& hits)
{
    if (hits.empty())
        return;
    const int first = static_cast<int>(m_hits.size());
    beginInsertRows({}, first, first + static_cast<int>(hits.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    endInsertRows();
    std::vector<QByteArray> lines;
    lines.reserve(hits.size());
    for (const SearchHit& hit : hits)
        lines.push_back(hit.line);
    m_reader->read(m_generation, first, lines, m_keys);
}

void SearchHitsModel::takeCells(quint64 generation, int first, const std::vector<HitCells>& cells)
{
    if (generation != m_generation || cells.empty())
        return;
    m_cells.resize(std::max(m_cells.size(), static_cast<std::size_t>(first) + cells.size()));
    std::copy(cells.begin(), cells.end(), m_cells.begin() + first);
    Q_EMIT dataChanged(index(first, Title),
                       index(first + static_cast<int>(cells.size()) - 1, columnCount() - 1));
}

const HitCells* SearchHitsModel::cells(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_cells.size() ? &m_cells[at] : nullptr;
}

int SearchHitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchHitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_keys.size());
}

QString SearchHitsModel::text(int row, int column) const
{
    const SearchHit& found = hit(row);
    if (column == Time)
        return tableTime(found.receivedAtMs, QDate::currentDate());
    if (column == Verdict)
        return found.priority != Priority::None ? priorityName(found.priority) : outcomeName(found.outcome);
    const HitCells* decoded = cells(row);
    if (decoded == nullptr)
        return {};
    switch (column) {
    case Title:
        return decoded->title;
    case DeviceName:
        return decoded->device;
    case Score:
        return decoded->score;
    default:
        return decoded->values.value(column - FixedColumns);
    }
}

QVariant SearchHitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == Time ? utcTime(hit(index.row()).receivedAtMs)
                                      : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Score ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant SearchHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Score ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Received");
    case Verdict:
        return tr("Verdict");
    case Title:
        return tr("Model");
    case DeviceName:
        return tr("Device");
    case Score:
        return tr("Score");
    default:
        return visibleText(m_keys.value(section - FixedColumns));
    }
}

} // namespace duskwatch
