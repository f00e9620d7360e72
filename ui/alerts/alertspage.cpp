// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertspage.h"

#include "ui/alerts/alertchanger.h"
#include "ui/alerts/alertclipboard.h"
#include "ui/alerts/alertcommands.h"
#include "ui/alerts/alertdetailpane.h"
#include "ui/alerts/alertexportbar.h"
#include "ui/alerts/alerttablemodel.h"
#include "ui/alerts/alerttableview.h"
#include "ui/alerts/changebar.h"
#include "ui/alerts/detailsections.h"
#include "ui/alerts/filterbar.h"
#include "ui/alerts/linkopener.h"
#include "ui/alerts/selectionbar.h"
#include "ui/alerts/viewsmenu.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kCountsInterval = 1000ms;
constexpr auto kShowProgressAfter = 250ms;

} // namespace

AlertsPage::AlertsPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_queries(backend.createQueries(QStringLiteral("alerts"))),
      m_countQueries(backend.createQueries(QStringLiteral("counts"))),
      m_detailQueries(backend.createQueries(QStringLiteral("detail"))),
      m_model(new AlertTableModel(
          *m_queries, [&backend](SourceId id) { return backend.sourceName(id); }, this)),
      m_table(new AlertTableView(*m_model, theme, this)),
      m_filter(new FilterBar(backend.userName(), theme, clock, this)),
      m_detail(new AlertDetailPane(*m_detailQueries, theme, this)),
      m_title(new QLabel(tr("Alerts"), this)),
      m_subtitle(new ElidedLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_problem(new QLabel(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(theme, this)),
      m_changer(new AlertChanger(backend, this)),
      m_commands(new AlertCommands({backend, theme, *m_model, *m_table, *m_changer, *this}, this)),
      m_changeBar(new ChangeBar(*m_changer, theme, this)),
      m_exportBar(new AlertExportBar(backend.outputJobs(), theme, this)),
      m_selectionBar(new SelectionBar(theme, this)),
      m_views(new ViewsMenu(backend.userName(), theme, this)),
      m_clipboard(new AlertClipboard(backend, this)),
      m_links(new LinkOpener(backend, *this, &QDesktopServices::openUrl))
{
    build();
    connectParts();
    connectHandling();
    refresh();
}

void AlertsPage::build()
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Searching"));
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // the table must not jump when a search starts
    m_progress->setSizePolicy(keepsPlace);
    m_progress->hide();
    m_cancel->hide();

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_empty->setObjectName(QStringLiteral("surface"));
    m_empty->setAttribute(Qt::WA_StyledBackground);
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_stack, 1);
    listLayout->addWidget(m_selectionBar);
    listLayout->addWidget(m_changeBar);
    listLayout->addWidget(m_exportBar);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({m_theme.metrics().px(700), m_theme.metrics().px(384)});
    m_detail->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    layout->addWidget(m_problemLine = buildProblemLine());
    layout->addWidget(m_splitter, 1);
}

QWidget* AlertsPage::buildHeader()
{
    const Metrics& metrics = m_theme.metrics();
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    m_title->setFont(metrics.page());
    m_subtitle->setProperty("muted", true);
    m_filter->textField()->setFixedWidth(metrics.px(300));
    auto* columns = new QToolButton(this);
    columns->setText(tr("Columns ▾"));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_table->createColumnsMenu(columns));
    auto* views = new QToolButton(this);
    views->setText(tr("Views ▾"));
    views->setPopupMode(QToolButton::InstantPopup);
    views->setMenu(m_views);

    auto* top = new QHBoxLayout;
    top->setSpacing(metrics.px(8));
    top->addWidget(m_title);
    top->addWidget(m_subtitle, 1);
    top->addWidget(m_cancel);
    top->addWidget(m_filter->textField());
    top->addWidget(views);
    top->addWidget(columns);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), 0);
    layout->setSpacing(metrics.px(8));
    layout->addLayout(top);
    layout->addWidget(m_filter);
    layout->addWidget(m_progress);
    setTabOrder(m_filter->textField(), views);
    setTabOrder(views, columns);
    setTabOrder(columns, m_filter);
    return header;
}

QWidget* AlertsPage::buildProblemLine()
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("problemBox"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* again = new QPushButton(tr("Try again"), box);
    connect(again, &QPushButton::clicked, this, &AlertsPage::refresh);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(metrics.px(16), metrics.px(8), metrics.px(16), metrics.px(8));
    layout->addWidget(m_problem, 1);
    layout->addWidget(again);
    box->hide();
    return box;
}

void AlertsPage::connectParts()
{
    connect(m_filter, &FilterBar::filterChanged, this, &AlertsPage::refresh);
    connect(m_table, &AlertTableView::refreshRequested, this, &AlertsPage::refresh);
    connect(m_table, &AlertTableView::currentEventChanged, this, [this](EventId id) {
        m_detail->setVisible(toInt(id) != 0);
        m_detail->setEvent(id);
    });
    connect(m_detail, &AlertDetailPane::closeRequested, this, &AlertsPage::closeDetail);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_emptyOffersSource)
            Q_EMIT addSourceRequested();
        else
            m_filter->clear();
    });
    connect(m_cancel, &QPushButton::clicked, m_model, &AlertTableModel::cancelQuery);
    connect(m_model, &AlertTableModel::queryStarted, this, [this] { setQuerying(true); });
    connect(m_model, &AlertTableModel::queryFinished, this, [this] { setQuerying(false); });
    connect(m_model, &AlertTableModel::problem, this, &AlertsPage::showProblem);
    connect(m_model, &AlertTableModel::eventsChanged, this, [this](const std::vector<EventId>& ids) {
        if (std::find(ids.begin(), ids.end(), m_detail->shownEvent()) != ids.end())
            m_detail->reload();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &AlertsPage::showStateOfList);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertsPage::showStateOfList);
    connect(&m_backend, &Backend::sourcesChanged, this, &AlertsPage::showStateOfList);

    m_countsTimer.setSingleShot(true);
    connect(&m_countsTimer, &QTimer::timeout, this, &AlertsPage::requestCounts);
    connect(m_countQueries, &StoreQueries::countsRead, this, [this](quint64 job, const FilterCounts& counts) {
        if (job == m_countsJob)
            m_filter->setCounts(counts);
    });
    connect(&m_backend, &Backend::stored, this, [this](const StoredBatch& batch) {
        m_model->stored(batch);
        m_countsAreOld = true;
        countSoon();
    });
    m_slowTimer.setSingleShot(true);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        m_progress->show();
        m_cancel->show();
    });
}

