// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and where they are.
#include "ui/alerts/alertheader.h"
#include "ui/investigations/investigationboard.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationfilterbar.h"
#include "ui/investigations/investigationlistmodel.h"
#include "ui/investigations/investigationspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietselection.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace duskwatch {

void InvestigationsPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_empty->setContent(
        tr("No investigation yet"),
        tr("A detection rule opens an investigation when it finds something, and you can open one from "
           "the alerts that you selected."),
        {});
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_empty);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(metrics.px(16), metrics.px(4), metrics.px(16), metrics.px(4));
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFooter());
}

QWidget* InvestigationsPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* title = new QLabel(tr("Investigations"), header);
    title->setFont(metrics.page());
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics.px(8));
    top->addWidget(title);
    top->addSpacing(metrics.px(8));
    for (Chip* chip : {m_asList, m_asBoard}) {
        chip->setCheckable(true);
        top->addWidget(chip);
    }
    m_asList->setChecked(true);
    m_asList->setToolTip(tr("Show the investigations as a list (Ctrl+B)"));
    m_asBoard->setToolTip(tr("Show the investigations as cards by their status (Ctrl+B)"));
    connect(m_asList, &Chip::clicked, this, [this] { setBoard(false); });
    connect(m_asBoard, &Chip::clicked, this, [this] { setBoard(true); });
    m_filter->textField()->setMinimumWidth(metrics.px(160));
    m_filter->textField()->setMaximumWidth(metrics.px(320));
    top->addStretch(1);
    top->addWidget(m_filter->textField(), 2);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(16), metrics.px(10));
    layout->setSpacing(metrics.px(8));
    layout->addLayout(top);
    layout->addWidget(m_filter);
    setTabOrder(m_asBoard, m_filter->textField());
    setTabOrder(m_filter->textField(), m_close);
    setTabOrder(m_close, m_filter);
    connect(m_filter, &InvestigationFilterBar::filterChanged, this, &InvestigationsPage::refresh);
    return header;
}

QWidget* InvestigationsPage::buildBody()
{
    buildTable();
    m_views->addWidget(m_table);
    m_views->addWidget(m_board);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_views);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(m_theme.metrics().px(300));
    splitter->setSizes({m_theme.metrics().px(840), m_theme.metrics().px(380)});
    connectBoard();
    connectPane();
    return splitter;
}

void InvestigationsPage::buildTable()
{
    const Metrics& metrics = m_theme.metrics();
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Investigations"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    m_table->setObjectName(QStringLiteral("surface"));
    m_table->setHorizontalHeader(new AlertHeader(m_theme, m_table));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    showQuietSelection(*m_table, m_theme);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setItemDelegate(new RowDelegate(m_theme, m_table));
    header->setMinimumSectionSize(metrics.px(56));
    const int widths[] = {92, 220, 146, 62, 118, 88, 142};
    for (int column = 0; column < InvestigationListModel::kColumnCount; ++column)
        m_table->setColumnWidth(column,
                                std::max(metrics.px(widths[column]), header->sectionSizeHint(column)));
    header->setSectionResizeMode(InvestigationListModel::Title, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvestigationsPage::showChosen);
    connect(m_table, &QTableView::activated, this, &InvestigationsPage::openPane);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        if (!selected().empty())
            m_menu->popup(m_table->viewport()->mapToGlobal(place));
    });
}

void InvestigationsPage::connectBoard()
{
    connect(m_board, &InvestigationBoard::selectionChanged, this, [this] {
        if (m_isBoard)
            showChosen();
    });
    connect(m_board, &InvestigationBoard::openRequested, this, &InvestigationsPage::openPane);
    connect(m_board, &InvestigationBoard::statusRequested, this, &InvestigationsPage::askStatus);
    connect(m_board, &InvestigationBoard::menuRequested, this,
            [this](const QPoint& place) { m_menu->popup(place); });
}

void InvestigationsPage::connectPane()
{
    connect(m_pane, &InvestigationDetailPane::alertRequested, this, &InvestigationsPage::alertRequested);
    connect(m_pane, &InvestigationDetailPane::selectionChanged, this, &InvestigationsPage::enableCommands);
    connect(m_pane, &InvestigationDetailPane::noteGiven, this, [this](const QString& text) {
        InvestigationStep step;
        step.action = InvestigationAction::AddNote;
        step.ids = {m_pane->detail().summary.id};
        step.text = text;
        change(std::move(step));
    });
}

QWidget* InvestigationsPage::buildFooter()
{
    const Metrics& metrics = m_theme.metrics();
    auto* footer = new QWidget(this);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setWordWrap(true);
    m_limits->setProperty("muted", true);
    m_setLimits->setProperty("quiet", true);
    m_setLimits->setAccessibleName(tr("Set the limits of new investigations"));
    connect(m_setLimits, &QPushButton::clicked, this, &InvestigationsPage::askLimits);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(metrics.px(16), metrics.px(4), metrics.px(8), metrics.px(4));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_limits, 1);
    layout->addWidget(m_setLimits);
    return footer;
}

} // namespace duskwatch
