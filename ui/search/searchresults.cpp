// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchresults.h"

#include "ui/alerts/alertheader.h"
#include "ui/search/grouptablemodel.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/queryparts.h"
#include "ui/search/resultdelegate.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/theme/theme.h"

#include <QListView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

QModelIndexList selectedRows(const QAbstractItemView& view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

SearchResults::SearchResults(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent),
      m_theme(theme),
      m_hits(new SearchHitsModel(this)),
      m_groups(new GroupTableModel(this)),
      m_raw(new QListView(this)),
      m_hitDelegate(new HitDelegate(*m_hits, theme, this)),
      m_table(createTable(tr("Found lines"))),
      m_groupTable(createTable(tr("Groups")))
{
    buildRaw();
    m_table->setModel(m_hits);
    m_table->setSelectionModel(m_raw->selectionModel());
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_groupTable->setModel(m_groups);
    m_groupTable->setSortingEnabled(true);
    m_groupTable->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    for (QWidget* view :
         {static_cast<QWidget*>(m_raw), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_groupTable)})
        addWidget(view);
    connect(m_raw->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { Q_EMIT currentRowChanged(current.row()); });
    connect(&theme, &Theme::changed, this, [this] {
        for (QAbstractItemView* view :
             {static_cast<QAbstractItemView*>(m_raw), static_cast<QAbstractItemView*>(m_table),
              static_cast<QAbstractItemView*>(m_groupTable)})
            view->viewport()->update();
    });
}

void SearchResults::buildRaw()
{
    m_raw->setObjectName(QStringLiteral("surface"));
    m_raw->setAccessibleName(tr("Found lines"));
    m_raw->setModel(m_hits);
    m_raw->setItemDelegate(m_hitDelegate);
    m_raw->setUniformItemSizes(true);
    m_raw->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_raw->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_raw->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_raw->setFont(m_theme.metrics().mono());
}

QTableView* SearchResults::createTable(const QString& name)
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("surface"));
    table->setAccessibleName(name);
    table->setItemDelegate(new ResultDelegate(m_theme, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(m_theme.metrics().rowHeight());
    table->setHorizontalHeader(new AlertHeader(m_theme, table));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void SearchResults::begin(const QString& query)
{
    m_hits->begin(queryKeys(query));
    m_hitDelegate->setWanted(wantedText(query));
    m_groups->setTable({});
    m_showsGroups = false;
    const Metrics& metrics = m_theme.metrics();
    const QFontMetrics text(metrics.body());
    // What is spare goes to the title, and the numbers stay beside what they are about.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(metrics.px(60));
    m_table->horizontalHeader()->setSectionResizeMode(SearchHitsModel::Title, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {
        {SearchHitsModel::Time,
         text.horizontalAdvance(QStringLiteral("2026-12-28 00:00:00")) + metrics.px(18)},
        {SearchHitsModel::Verdict, text.horizontalAdvance(tr("Informational")) + metrics.px(36)},
        {SearchHitsModel::Title, metrics.px(280)},
        {SearchHitsModel::DeviceName, metrics.px(210)},
        {SearchHitsModel::Score, metrics.px(70)}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, width);
    showRight();
}

void SearchResults::add(const SearchAnswer& answer)
{
    if (answer.table) {
        const bool first = !m_showsGroups;
        m_showsGroups = true;
        const int place = m_groupTable->currentIndex().row();
        m_groups->setTable(*answer.table);
        if (place >= 0 && place < m_groups->rowCount())
            m_groupTable->setCurrentIndex(m_groups->index(place, 0));
        if (first && m_groups->columnCount() > 0) {
            m_groupTable->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
            m_groupTable->setColumnWidth(0, m_theme.metrics().px(360));
            for (int column = 1; column < m_groups->columnCount(); ++column)
                m_groupTable->setColumnWidth(column, m_theme.metrics().px(180));
        }
    }
    m_hits->append(answer.hits);
    showRight();
}

void SearchResults::setShape(Shape shape)
{
    m_shape = shape;
    showRight();
}

void SearchResults::showRight()
{
    QWidget* right = m_showsGroups           ? static_cast<QWidget*>(m_groupTable)
                     : m_shape == Shape::Raw ? static_cast<QWidget*>(m_raw)
                                             : m_table;
    if (currentWidget() == right)
        return;
    const bool focused = currentWidget() != nullptr && currentWidget()->hasFocus();
    setCurrentWidget(right);
    if (focused)
        right->setFocus(Qt::OtherFocusReason);
    if (const QModelIndex current = m_raw->currentIndex(); current.isValid() && !m_showsGroups)
        static_cast<QAbstractItemView*>(right)->scrollTo(current);
}

bool SearchResults::isEmpty() const
{
    return m_hits->rowCount() == 0 && m_groups->rowCount() == 0;
}

int SearchResults::currentRow() const
{
    return m_showsGroups ? -1 : m_raw->currentIndex().row();
}

QByteArray SearchResults::selectedBytes() const
{
    QByteArray bytes;
    if (m_showsGroups) {
        for (const QModelIndex& index : selectedRows(*m_groupTable))
            bytes += m_groups->texts(index.row()).join(u'\t').toUtf8() + '\n';
        return bytes;
    }
    for (const QModelIndex& index : selectedRows(*m_raw))
        bytes += m_hits->hit(index.row()).line + '\n';
    return bytes;
}

int SearchResults::selectedCount() const
{
    const QAbstractItemView& view = m_showsGroups ? static_cast<QAbstractItemView&>(*m_groupTable) : *m_raw;
    return static_cast<int>(view.selectionModel()->selectedRows().size());
}

QMenu* SearchResults::createColumnsMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (int column = 0; column < m_hits->columnCount(); ++column) {
            QAction* action =
                menu->addAction(m_hits->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!m_table->isColumnHidden(column));
            action->setEnabled(column != SearchHitsModel::Time);
            connect(action, &QAction::triggered, m_table,
                    [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
        }
    });
    return menu;
}

void SearchResults::focusView()
{
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

} // namespace duskwatch
