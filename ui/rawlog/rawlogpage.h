// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/rawlog/highlighters.h"
#include "ui/rawlog/logmarks.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace duskwatch {

class Chip;
class EmptyState;
class LineCollector;
class LinePane;
class LogHeader;
class LogNotice;
class LogSearchBar;
class RawLogLines;
class RawLogSearch;
class RawLogView;
class Theme;

/// One source's raw log, live: follow, pause, search, marks, highlighters, export, the selected line beside. GUI
/// thread. Commands and what they do are in rawlogcommands.cpp.
class RawLogPage : public QWidget
{
    Q_OBJECT
public:
    RawLogPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void setSource(SourceId source);
    /// Shows the source's log at that line, as soon as it is known where the log begins and ends.
    void showLineOf(SourceId source, std::int64_t sequence);
    /// Shows the first source where none is shown.
    void showAnySource();
    /// To the field of the search, or of the line beside when the focus is there.
    void focusSearch();
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);
    void setHighlighters(const QVector<Highlighter>& highlighters);
    /// Writes \a spans to \a path in a reader thread and says how far it is.
    void exportLines(const std::vector<LogSpan>& spans, const QString& path);

    RawLogView& view() const { return *m_view; }
    RawLogLines& lines() const { return *m_lines; }
    RawLogSearch& search() const { return *m_search; }
    LogSearchBar& searchBar() const { return *m_searchBar; }
    LinePane& linePane() const { return *m_pane; }
    LogNotice& notice() const { return *m_notice; }
    const LogMarks& marks() const { return m_marks; }
    const QVector<Highlighter>& highlighters() const { return m_highlighters; }

Q_SIGNALS:
    void backRequested();
    void addSourceRequested();
    /// Marks or highlighters changed: saveState() is due.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildBody();
    void connectParts();
    void connectSearch();
    void connectJobs();
    void showFacts();
    void showSearch();
    void showEmptyState();
    void showLine(const LogLine& line);
    void showAside(bool aside);
    void setPaused(bool paused);
    void applySearch(const LinePattern& pattern);

    void addCommands();
    void addMarkCommands();
    void addExportCommands();
    void step(bool backward);
    void stepToMark(bool backward);
    void toggleMark();
    void marksChanged();
    void copySelection();
    void askTime();
    void goToTime(std::int64_t ms);
    void goToWantedLine();
    void editMarks();
    void editHighlighters();
    void askExport(const std::vector<LogSpan>& spans);
    void showExportProgress(qint64 done, qint64 total);

    Backend& m_backend;
    const Theme& m_theme;
    StoreQueries& m_queries;
    LogJobs& m_jobs;
    RawLogLines* m_lines;
    RawLogSearch* m_search;
    LineCollector* m_collector;
    LogHeader* m_header;
    LogSearchBar* m_searchBar;
    Chip* m_asideChip;
    LogNotice* m_notice;
    RawLogView* m_view;
    LinePane* m_pane;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    LineHighlight m_highlight;
    QVector<Highlighter> m_highlighters;
    LogMarks m_marks;
    quint64 m_timeJob = 0;
    quint64 m_asideJob = 0;
    quint64 m_exportJob = 0;
    std::int64_t m_selectedAtMs = 0;   ///< when the selected line was received
    bool m_revealMatch = false;        ///< scroll sideways to the match when the line is there
    std::int64_t m_wantedLine = -1;    ///< to go to when the range is known
    std::optional<bool> m_waitingStep; ///< backward or not, until there is a match there
    QTimer m_rangeTimer;               ///< sizes on disk are asked for now and then
};

} // namespace duskwatch
