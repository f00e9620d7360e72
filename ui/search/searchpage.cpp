// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "core/search/completion.h"
#include "core/search/querycheck.h"
#include "ui/rawlog/lognotice.h"
#include "ui/search/completionpopup.h"
#include "ui/search/hitpane.h"
#include "ui/search/savedqueriesmenu.h"
#include "ui/search/searchheader.h"
#include "ui/search/searchhistogram.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/search/searchrangebutton.h"
#include "ui/search/searchresults.h"
#include "ui/search/searchsession.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kCheckAfter = 700ms;
const QString kHistoryKey = QStringLiteral("search/history");
const QString kSplitterKey = QStringLiteral("search/splitter");
const QString kTableKey = QStringLiteral("search/table");

} // namespace

SearchPage::SearchPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_clock(clock),
      m_jobs(*backend.createSearchJobs()),
      m_queries(*backend.createQueries(QStringLiteral("search"))),
      m_session(new SearchSession(m_jobs, clock, this)),
      m_header(new SearchHeader(
          theme, clock,
          [this](const QString& query, int cursor) { return completionsAt(query, cursor, m_samples); },
          this)),
      m_notice(new LogNotice(theme, this)),
      m_histogram(new SearchHistogram(theme, this)),
      m_results(new SearchResults(theme, this)),
      m_pane(new HitPane(theme, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_intro(new SearchIntro(theme, this)),
      m_noSource(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this)),
      m_saved(new SavedQueriesMenu(m_jobs, theme, this))
{
    build();
    connectParts();
    connectSession();
    connectJobs();
    connectPane();
    addCommands();
    addResultCommands();
    m_header->setMenus(m_saved, createHistoryMenu(), createExportMenu(), m_results->createColumnsMenu(this));
    showSources();
    showState();
}

void SearchPage::build()
{
    m_noSource->setObjectName(QStringLiteral("surface"));
    m_noSource->setAttribute(Qt::WA_StyledBackground);
    m_noSource->setContent(tr("No event source yet"),
                           tr("What Darktrace sends to this computer can be searched here."),
                           tr("Add event source"));
    m_stack->addWidget(m_intro);
    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_noSource);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_histogram);
    layout->addWidget(m_stack, 1);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckAfter);
}

QWidget* SearchPage::buildBody()
{
    const Metrics& metrics = m_theme.metrics();
    m_splitter->addWidget(m_results);
    m_splitter->addWidget(m_pane);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({metrics.px(700), metrics.px(384)});
    m_pane->hide();
    return m_splitter;
}

void SearchPage::connectParts()
{
    connect(m_header, &SearchHeader::sourceChosen, this, &SearchPage::setSource);
    connect(m_header, &SearchHeader::runRequested, this, &SearchPage::run);
    connect(m_header, &SearchHeader::stopRequested, m_session, &SearchSession::stop);
    connect(m_header, &SearchHeader::tableChosen, this, &SearchPage::setTable);
    connect(&m_header->range(), &SearchRangeButton::rangeChosen, this, &SearchPage::run);
    connect(&m_header->edit(), &QPlainTextEdit::textChanged, this, &SearchPage::checkSoon);
    connect(&m_checkTimer, &QTimer::timeout, this,
            [this] { m_header->setProblem(checkQuery(m_header->edit().query())); });
    connect(m_histogram, &SearchHistogram::spanChosen, this, &SearchPage::narrow);
    connect(m_results, &SearchResults::currentRowChanged, this, &SearchPage::showHit);
    connect(m_intro, &SearchIntro::chosen, this, &SearchPage::takeChoice);
    connect(m_noSource, &EmptyState::buttonClicked, this, &SearchPage::addSourceRequested);
    connect(&m_backend, &Backend::sourcesChanged, this, &SearchPage::showSources);
}

void SearchPage::connectSession()
{
    connect(m_session, &SearchSession::started, this, [this] {
        m_pane->hide();
        m_results->begin(m_session->request().query);
        m_histogram->setBars({}, 0);
        showState();
    });
    connect(m_session, &SearchSession::found, this, [this](const SearchAnswer& answer) {
        m_histogram->setBars(answer.bars, answer.barMs);
        m_results->add(answer);
        showState();
    });
    connect(m_session, &SearchSession::ended, this, &SearchPage::showState);
    connect(m_session, &SearchSession::refused, m_header, &SearchHeader::setProblem);
    connect(m_session, &SearchSession::failed, this, [this](const QString& message) {
        m_notice->sayProblem(tr("The log could not be searched. %1").arg(message));
    });
}

