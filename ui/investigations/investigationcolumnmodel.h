// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QAbstractListModel>

#include <optional>

namespace duskwatch {

/// The investigations of one column of the board, which can be dragged. GUI thread.
class InvestigationColumnModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr std::size_t kMaxCards = 200;
    /// What is dragged: the ids, as decimal numbers with spaces between.
    static const QString kMimeType;

    using QAbstractListModel::QAbstractListModel;

    /// The first kMaxCards of \a rows.
    void setRows(std::vector<InvestigationSummary> rows);
    const std::vector<InvestigationSummary>& rows() const { return m_rows; }
    std::optional<int> rowOf(InvestigationId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {kMimeType}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    std::vector<InvestigationSummary> m_rows;
};

/// What InvestigationColumnModel::mimeData() packed; bounded, as it may come from anywhere.
std::vector<InvestigationId> draggedInvestigations(const QMimeData& data);

} // namespace duskwatch
