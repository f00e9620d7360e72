// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/investigationrows.h"

#include <QAbstractTableModel>

#include <optional>

namespace duskwatch {

class Theme;

/// The investigations of a list, as rows. GUI thread.
class InvestigationListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Priority, Title, Device, Alerts, Status, Assignee, LastAlert, kColumnCount };

    InvestigationListModel(const Theme& theme, QObject* parent);

    void setRows(std::vector<InvestigationSummary> rows);
    const std::vector<InvestigationSummary>& rows() const { return m_rows; }
    /// The row of \a id; none when it is not in the list.
    std::optional<int> rowOf(InvestigationId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const InvestigationSummary& row, int column) const;
    QIcon shape(InvestigationPriority priority) const;

    const Theme& m_theme;
    std::vector<InvestigationSummary> m_rows;
};

} // namespace duskwatch
