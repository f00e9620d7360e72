// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rawlog/rawlogpage.h"

#include "ui/rawlog/linecollector.h"
#include "ui/rawlog/linepane.h"
#include "ui/rawlog/logheader.h"
#include "ui/rawlog/lognotice.h"
#include "ui/rawlog/logsearchbar.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogsearch.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldtext.h"
#include "ui/widgets/rawclipboard.h"

#include <QKeyEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;
constexpr auto kRangeInterval = 5000ms;
const QString kHighlightersKey = QStringLiteral("log/highlighters");
const QString kMarksKey = QStringLiteral("log/marks");
const QString kSplitterKey = QStringLiteral("log/splitter");

} // namespace

RawLogPage::RawLogPage(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_queries(*backend.createQueries(QStringLiteral("rawlog"))),
      m_jobs(*backend.createLogJobs()),
      m_lines(new RawLogLines(m_queries, this)),
      m_search(new RawLogSearch(m_jobs, this)),
      m_collector(new LineCollector(m_queries, this)),
      m_header(new LogHeader(theme, this)),
      m_searchBar(new LogSearchBar(theme, this)),
      m_asideChip(new Chip(tr("Not understood"), theme, this)),
      m_notice(new LogNotice(theme, this)),
      m_view(new RawLogView(*m_lines, theme, this)),
      m_pane(new LinePane(theme, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_empty(new EmptyState(theme, this)),
      m_stack(new QStackedWidget(this))
{
    build();
    connectParts();
    connectSearch();
    connectJobs();
    addCommands();
    addMarkCommands();
    addExportCommands();
    m_header->setSources(m_backend.sources(), {}, {});
    showSearch();
    showFacts();
}

void RawLogPage::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_asideChip->setToolTip(
        tr("Shows the newest lines that were not understood and are kept aside from the log"));
    auto* header = new QFrame(this);
    header->setObjectName(QStringLiteral("pageHeader"));
    m_searchBar->addBehind(*m_asideChip);
    auto* top = new QVBoxLayout(header);
    top->setContentsMargins(metrics.px(16), metrics.px(11), metrics.px(16), metrics.px(9));
    top->setSpacing(metrics.px(8));
    top->addWidget(m_header);
    top->addWidget(m_searchBar);

    m_stack->addWidget(buildBody());
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
}

QWidget* RawLogPage::buildBody()
{
    const Metrics& metrics = m_theme.metrics();
    auto* beside = new QFrame(this);
    beside->setObjectName(QStringLiteral("surface"));
    auto* besideLayout = new QVBoxLayout(beside);
    besideLayout->setContentsMargins(metrics.px(12), 0, metrics.px(8), metrics.px(8));
    besideLayout->addWidget(m_pane);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(beside);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({metrics.px(740), metrics.px(340)});
    return m_splitter;
}

void RawLogPage::connectParts()
{
    connect(m_header, &LogHeader::sourceChosen, this, &RawLogPage::setSource);
    connect(m_header, &LogHeader::followChosen, m_view, &RawLogView::setFollowing);
    connect(m_header, &LogHeader::pauseChosen, this, &RawLogPage::setPaused);
    connect(m_header, &LogHeader::goToTimeRequested, this, &RawLogPage::askTime);
    connect(m_view, &RawLogView::followingChanged, this, &RawLogPage::showFacts);
    connect(m_view, &RawLogView::selectionChanged, this, [this](std::int64_t sequence) {
        if (sequence >= 0)
            m_lines->requestWhole(sequence);
        showSearch();
    });
    connect(m_lines, &RawLogLines::wholeLineRead, this, &RawLogPage::showLine);
    connect(m_lines, &RawLogLines::rangeChanged, this, &RawLogPage::showFacts);
    connect(m_lines, &RawLogLines::rangeChanged, this, &RawLogPage::goToWantedLine);
    connect(m_lines, &RawLogLines::problem, this, [this](const QString& message) {
        m_notice->sayProblem(tr("The log could not be read. %1").arg(message));
    });
    connect(m_pane, &LinePane::noticed, m_notice, &LogNotice::say);
    connect(m_asideChip, &Chip::clicked, this, &RawLogPage::showAside);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_backend.sources().isEmpty())
            Q_EMIT addSourceRequested();
        else
            Q_EMIT backRequested();
    });
    connect(&m_backend, &Backend::stored, this, [this](const StoredBatch& batch) {
        if (batch.source == m_lines->source())
            m_lines->grow(batch.logEnd);
    });
    connect(&m_backend, &Backend::sourcesChanged, this, &RawLogPage::showFacts);
    connect(&m_rangeTimer, &QTimer::timeout, m_lines, [this] {
        if (isVisible())
            m_lines->refreshRange();
    });
    m_rangeTimer.start(kRangeInterval);
}

