// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of the raw log, see rawlogpage.h.
#include "ui/rawlog/gototimedialog.h"
#include "ui/rawlog/highlightersdialog.h"
#include "ui/rawlog/linecollector.h"
#include "ui/rawlog/linepane.h"
#include "ui/rawlog/logheader.h"
#include "ui/rawlog/lognotice.h"
#include "ui/rawlog/logsearchbar.h"
#include "ui/rawlog/marksdialog.h"
#include "ui/rawlog/rawloglines.h"
#include "ui/rawlog/rawlogpage.h"
#include "ui/rawlog/rawlogsearch.h"
#include "ui/rawlog/rawlogview.h"
#include "ui/text/words.h"
#include "ui/widgets/command.h"
#include "ui/widgets/foldtext.h"
#include "ui/widgets/rawclipboard.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

namespace duskwatch {

void RawLogPage::addCommands()
{
    addCommand(*this, tr("Next match"), {QKeySequence(Qt::Key_F3)}, [this] { step(false); });
    addCommand(*this, tr("Previous match"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { step(true); });
    addCommand(*this, tr("Hide the lines that do not match, or show them"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
               [this] { m_searchBar->setHidesOthers(!m_searchBar->hidesOthers()); });
    addCommand(*this, tr("Follow the newest line"), {QKeySequence(Qt::CTRL | Qt::Key_L)},
               [this] { m_view->setFollowing(!m_view->isFollowing()); });
    addCommand(*this, tr("Pause the log, or go on"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
               [this] { setPaused(!m_view->isPaused()); });
    addCommand(*this, tr("Go to a time"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { askTime(); });
    QMenu& menu = *m_header->menu();
    menu.addAction(addCommand(*this, tr("Copy the selected lines"), {QKeySequence(QKeySequence::Copy)},
                              [this] { copySelection(); }));
    menu.addAction(addCommand(*this, tr("Select all lines shown"), {QKeySequence(QKeySequence::SelectAll)},
                              [this] { m_view->selectAll(); }));
    addCommand(*this, tr("Copy the value at the cursor"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
               [this] { m_pane->copyValue(); });
    addCommand(*this, tr("Copy the path of the value at the cursor"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { m_pane->copyPath(); });
    addCommand(*this, tr("Find in the selected line"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
               [this] { m_pane->focusFind(); });
    menu.addSeparator();
    menu.addAction(addCommand(*this, tr("Edit the highlighters"), {QKeySequence(Qt::CTRL | Qt::Key_H)},
                              [this] { editHighlighters(); }));
    menu.addSeparator();
}

void RawLogPage::addMarkCommands()
{
    QMenu& menu = *m_header->menu();
    menu.addAction(addCommand(*this, tr("Mark the line, or remove its mark"),
                              {QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] { toggleMark(); }));
    menu.addAction(
        addCommand(*this, tr("Next mark"), {QKeySequence(Qt::Key_F2)}, [this] { stepToMark(false); }));
    menu.addAction(addCommand(*this, tr("Previous mark"), {QKeySequence(Qt::SHIFT | Qt::Key_F2)},
                              [this] { stepToMark(true); }));
    menu.addAction(addCommand(*this, tr("Show all marks and their notes"),
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)}, [this] { editMarks(); }));
}

void RawLogPage::addExportCommands()
{
    QMenu& menu = *m_header->exportMenu();
    menu.addAction(addCommand(*this, tr("Export the selected lines"),
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                              [this] { askExport(m_view->selectedSpans()); }));
    menu.addAction(addCommand(*this, tr("Export the lines that match"), {}, [this] {
        const MatchList& matches = m_search->matches();
        askExport(matches.spans(0, matches.size()));
    }));
    menu.addAction(
        addCommand(*this, tr("Export the whole log"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] {
            askExport({{m_lines->range().first, m_lines->range().end}});
        }));
}

void RawLogPage::step(bool backward)
{
    m_waitingStep.reset();
    const MatchList& matches = m_search->matches();
    if (m_search->pattern().isEmpty()) {
        m_searchBar->focusField();
        return;
    }
    const std::int64_t selected = m_view->selected();
    std::int64_t index = backward ? matches.size() - 1 : 0;
    if (selected >= 0)
        index = backward ? matches.indexOf(selected) - 1 : matches.indexOf(selected + 1);
    if (index >= 0 && index < matches.size()) {
        m_revealMatch = true;
        m_view->goTo(matches.at(index));
        return;
    }
    if (m_search->state() == RawLogSearch::State::Searching)
        m_waitingStep = backward; // goes there once it is found
    else
        m_notice->say(backward ? tr("There is no older match.") : tr("There is no newer match."));
}

void RawLogPage::stepToMark(bool backward)
{
    const std::int64_t selected = m_view->selected();
    const std::int64_t from = selected >= 0 ? selected : backward ? m_lines->range().end : -1;
    const auto mark =
        backward ? m_marks.previous(m_lines->source(), from) : m_marks.next(m_lines->source(), from);
    if (mark)
        m_view->goTo(*mark);
    else
        m_notice->say(backward ? tr("There is no mark before this line.")
                               : tr("There is no mark behind this line."));
}

void RawLogPage::toggleMark()
{
    const std::int64_t line = m_view->selected();
    if (line < 0 || m_lines->showsAside()) {
        m_notice->say(tr("Select a line of the log to mark it."));
        return;
    }
    if (m_marks.note(m_lines->source(), line))
        m_marks.remove(m_lines->source(), line);
    else if (!m_marks.set(m_lines->source(), line, {}))
        m_notice->sayProblem(tr("A log can have %1 marks. Remove some first.").arg(LogMarks::kMaxMarks));
    marksChanged();
}

void RawLogPage::marksChanged()
{
    m_view->viewport()->update();
    Q_EMIT stateChanged();
}

void RawLogPage::copySelection()
{
    const std::vector<LogSpan> spans = m_view->selectedSpans();
    if (spans.empty())
        return;
    if (!m_lines->showsAside()) {
        m_collector->collect(m_lines->source(), spans);
        return;
    }
    QByteArray bytes;
    qint64 lines = 0;
    for (std::int64_t i = spans.front().first; i < spans.front().end; ++i, ++lines)
        bytes += m_lines->aside()[static_cast<std::size_t>(i)].bytes + '\n';
    m_notice->say(copyToClipboard(lines == 1 ? bytes.chopped(1) : bytes, lines));
}

void RawLogPage::askTime()
{
    if (m_lines->showsAside() || toInt(m_lines->source()) == 0)
        return;
    auto* dialog = new GoToTimeDialog(m_theme, m_selectedAtMs, this);
    connect(dialog, &GoToTimeDialog::timeChosen, this, &RawLogPage::goToTime);
    dialog->open();
}

void RawLogPage::goToTime(std::int64_t ms)
{
    m_timeJob = m_queries.requestLogLineAt(m_lines->source(), ms);
}

void RawLogPage::editMarks()
{
    const SourceId source = m_lines->source();
    if (m_marks.of(source).empty()) {
        m_notice->say(tr("No line of this log is marked. Ctrl+M marks the selected line."));
        return;
    }
    auto* dialog = new MarksDialog(m_theme, m_marks.of(source), m_view->selected(), this);
    connect(dialog, &MarksDialog::chosen, m_view, &RawLogView::goTo);
    connect(dialog, &MarksDialog::noteChanged, this, [this, source](qint64 line, const QString& note) {
        m_marks.set(source, line, note);
        marksChanged();
    });
    connect(dialog, &MarksDialog::removed, this, [this, source](qint64 line) {
        m_marks.remove(source, line);
        marksChanged();
    });
    dialog->open();
}

void RawLogPage::editHighlighters()
{
    auto* dialog = new HighlightersDialog(m_theme, m_highlighters, this);
    connect(dialog, &HighlightersDialog::saved, this, [this](const QVector<Highlighter>& highlighters) {
        setHighlighters(highlighters);
        Q_EMIT stateChanged();
    });
    dialog->open();
}

void RawLogPage::askExport(const std::vector<LogSpan>& spans)
{
    if (spans.empty() || m_lines->showsAside()) {
        m_notice->say(tr("There is nothing to export: select lines, or search for some."));
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Export raw lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Raw log (*.log)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, spans](const QString& path) { exportLines(spans, path); });
    dialog->open();
}

void RawLogPage::exportLines(const std::vector<LogSpan>& spans, const QString& path)
{
    m_exportJob = m_jobs.requestExport({m_lines->source(), spans, path});
    showExportProgress(0, 0);
}

void RawLogPage::showExportProgress(qint64 done, qint64 total)
{
    m_notice->showProgress(total == 0
                               ? tr("The export begins.")
                               : tr("%1 of %2 lines are exported.").arg(countText(done), countText(total)),
                           total == 0 ? 0 : static_cast<int>(done * 100 / total));
}

} // namespace duskwatch