void SearchPage::connectJobs()
{
    connect(&m_jobs, &SearchJobs::keysSampled, this,
            [this](quint64 job, SourceId, const KeySamples& samples) {
                if (job == m_keysJob)
                    m_samples = samples;
            });
    connect(&m_jobs, &SearchJobs::exportProgress, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job == m_exportJob)
            m_notice->showProgress(
                tr("%1 of %2 lines are searched for the export.").arg(countText(done), countText(total)),
                total == 0 ? 0 : static_cast<int>(done * 100 / total));
    });
    connect(&m_jobs, &SearchJobs::exported, this, [this](quint64 job, qint64 rows, qint64 bytes) {
        if (job == m_exportJob)
            m_notice->say(tr("%1 rows were exported, %2.").arg(countText(rows), sizeText(bytes)));
    });
    connect(&m_jobs, &SearchJobs::refused, this, [this](quint64 job, const QueryProblem& problem) {
        if (job != m_exportJob)
            return;
        m_header->setProblem(problem);
        m_notice->sayProblem(tr("Nothing was exported: the query has a mistake."));
    });
    connect(&m_jobs, &SearchJobs::failed, this, [this](quint64 job, const Error& error) {
        if (job != m_exportJob || job == 0)
            return;
        if (error.code == ErrorCode::Cancelled)
            m_notice->say(tr("The export was cancelled; no file was written."));
        else
            m_notice->sayProblem(userMessage(error));
    });
    connect(&m_queries, &StoreQueries::eventOfFound, this, [this](quint64 job, EventId id) {
        if (job != m_alertJob)
            return;
        if (toInt(id) == 0)
            m_notice->say(tr("The event of this line is no longer stored; the log is kept longer."));
        else
            Q_EMIT alertRequested(id);
    });
    connect(m_notice, &LogNotice::cancelRequested, this, [this] { m_jobs.cancelExport(); });
}

void SearchPage::connectPane()
{
    connect(m_pane, &HitPane::showInLogRequested, this, &SearchPage::showInLog);
    connect(m_pane, &HitPane::showAlertRequested, this, &SearchPage::showAlert);
    connect(m_pane, &HitPane::conditionRequested, this, &SearchPage::addCondition);
    connect(m_pane, &HitPane::noticed, m_notice, &LogNotice::say);
    connect(m_saved, &SavedQueriesMenu::said, m_notice, &LogNotice::say);
    connect(m_saved, &SavedQueriesMenu::problem, m_notice, &LogNotice::sayProblem);
    connect(m_saved, &SavedQueriesMenu::removed, this,
            [this](const QString& name) { m_notice->offer(tr("“%1” was removed.").arg(name), tr("Undo")); });
    connect(m_notice, &LogNotice::offerTaken, m_saved, &SavedQueriesMenu::bringBack);
    connect(m_saved, &SavedQueriesMenu::chosen, this, [this](const SavedQuery& query) {
        if (query.source)
            setSource(*query.source);
        m_header->edit().setQuery(query.query);
        run();
    });
    connect(m_saved, &QMenu::aboutToShow, this,
            [this] { m_saved->setCurrent(m_header->edit().query(), m_source); });
}

void SearchPage::showSources()
{
    m_header->setSources(m_backend.sources(), m_source, m_backend.sourceName(m_source));
    showState();
}

void SearchPage::setSource(SourceId source)
{
    if (source == m_source)
        return;
    m_session->stop();
    m_source = source;
    m_samples = {};
    m_keysJob = m_jobs.requestKeys(source);
    m_results->begin({});
    m_histogram->setBars({}, 0);
    m_pane->hide();
    showSources();
}

void SearchPage::showAnySource()
{
    const QVector<SourceStatus> sources = m_backend.sources();
    if (toInt(m_source) == 0 && !sources.isEmpty())
        setSource(sources.first().id);
    focusQuery();
}

void SearchPage::search(SourceId source, const QString& query)
{
    setSource(source);
    m_header->range().setRange({SearchRange::Kind::All, {}});
    m_header->edit().setQuery(query);
    run();
}

void SearchPage::focusQuery()
{
    m_header->edit().setFocus(Qt::ShortcutFocusReason);
}

void SearchPage::checkSoon()
{
    m_header->setProblem(std::nullopt);
    m_checkTimer.start();
}

void SearchPage::showState()
{
    using State = SearchProgress::State;
    const SearchProgress& progress = m_session->progress();
    const bool ofThisLog = m_session->request().source == m_source;
    const bool nothingYet = progress.state == State::Idle || !ofThisLog;
    m_header->setProgress(nothingYet ? SearchProgress{} : progress);
    m_header->setTable(m_results->shape() == SearchResults::Shape::Table,
                       !m_results->isEmpty() && !m_results->showsGroups());
    m_histogram->setVisible(m_histogram->barCount() > 0);
    if (toInt(m_source) == 0 && m_backend.sources().isEmpty()) {
        m_stack->setCurrentWidget(m_noSource);
        return;
    }
    if (!m_results->isEmpty()) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    m_stack->setCurrentWidget(m_intro);
    if (nothingYet || progress.state == State::Failed)
        showIntro();
    else if (progress.state == State::Running)
        m_intro->setContent(tr("Searching"), tr("What is found appears here, the newest first."), {}, false);
    else
        showNothingFound();
}

void SearchPage::showHit(int row)
{
    if (row < 0) {
        m_pane->hide();
        return;
    }
    const SearchHit& hit = m_results->hits().hit(row);
    m_pane->show();
    m_pane->setLine(hit.line, hit.outcome != Outcome::Unparsed);
}

void SearchPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    // One step back at a time: the search that runs, then the line beside, then to the query.
    if (m_session->isRunning())
        m_session->stop();
    else if (m_pane->isVisible())
        m_pane->hide();
    else
        focusQuery();
}

void SearchPage::saveState(QSettings& settings) const
{
    settings.setValue(kHistoryKey, m_history.queries());
    settings.setValue(kSplitterKey, m_splitter->saveState());
    settings.setValue(kTableKey, m_results->shape() == SearchResults::Shape::Table);
}

void SearchPage::restoreState(QSettings& settings)
{
    m_history = QueryHistory(settings.value(kHistoryKey).toStringList());
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
    m_splitter->setHandleWidth(1);
    setTable(settings.value(kTableKey).toBool());
}

} // namespace duskwatch