void RawLogPage::connectSearch()
{
    m_view->setMatches(&m_search->matches());
    m_view->setMarks([this](std::int64_t sequence) {
        return m_lines->showsAside() ? std::nullopt : m_marks.note(m_lines->source(), sequence);
    });
    connect(m_searchBar, &LogSearchBar::patternChanged, this, &RawLogPage::applySearch);
    connect(m_searchBar, &LogSearchBar::hidesOthersChanged, this, &RawLogPage::showSearch);
    connect(m_searchBar, &LogSearchBar::stepRequested, this, &RawLogPage::step);
    connect(m_searchBar, &LogSearchBar::stopRequested, m_search, &RawLogSearch::stop);
    connect(m_search, &RawLogSearch::stateChanged, this, [this] {
        showSearch();
        if (m_waitingStep && m_search->state() != RawLogSearch::State::Searching)
            step(*m_waitingStep); // says that there is none
    });
    connect(m_search, &RawLogSearch::matchesChanged, this, [this] {
        m_view->matchesChanged();
        showSearch();
        if (m_waitingStep)
            step(*m_waitingStep);
    });
    connect(m_lines, &RawLogLines::rangeChanged, this, [this] {
        if (!m_lines->showsAside())
            m_search->setLines({m_lines->range().first, m_lines->range().end});
    });
}

void RawLogPage::connectJobs()
{
    connect(&m_queries, &StoreQueries::logLineFound, this, [this](quint64 job, qint64 sequence) {
        if (job == m_timeJob && sequence >= 0)
            m_view->goTo(sequence);
    });
    connect(&m_queries, &StoreQueries::keptUnparsedRead, this,
            [this](quint64 job, const std::vector<LogLine>& lines) {
                if (job != m_asideJob || !m_asideChip->isChecked())
                    return;
                m_lines->showAside({lines.rbegin(), lines.rend()});
                m_view->setFollowing(true);
            });
    connect(&m_jobs, &LogJobs::exportProgress, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job == m_exportJob)
            showExportProgress(done, total);
    });
    connect(&m_jobs, &LogJobs::exported, this, [this](quint64 job, qint64 lines, qint64 bytes) {
        if (job == m_exportJob)
            m_notice->say(tr("%1 lines were exported, %2.").arg(countText(lines), sizeText(bytes)));
    });
    connect(&m_jobs, &LogJobs::failed, this, [this](quint64 job, const Error& error) {
        if (job != m_exportJob || job == 0)
            return;
        if (error.code == ErrorCode::Cancelled)
            m_notice->say(tr("The export was cancelled; no file was written."));
        else
            m_notice->sayProblem(userMessage(error));
    });
    connect(m_collector, &LineCollector::collected, m_notice,
            [this](const QByteArray& bytes, qint64 lines) { m_notice->say(copyToClipboard(bytes, lines)); });
    connect(m_collector, &LineCollector::tooMuch, m_notice, [this] {
        m_notice->sayProblem(tr("That is too much for the clipboard. Export the lines to a file instead."));
    });
    connect(m_collector, &LineCollector::failed, m_notice, &LogNotice::sayProblem);
    connect(m_notice, &LogNotice::cancelRequested, this, [this] { m_jobs.cancelExport(); });
}

void RawLogPage::setSource(SourceId source)
{
    m_notice->say({});
    m_waitingStep.reset();
    m_wantedLine = -1;
    m_selectedAtMs = 0;
    m_pane->setMessage(tr("Select a line to read all of it."));
    m_view->select(-1);
    m_view->setPaused(false);
    m_asideChip->setChecked(false);
    m_searchBar->setSearchEnabled(true);
    m_search->setSource(source);
    m_lines->setSource(source);
    m_view->setFollowing(true);
    m_header->setSources(m_backend.sources(), source, m_backend.sourceName(source));
    showSearch();
    showFacts();
    m_view->setFocus(Qt::OtherFocusReason);
}

void RawLogPage::showLineOf(SourceId source, std::int64_t sequence)
{
    setSource(source);
    m_wantedLine = sequence;
    if (m_lines->isRangeKnown())
        goToWantedLine();
}

void RawLogPage::goToWantedLine()
{
    if (const std::int64_t line = std::exchange(m_wantedLine, -1); line >= 0) {
        if (line < m_lines->range().first)
            m_notice->say(tr("That line is no longer kept; the log begins later."));
        else
            m_view->goTo(line);
    }
}

