// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the search page, see searchpage.h.
#include "core/search/querycheck.h"
#include "ui/rawlog/lognotice.h"
#include "ui/search/hitpane.h"
#include "ui/search/savedqueriesmenu.h"
#include "ui/search/searchheader.h"
#include "ui/search/searchhitsmodel.h"
#include "ui/search/searchpage.h"
#include "ui/search/searchrangebutton.h"
#include "ui/search/searchresults.h"
#include "ui/search/searchsession.h"
#include "ui/text/foreigntext.h"
#include "ui/text/words.h"
#include "ui/widgets/command.h"
#include "ui/widgets/rawclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace duskwatch {
namespace {

constexpr qsizetype kMenuCharacters = 80;

} // namespace

void SearchPage::addCommands()
{
    addCommand(*this, tr("Run the query"),
               {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
               [this] { run(); });
    addCommand(*this, tr("Stop the search"), {QKeySequence(Qt::CTRL | Qt::Key_Period)},
               [this] { m_session->stop(); });
    addCommand(*this, tr("Save the query under a name"), {QKeySequence(QKeySequence::Save)}, [this] {
        m_saved->setCurrent(m_header->edit().query(), m_source);
        if (m_header->edit().query().trimmed().isEmpty())
            m_notice->say(tr("Type a query to save it."));
        else
            m_saved->askForName();
    });
    addCommand(*this, tr("Search a wider time"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, [this] {
        m_header->range().setRange(m_header->range().range().widened());
        run();
    });
    addCommand(*this, tr("Choose the time to search"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
               [this] { m_header->range().askForSpan(); });
    addCommand(*this, tr("Forget the history of queries"), {}, [this] {
        m_history.clear();
        Q_EMIT stateChanged();
    });
}

void SearchPage::addResultCommands()
{
    addCommand(*this, tr("Switch between raw lines and the table"), {QKeySequence(Qt::CTRL | Qt::Key_T)},
               [this] { setTable(m_results->shape() == SearchResults::Shape::Raw); });
    addCommand(*this, tr("Copy the selected lines"), {QKeySequence(QKeySequence::Copy)},
               [this] { copySelection(); });
    addCommand(*this, tr("Show the line in the log"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
               [this] { showInLog(); });
    addCommand(*this, tr("Show the alert of the line"), {QKeySequence(Qt::CTRL | Qt::Key_J)},
               [this] { showAlert(); });
    const auto condition = [this](bool exclude) {
        if (const auto member = m_pane->isVisible() ? m_pane->member() : std::nullopt)
            addCondition(*member, exclude);
        else
            m_notice->say(tr("Put the cursor on a value of the line beside the results."));
    };
    addCommand(*this, tr("Only lines with the value at the cursor"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [condition] { condition(false); });
    addCommand(*this, tr("Only lines without the value at the cursor"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, [condition] { condition(true); });
}

QMenu* SearchPage::createHistoryMenu()
{
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        for (const QString& query : m_history.queries()) {
            QString text = visibleText(query.simplified().left(kMenuCharacters));
            if (query.size() > kMenuCharacters)
                text += u'…';
            connect(menu->addAction(text.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, query] {
                        m_header->edit().setQuery(query);
                        run();
                    });
        }
        if (m_history.queries().isEmpty())
            menu->addAction(tr("Queries that were run are listed here."))->setEnabled(false);
    });
    return menu;
}

QMenu* SearchPage::createExportMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(addCommand(*this, tr("Export everything found as JSON Lines"),
                               {QKeySequence(Qt::CTRL | Qt::Key_E)},
                               [this] { askExport(ExportFormat::JsonLines); }));
    menu->addAction(addCommand(*this, tr("Export everything found as CSV"),
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                               [this] { askExport(ExportFormat::Csv); }));
    return menu;
}

std::optional<SearchRequest> SearchPage::request()
{
    if (toInt(m_source) == 0)
        return std::nullopt;
    SearchRequest request;
    request.source = m_source;
    request.query = m_header->edit().query().trimmed();
    if (const auto span = m_header->range().range().span(m_clock.nowMs())) {
        request.fromMs = span->fromMs;
        request.toMs = span->toMs;
    }
    return request;
}

void SearchPage::run()
{
    const auto wanted = request();
    if (!wanted)
        return;
    m_checkTimer.stop();
    const auto problem = checkQuery(wanted->query);
    m_header->setProblem(problem);
    if (problem)
        return;
    if (m_history.add(wanted->query))
        Q_EMIT stateChanged();
    m_session->start(*wanted);
}

void SearchPage::narrow(const TimeSpan& span)
{
    m_header->range().setRange({SearchRange::Kind::Custom, span});
    run();
}

void SearchPage::setTable(bool table)
{
    m_results->setShape(table ? SearchResults::Shape::Table : SearchResults::Shape::Raw);
    showState();
}

void SearchPage::addCondition(const LineMember& member, bool exclude)
{
    m_header->edit().setQuery(withCondition(m_header->edit().query(), member, exclude));
    run();
}

void SearchPage::copySelection()
{
    const QByteArray bytes = m_results->selectedBytes();
    if (bytes.isEmpty()) {
        m_notice->say(tr("Select lines to copy them."));
        return;
    }
    const int count = m_results->selectedCount();
    if (!m_results->showsGroups()) {
        m_notice->say(copyToClipboard(count == 1 ? bytes.chopped(1) : bytes, count));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes));
    m_notice->say(tr("%1 groups were copied, with tabs between their cells.").arg(countText(count)));
}

void SearchPage::showInLog()
{
    if (const int row = m_results->currentRow(); row >= 0)
        Q_EMIT logLineRequested(m_source, m_results->hits().hit(row).sequence);
    else
        m_notice->say(tr("Select a line to see it in the log."));
}

void SearchPage::showAlert()
{
    const int row = m_results->currentRow();
    const HitCells* cells = row < 0 ? nullptr : m_results->hits().cells(row);
    if (cells == nullptr || cells->externalId.isEmpty()) {
        m_notice->say(tr("This line has no alert."));
        return;
    }
    m_alertJob = m_queries.requestEventOf(m_source, cells->kind, cells->externalId);
}

void SearchPage::askExport(ExportFormat format)
{
    if (!request() || m_exportDialog)
        return;
    if (const auto problem = checkQuery(m_header->edit().query())) {
        m_header->setProblem(problem);
        return;
    }
    const bool csv = format == ExportFormat::Csv;
    m_exportDialog = new QFileDialog(this, tr("Export what was found"));
    m_exportDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_exportDialog->setAcceptMode(QFileDialog::AcceptSave);
    m_exportDialog->setNameFilters(
        {csv ? tr("Table (*.csv)") : tr("JSON Lines (*.jsonl)"), tr("All files (*)")});
    m_exportDialog->setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    connect(m_exportDialog, &QFileDialog::fileSelected, this,
            [this, format](const QString& path) { exportTo(format, path); });
    m_exportDialog->open();
}

QFileDialog* SearchPage::exportDialog() const
{
    return m_exportDialog;
}

void SearchPage::exportTo(ExportFormat format, const QString& path)
{
    if (const auto wanted = request()) {
        m_exportJob = m_jobs.requestExport({*wanted, path, format});
        m_notice->showProgress(tr("The export begins."), 0);
    }
}

void SearchPage::showIntro()
{
    const std::vector<SearchIntro::Choice> examples{
        {QStringLiteral("where(score > 0.8)"), tr("Strong breaches")},
        {QStringLiteral("where(model ICONTAINS \"beacon\")"), tr("A word in the model’s name")},
        {QStringLiteral("where(device.ip = IP(10.0.0.0/8))"), tr("Devices of a network")},
        {QStringLiteral("groupby(model)"), tr("How often each model breached")},
        {QStringLiteral("timeslice(1h)"), tr("How many lines came in each hour")},
        {QStringLiteral("/[a-z]{20,}\\.com/"), tr("An expression in any part of the line")}};
    m_choices.clear();
    for (const SearchIntro::Choice& example : examples)
        m_choices.push_back([this, query = example.text] {
            m_header->edit().setQuery(query);
            run();
        });
    m_intro->setContent(
        tr("Search in the log of this event source"),
        tr("Words are found anywhere in a line; conditions look at the members of its JSON. "
           "Press one of these to try it, or type your own; keys are offered while you type."),
        examples, true);
}

void SearchPage::showNothingFound()
{
    const SearchRange range = m_header->range().range();
    const QString searched = countText(m_session->progress().searchedLines);
    std::vector<SearchIntro::Choice> choices;
    m_choices.clear();
    if (range.kind != SearchRange::Kind::All) {
        for (const SearchRange& wider : {range.widened(), SearchRange{SearchRange::Kind::All, {}}}) {
            if (!m_choices.empty() && range.widened().kind == SearchRange::Kind::All)
                continue;
            choices.push_back({tr("Search: %1").arg(searchRangeText(wider)), {}});
            m_choices.push_back([this, wider] {
                m_header->range().setRange(wider);
                run();
            });
        }
    }
    const bool stopped = m_session->progress().state == SearchProgress::State::Stopped;
    QString sentence = tr("%1 lines were searched (%2).").arg(searched, searchRangeText(range));
    if (stopped)
        sentence += u' ' + tr("The search was stopped before its end.");
    else if (choices.empty())
        sentence += u' ' + tr("Fewer conditions, or parts of words, find more.");
    else
        sentence += u' ' + tr("A wider time may have more.");
    m_intro->setContent(stopped ? tr("Nothing found so far") : tr("Nothing found"), sentence, choices, false);
}

void SearchPage::takeChoice(int choice)
{
    if (choice < static_cast<int>(m_choices.size())) {
        const std::function<void()> act = m_choices[static_cast<std::size_t>(choice)]; // it makes new ones
        act();
    }
}

} // namespace duskwatch
