// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationboard.h"

#include "core/store/investigationwords.h"
#include "ui/investigations/investigationcarddelegate.h"
#include "ui/investigations/investigationcolumnmodel.h"
#include "ui/investigations/investigationcolumnview.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace duskwatch {

InvestigationBoard::InvestigationBoard(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock)
{
    const Metrics& metrics = theme.metrics();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.px(12), metrics.px(12), metrics.px(12), metrics.px(8));
    layout->setSpacing(metrics.px(12));
    constexpr std::array kStatuses{InvestigationStatus::Open, InvestigationStatus::Investigating,
                                   InvestigationStatus::Closed};
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        m_columns[at].status = kStatuses[at];
        layout->addWidget(build(at), 1);
        connectColumn(at);
    }
}

QWidget* InvestigationBoard::build(std::size_t at)
{
    const Metrics& metrics = m_theme.metrics();
    Column& column = m_columns[at];
    auto* box = new QWidget(this);
    column.title = new QLabel(box);
    column.title->setFont(metrics.bodyBold());
    column.title->setContentsMargins(metrics.px(4), 0, 0, 0);
    column.model = new InvestigationColumnModel(this);
    column.view = new InvestigationColumnView(m_theme, box);
    column.view->setModel(column.model);
    column.view->setItemDelegate(new InvestigationCardDelegate(m_theme, m_clock, column.view));
    column.view->setAccessibleName(investigationStatusName(column.status));
    column.view->setContextMenuPolicy(Qt::CustomContextMenu);
    column.view->setMinimumWidth(metrics.px(150));
    column.view->viewport()->setAutoFillBackground(false);
    column.more = new QLabel(box);
    column.more->setProperty("muted", true);
    column.more->setWordWrap(true);
    column.more->setContentsMargins(metrics.px(4), 0, 0, 0);
    column.more->hide();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addWidget(column.title);
    layout->addWidget(column.view, 1);
    layout->addWidget(column.more);
    return box;
}

void InvestigationBoard::connectColumn(std::size_t at)
{
    const Column& column = m_columns[at];
    InvestigationColumnView* const view = column.view;
    connect(view, &InvestigationColumnView::dropped, this,
            [this, status = column.status](const std::vector<InvestigationId>& ids) {
                if (!ids.empty())
                    Q_EMIT statusRequested(ids, status);
            });
    connect(view, &InvestigationColumnView::leaveRequested, this,
            [this, at](int columns) { goTo(at, columns); });
    connect(view, &InvestigationColumnView::openRequested, this, &InvestigationBoard::openRequested);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& place) {
        if (!view->selectionModel()->hasSelection())
            return;
        Q_EMIT menuRequested(view->viewport()->mapToGlobal(place));
    });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, at, view] {
        if (m_quiet)
            return;
        if (view->selectionModel()->hasSelection())
            clearOthers(at);
        Q_EMIT selectionChanged();
    });
}

/// Cards of one column are selected at a time, so that it is clear what a command is about.
void InvestigationBoard::clearOthers(std::size_t kept)
{
    m_quiet = true;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (at != kept)
            m_columns[at].view->selectionModel()->clearSelection();
    }
    m_quiet = false;
}

void InvestigationBoard::show(const InvestigationList& list)
{
    const std::vector<InvestigationId> before = selected();
    std::array<int, 3> places{};
    m_quiet = true;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        Column& column = m_columns[at];
        places[at] = column.view->verticalScrollBar()->value();
        std::vector<InvestigationSummary> rows;
        for (const InvestigationSummary& row : list.rows) {
            if (row.status == column.status)
                rows.push_back(row);
        }
        const std::int64_t all = list.byStatus.at(static_cast<std::size_t>(column.status));
        column.model->setRows(std::move(rows));
        column.notShown = std::max<std::int64_t>(0, all - column.model->rowCount());
        column.title->setText(tr("%1 · %2").arg(investigationStatusName(column.status), countText(all)));
        column.more->setText(
            tr("%1 more are not shown. The filter finds them.").arg(countText(column.notShown)));
        column.more->setVisible(column.notShown > 0);
    }
    m_quiet = false;
    mark(before);
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        m_columns[at].view->doItemsLayout(); // else it does not know yet how far it reaches
        m_columns[at].view->verticalScrollBar()->setValue(places[at]);
    }
    Q_EMIT selectionChanged();
}

bool InvestigationBoard::isHeld() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column& column) { return column.view->isHeld(); });
}

std::vector<InvestigationId> InvestigationBoard::selected() const
{
    std::vector<InvestigationId> ids;
    for (const Column& column : m_columns) {
        for (const QModelIndex& index : column.view->selectionModel()->selectedIndexes()) {
            if (index.row() < column.model->rowCount())
                ids.push_back(column.model->rows()[static_cast<std::size_t>(index.row())].id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

/// Without going there: a view goes to what becomes current by itself.
void InvestigationBoard::mark(const std::vector<InvestigationId>& ids)
{
    m_quiet = true;
    for (const Column& column : m_columns) {
        column.view->setAutoScroll(false);
        column.view->selectionModel()->clearSelection();
        for (const InvestigationId id : ids) {
            const auto row = column.model->rowOf(id);
            if (!row)
                continue;
            const QModelIndex index = column.model->index(*row);
            column.view->selectionModel()->select(index, QItemSelectionModel::Select);
            column.view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        column.view->setAutoScroll(true);
    }
    m_quiet = false;
}

void InvestigationBoard::select(const std::vector<InvestigationId>& ids)
{
    if (ids == selected())
        return; // they may have been scrolled away from
    mark(ids);
    for (const Column& column : m_columns) {
        if (column.view->selectionModel()->hasSelection())
            column.view->scrollTo(column.view->currentIndex());
    }
    Q_EMIT selectionChanged();
}

void InvestigationBoard::goTo(std::size_t from, int columns)
{
    const int row = std::max(0, m_columns[from].view->currentIndex().row());
    for (int at = static_cast<int>(from) + columns; at >= 0 && at < static_cast<int>(m_columns.size());
         at += columns) {
        const Column& column = m_columns[static_cast<std::size_t>(at)];
        if (column.model->rowCount() == 0)
            continue; // nothing to go to
        column.view->setFocus(Qt::OtherFocusReason);
        column.view->setCurrentIndex(column.model->index(std::min(row, column.model->rowCount() - 1)));
        return;
    }
}

void InvestigationBoard::focusCards()
{
    for (const Column& column : m_columns) {
        if (column.view->selectionModel()->hasSelection()) {
            column.view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (const Column& column : m_columns) {
        if (column.model->rowCount() > 0) {
            column.view->setFocus(Qt::OtherFocusReason);
            column.view->setCurrentIndex(column.model->index(0));
            return;
        }
    }
    m_columns.front().view->setFocus(Qt::OtherFocusReason);
}

InvestigationColumnView& InvestigationBoard::column(InvestigationStatus status) const
{
    return *m_columns.at(static_cast<std::size_t>(status) - 1).view;
}

std::int64_t InvestigationBoard::notShown(InvestigationStatus status) const
{
    return m_columns.at(static_cast<std::size_t>(status) - 1).notShown;
}

} // namespace duskwatch