void RawLogPage::showAnySource()
{
    const QVector<SourceStatus> sources = m_backend.sources();
    if (toInt(m_lines->source()) == 0 && !sources.isEmpty())
        setSource(sources.first().id);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void RawLogPage::showAside(bool aside)
{
    if (!aside) {
        setSource(m_lines->source());
        return;
    }
    m_asideJob = m_queries.requestKeptUnparsed(m_lines->source());
    m_view->select(-1);
    m_view->setPaused(false);
    m_pane->setMessage(tr("Select a line to read all of it."));
    m_searchBar->clear();
    m_searchBar->setSearchEnabled(false);
}

void RawLogPage::setPaused(bool paused)
{
    m_view->setPaused(paused);
    showFacts();
}

void RawLogPage::showFacts()
{
    const SourceId source = m_lines->source();
    m_header->setSources(m_backend.sources(), source, m_backend.sourceName(source));
    const LogRange& range = m_lines->range();
    QString facts = m_lines->showsAside()
                        ? tr("%1 lines that were not understood, the newest that are kept aside")
                              .arg(countText(range.end - range.first))
                        : tr("%1 lines").arg(countText(range.end - range.first));
    if (range.lineBytes > 0 && range.storedBytes > 0)
        facts += QStringLiteral(" · ") +
                 tr("%1, %2 on disk").arg(sizeText(range.lineBytes), sizeText(range.storedBytes));
    m_header->setFacts(toInt(source) == 0 ? QString() : facts);
    m_header->setFollowing(m_view->isFollowing());
    m_header->setPaused(m_view->isPaused(), m_view->heldBack());
    std::int64_t unparsed = 0;
    for (const SourceStatus& one : m_backend.sources())
        if (one.id == source)
            unparsed = one.counters.unparsed;
    m_asideChip->setVisible(unparsed > 0 || m_lines->showsAside());
    m_asideChip->setCount(unparsed);
    showEmptyState();
}

void RawLogPage::showEmptyState()
{
    const LogRange& range = m_lines->range();
    const bool any = range.end > range.first;
    m_header->setEnabledForLines(any && !m_lines->showsAside());
    m_header->setHasSource(toInt(m_lines->source()) != 0);
    m_searchBar->setVisible(toInt(m_lines->source()) != 0);
    if (toInt(m_lines->source()) == 0)
        m_empty->setContent(
            tr("No log yet"),
            tr("What your event sources receive appears here line by line, as it was received."),
            m_backend.sources().isEmpty() ? tr("Add event source") : tr("Go to data collection"));
    else if (!any && m_lines->isRangeKnown())
        m_empty->setContent(m_lines->showsAside() ? tr("Nothing was kept aside") : tr("No line yet"),
                            m_lines->showsAside()
                                ? tr("Lines that are not understood are in the log itself.")
                                : tr("The lines that this event source receives appear here as they come."),
                            m_lines->showsAside() ? QString() : tr("Go to data collection"));
    const bool empty = toInt(m_lines->source()) == 0 || (!any && m_lines->isRangeKnown());
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

void RawLogPage::applySearch(const LinePattern& pattern)
{
    m_waitingStep.reset();
    m_view->showColumn(0);
    m_highlight.setSearch(pattern);
    m_view->setHighlight(m_highlight);
    m_pane->setWanted(pattern.regularExpression ? QString() : pattern.text);
    m_search->setPattern(pattern);
    showSearch();
}

void RawLogPage::showSearch()
{
    const bool filters = m_searchBar->hidesOthers() && !m_search->pattern().isEmpty() &&
                         m_search->state() != RawLogSearch::State::Failed && !m_lines->showsAside();
    m_view->setOnly(filters ? &m_search->matches() : nullptr);
    const std::int64_t selected = m_view->selected();
    const bool isMatch = selected >= 0 && m_search->matches().contains(selected);
    m_searchBar->showSearch(*m_search, isMatch ? m_search->matches().indexOf(selected) : -1);
}

void RawLogPage::showLine(const LogLine& line)
{
    if (line.sequence != m_view->selected())
        return;
    m_selectedAtMs = line.receivedAtMs;
    m_pane->setLine(line.bytes);
    if (std::exchange(m_revealMatch, false)) {
        const qsizetype at =
            m_highlight.firstSearchMatch(visibleText(QByteArrayView(line.bytes), RawLogLines::kShownBytes));
        if (at >= 0)
            m_view->showColumn(at);
    }
}

void RawLogPage::focusSearch()
{
    if (m_pane->text().hasFocus())
        m_pane->focusFind();
    else
        m_searchBar->focusField();
}

void RawLogPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_searchBar->hasFieldFocus() || m_pane->isAncestorOf(focusWidget())) {
        m_searchBar->clear();
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT backRequested();
    }
}

void RawLogPage::setHighlighters(const QVector<Highlighter>& highlighters)
{
    m_highlighters = highlighters;
    m_highlight.setHighlighters(highlighters);
    m_view->setHighlight(m_highlight);
}

void RawLogPage::saveState(QSettings& settings) const
{
    settings.setValue(kHighlightersKey, toJson(m_highlighters));
    settings.setValue(kMarksKey, m_marks.toJson());
    settings.setValue(kSplitterKey, m_splitter->saveState());
}

void RawLogPage::restoreState(QSettings& settings)
{
    setHighlighters(highlightersFromJson(settings.value(kHighlightersKey).toByteArray()));
    m_marks = LogMarks::fromJson(settings.value(kMarksKey).toByteArray());
    m_splitter->restoreState(settings.value(kSplitterKey).toByteArray());
    m_splitter->setHandleWidth(1);
}

} // namespace duskwatch
