// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationspage.h"

#include "core/store/investigationwords.h"
#include "ui/alerts/alertheader.h"
#include "ui/investigations/investigationdetailpane.h"
#include "ui/investigations/investigationlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietselection.h"
#include "ui/widgets/textprompt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kPause = 500ms; ///< between something stored and reading again

} // namespace

InvestigationsPage::InvestigationsPage(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_investigations(*backend.createInvestigations()),
      m_text(new QLineEdit(this)),
      m_message(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_table(new QTableView(this)),
      m_model(new InvestigationListModel(theme, this)),
      m_pane(new InvestigationDetailPane(theme, this)),
      m_close(new QPushButton(tr("Close"), this))
{
    build();
    connectAnswers();
    addCommands();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kPause);
    connect(&m_soon, &QTimer::timeout, this, &InvestigationsPage::refresh);
    connect(&backend, &Backend::stored, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

void InvestigationsPage::build()
{
    m_empty->setContent(
        tr("No investigation yet"),
        tr("A detection rule opens an investigation when it finds something, and you can open one from "
           "the alerts that you selected."),
        {});
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_empty);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(m_theme.metrics().px(16), m_theme.metrics().px(4), m_theme.metrics().px(16),
                                  m_theme.metrics().px(4));
    m_message->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
}

QWidget* InvestigationsPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    auto* title = new QLabel(tr("Investigations"), header);
    title->setFont(metrics.page());
    m_text->setPlaceholderText(tr("Title, device, tag, assignee or number"));
    m_text->setAccessibleName(tr("Filter the investigations"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(256);
    m_text->setMinimumWidth(metrics.px(240));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics.px(16), metrics.px(10), metrics.px(16), metrics.px(10));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addSpacing(metrics.px(8));
    for (const auto status :
         {InvestigationStatus::Open, InvestigationStatus::Investigating, InvestigationStatus::Closed}) {
        auto* chip = new Chip(investigationStatusName(status), m_theme, header);
        chip->setCheckable(true);
        layout->addWidget(chip);
        m_statuses.emplace_back(status, chip);
        connect(chip, &Chip::toggled, this, [this, status](bool on) {
            on ? m_filter.statuses.insert(status) : m_filter.statuses.remove(status);
            refresh();
        });
    }
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.text = text;
        m_soon.start();
    });
    return header;
}

QWidget* InvestigationsPage::buildBody()
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
    showQuietSelection(*m_table, m_theme);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setSectionsClickable(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int widths[] = {96, 220, 140, 64, 150, 110, 130};
    for (int column = 0; column < InvestigationListModel::kColumnCount; ++column)
        m_table->setColumnWidth(column, metrics.px(widths[column]));
    header->setSectionResizeMode(InvestigationListModel::Title, QHeaderView::Stretch);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InvestigationsPage::showChosen);
    connect(m_pane, &InvestigationDetailPane::alertRequested, this, &InvestigationsPage::alertRequested);
    connect(m_pane, &InvestigationDetailPane::selectionChanged, this, &InvestigationsPage::enableCommands);
    connect(m_pane, &InvestigationDetailPane::noteGiven, this, [this](const QString& text) {
        InvestigationStep step;
        step.action = InvestigationAction::AddNote;
        step.ids = {m_pane->detail().summary.id};
        step.text = text;
        change(std::move(step));
    });
    return splitter;
}

void InvestigationsPage::connectAnswers()
{
    connect(&m_investigations, &Investigations::listRead, this,
            [this](quint64 job, const InvestigationList& list) {
                if (job == m_listJob)
                    takeList(list);
            });
    connect(&m_investigations, &Investigations::detailRead, this,
            [this](quint64 job, const InvestigationDetail& detail) {
                if (job == m_detailJob)
                    m_pane->show(detail);
            });
    connect(&m_investigations, &Investigations::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_listJob || job == m_detailJob || job == m_reportJob)
            say(userMessage(error));
    });
    connect(&m_investigations, &Investigations::reportSaved, this, [this](quint64 job, const QString& path) {
        if (job == m_reportJob)
            say(tr("The report was saved as %1.").arg(path));
    });
    connect(&m_investigations, &Investigations::changeFinished, this,
            [this](quint64 job, const InvestigationOutcome& outcome) {
                if (job == m_changeJob)
                    takeOutcome(outcome);
            });
}

void InvestigationsPage::refresh()
{
    m_listJob = m_investigations.requestList(m_filter);
}

void InvestigationsPage::takeList(const InvestigationList& list)
{
    for (const auto& [status, chip] : m_statuses)
        chip->setCount(list.byStatus.at(static_cast<std::size_t>(status)));
    if (!list.refused.empty() && m_message->isHidden())
        say(refusalSentence(list.refused.front()));
    const bool nothing = list.rows.empty() && m_filter == InvestigationFilter{};
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    const std::vector<InvestigationId> before = selected();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setRows(list.rows);
        m_table->clearSelection();
    }
    auto wanted = before;
    if (m_chosen != InvestigationId{})
        wanted = {m_chosen};
    for (const InvestigationId id : wanted) {
        if (const auto row = m_model->rowOf(id))
            m_table->selectionModel()->select(m_model->index(*row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (selected().empty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_chosen = {};
    showChosen();
}

void InvestigationsPage::showInvestigation(InvestigationId id)
{
    m_chosen = id;
    refresh();
}

void InvestigationsPage::showChosen()
{
    const auto ids = selected();
    if (ids.empty())
        m_pane->clear();
    else
        m_detailJob = m_investigations.requestDetail(ids.front());
    enableCommands();
}

std::vector<InvestigationId> InvestigationsPage::selected() const
{
    std::vector<InvestigationId> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (static_cast<std::size_t>(index.row()) < m_model->rows().size())
            ids.push_back(m_model->rows()[static_cast<std::size_t>(index.row())].id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void InvestigationsPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void InvestigationsPage::say(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

QString InvestigationsPage::message() const
{
    return m_message->text();
}

void InvestigationsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace duskwatch
