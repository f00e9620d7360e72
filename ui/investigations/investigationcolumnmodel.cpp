// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationcolumnmodel.h"

#include "core/store/investigationwords.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"

#include <QMimeData>

namespace duskwatch {

const QString InvestigationColumnModel::kMimeType = QStringLiteral("application/x-duskwatch-investigations");

void InvestigationColumnModel::setRows(std::vector<InvestigationSummary> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    if (m_rows.size() > kMaxCards)
        m_rows.resize(kMaxCards);
    endResetModel();
}

std::optional<int> InvestigationColumnModel::rowOf(InvestigationId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

int InvestigationColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InvestigationColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InvestigationSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(row.title);
    case Qt::ToolTipRole:
        return tr("%1 – %2").arg(toInt(row.id)).arg(visibleText(row.title)).toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        QStringList parts{visibleText(row.title), investigationPriorityName(row.priority)};
        for (const QString& part : {visibleText(row.actor), tr("Alerts: %1").arg(countText(row.alerts)),
                                    visibleText(row.assignee), dispositionName(row.disposition)}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags InvestigationColumnModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::ItemFlags();
}

QMimeData* InvestigationColumnModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray ids;
    for (const QModelIndex& index : indexes) {
        if (index.isValid() && index.row() < rowCount())
            ids += QByteArray::number(toInt(m_rows[static_cast<std::size_t>(index.row())].id)) + ' ';
    }
    auto* data = new QMimeData;
    data->setData(kMimeType, ids.trimmed());
    return data;
}

std::vector<InvestigationId> draggedInvestigations(const QMimeData& data)
{
    std::vector<InvestigationId> ids;
    for (const QByteArray& word : data.data(InvestigationColumnModel::kMimeType).split(' ')) {
        if (const qint64 id = word.toLongLong(); id > 0 && ids.size() < InvestigationColumnModel::kMaxCards)
            ids.push_back(InvestigationId{id});
    }
    return ids;
}

} // namespace duskwatch
