// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationlistmodel.h"

#include "core/store/investigationwords.h"
#include "ui/investigations/investigationage.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/priorityshape.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>
#include <QPainter>

namespace duskwatch {
namespace {

QString orNobody(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : visibleText(text);
}

} // namespace

InvestigationListModel::InvestigationListModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent),
      m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    });
}

void InvestigationListModel::setRows(std::vector<InvestigationSummary> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<int> InvestigationListModel::rowOf(InvestigationId id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

int InvestigationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InvestigationListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant InvestigationListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const InvestigationSummary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Priority ? QVariant(shape(row.priority)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Alerts ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QString InvestigationListModel::text(const InvestigationSummary& row, int column) const
{
    switch (column) {
    case Priority:
        return investigationPriorityName(row.priority);
    case Title:
        return visibleText(row.title);
    case Device:
        return orNobody(row.actor);
    case Alerts:
        return QLocale().toString(static_cast<qlonglong>(row.alerts));
    case Status:
        return row.disposition == Disposition::None
                   ? investigationStatusName(row.status)
                   : tr("%1: %2").arg(investigationStatusName(row.status), dispositionName(row.disposition));
    case Assignee:
        return orNobody(row.assignee);
    case LastAlert:
        return row.lastAlertMs == 0 ? QStringLiteral("—")
                                    : QDateTime::fromMSecsSinceEpoch(row.lastAlertMs)
                                          .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    default:
        return {};
    }
}

QIcon InvestigationListModel::shape(InvestigationPriority priority) const
{
    const int side = m_theme.metrics().px(12);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shape = shapeOf(priority);
    paintPriorityShape(painter, QRectF(0, 0, side, side), shape, m_theme.colors().priority(shape));
    return QIcon(pixmap);
}

QVariant InvestigationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Priority:
        return tr("Priority");
    case Title:
        return tr("Title");
    case Device:
        return tr("Device");
    case Alerts:
        return tr("Alerts");
    case Status:
        return tr("Status");
    case Assignee:
        return tr("Assignee");
    case LastAlert:
        return tr("Last alert");
    default:
        return {};
    }
}

} // namespace duskwatch