void AlertsPage::showFilter(const FilterState& state)
{
    closeDetail();
    m_filter->setState(state);
}

void AlertsPage::refresh()
{
    m_problemLine->hide();
    m_model->setQuery(m_filter->state().toFilter(m_clock.nowMs()), m_model->order());
    requestCounts();
}

void AlertsPage::countSoon()
{
    if (m_countsAreOld && isVisible() &&
        !m_countsTimer.isActive()) // counting is no work for a page nobody sees
        m_countsTimer.start(kCountsInterval);
}

void AlertsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_detail->reload(); // its investigation may be another one by now
    countSoon();
}

void AlertsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_countsTimer.stop();
}

void AlertsPage::requestCounts()
{
    m_countsAreOld = false;
    m_countsJob = m_countQueries->requestCounts(m_filter->state().toFilter(m_clock.nowMs()));
}

void AlertsPage::setQuerying(bool querying)
{
    if (querying) {
        m_slowTimer.start(kShowProgressAfter);
    } else {
        m_slowTimer.stop();
        m_progress->hide();
        m_cancel->hide();
        m_answered = true;
    }
    showStateOfList();
}

void AlertsPage::showStateOfList()
{
    showTitle();
    const bool empty = m_model->rowCount() == 0 && m_answered && !m_model->isQuerying();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!empty)
        return;
    const FilterState& state = m_filter->state();
    const bool noSource = m_backend.sources().isEmpty();
    m_emptyOffersSource = noSource;
    if (noSource)
        m_empty->setContent(tr("No event source yet"),
                            tr("Alerts appear here as soon as Darktrace can send them to this computer."),
                            tr("Add event source"));
    else if (state.narrows())
        m_empty->setContent(
            tr("Nothing matches"),
            state.range == TimeRange::All
                ? tr("No event matches this filter.")
                : tr("No event of this time range matches the filter. New ones appear by themselves."),
            tr("Clear filters"));
    else
        m_empty->setContent(tr("Waiting for the first alert"),
                            tr("The event source is set up. Alerts appear here when Darktrace sends them."),
                            {});
}

void AlertsPage::showTitle()
{
    const QVector<SourceStatus> sources = m_backend.sources();
    const FilterState& state = m_filter->state();
    const bool live =
        state.range != TimeRange::Custom &&
        std::any_of(sources.begin(), sources.end(), [](const SourceStatus& source) {
            return source.state == SourceState::Listening || source.state == SourceState::BackPressure;
        });
    QString text = countText(m_model->rowCount());
    if (m_model->isPartial())
        text = tr("the first %1; stopped, press F5 for all").arg(text);
    else if (live && m_model->order() == AlertOrder{})
        text = tr("%1 · live").arg(text);
    m_title->setText(!state.outcome                    ? tr("All events")
                     : state.outcome == Outcome::Alert ? tr("Alerts")
                                                       : outcomeName(*state.outcome));
    m_subtitle->setText(text);
}

void AlertsPage::showProblem(const QString& message)
{
    m_problem->setText(tr("The alerts could not be read. %1").arg(message));
    m_problemLine->show();
}

void AlertsPage::closeDetail()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_detail->hide();
    m_detail->setEvent({});
    focusTable();
}

void AlertsPage::focusFilter()
{
    m_filter->textField()->setFocus(Qt::ShortcutFocusReason);
    m_filter->textField()->selectAll();
}

void AlertsPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void AlertsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // One step back at a time: a search, then the text, then the details.
    if (m_model->isQuerying() && m_cancel->isVisible())
        m_model->cancelQuery();
    else if (m_filter->textField()->hasFocus())
        m_filter->textField()->text().isEmpty() ? focusTable() : m_filter->textField()->clear();
    else if (m_detail->isVisible())
        closeDetail();
}

void AlertsPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("alerts/columns"), m_table->horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("alerts/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("alerts/views"), savedViewsToJson(m_views->own()));
    settings.setValue(QStringLiteral("alerts/agreedHosts"), m_links->agreedHosts());
}

void AlertsPage::restoreState(QSettings& settings)
{
    const QByteArray columns = settings.value(QStringLiteral("alerts/columns")).toByteArray();
    if (!columns.isEmpty() && m_table->horizontalHeader()->restoreState(columns))
        m_table->showOrder(); // the order is not remembered: the table opens newest first
    m_splitter->restoreState(settings.value(QStringLiteral("alerts/splitter")).toByteArray());
    m_splitter->setHandleWidth(1);
    m_views->setOwn(savedViewsFromJson(settings.value(QStringLiteral("alerts/views")).toByteArray()));
    m_links->setAgreedHosts(settings.value(QStringLiteral("alerts/agreedHosts")).toStringList());
}

} // namespace duskwatch
