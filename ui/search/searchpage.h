// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/search/queryhistory.h"
#include "ui/search/searchintro.h"
#include "ui/search/searchrange.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFileDialog;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace duskwatch {

class Clock;
class EmptyState;
class HitPane;
class LogNotice;
class SavedQueriesMenu;
class SearchHeader;
class SearchHistogram;
class SearchResults;
class SearchSession;
class Theme;
struct LineMember;

/// Search in the log of one event source: query, histogram, what was found, the selected line beside. GUI thread.
/// Commands and what they do are in searchcommands.cpp. Everything given is borrowed.
class SearchPage : public QWidget
{
    Q_OBJECT
public:
    SearchPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    /// Which log is searched; the results of another one go.
    void setSource(SourceId source);
    /// Takes the first source where there is none yet; the query gets the focus.
    void showAnySource();
    /// As if the user had typed and run it; everything is searched.
    void search(SourceId source, const QString& query);
    void focusQuery();
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);
    /// Runs the query to \a path.
    void exportTo(ExportFormat format, const QString& path);

    SearchHeader& header() const { return *m_header; }
    SearchResults& results() const { return *m_results; }
    SearchHistogram& histogram() const { return *m_histogram; }
    HitPane& pane() const { return *m_pane; }
    LogNotice& notice() const { return *m_notice; }
    SearchIntro& intro() const { return *m_intro; }
    SavedQueriesMenu& savedMenu() const { return *m_saved; }
    const QueryHistory& history() const { return m_history; }
    /// The one that asks where to export to, or null.
    QFileDialog* exportDialog() const;

Q_SIGNALS:
    void addSourceRequested();
    void logLineRequested(duskwatch::SourceId source, qint64 sequence);
    void alertRequested(duskwatch::EventId id);
    /// Something that saveState() keeps and that should not be lost with a crash.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildBody();
    void connectParts();
    void connectSession();
    void connectJobs();
    void connectPane();
    void showSources();
    void showState();
    void showIntro();
    void showNothingFound();
    void takeChoice(int choice);
    void showHit(int row);
    void checkSoon();
    std::optional<SearchRequest> request();

    void addCommands();
    void addResultCommands();
    QMenu* createHistoryMenu();
    QMenu* createExportMenu();
    void run();
    void narrow(const TimeSpan& span);
    void setTable(bool table);
    void addCondition(const LineMember& member, bool exclude);
    void copySelection();
    void showInLog();
    void showAlert();
    void askExport(ExportFormat format);

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    SearchJobs& m_jobs;
    StoreQueries& m_queries;
    SourceId m_source{};
    KeySamples m_samples;
    QueryHistory m_history;
    SearchSession* m_session;
    SearchHeader* m_header;
    LogNotice* m_notice;
    SearchHistogram* m_histogram;
    SearchResults* m_results;
    HitPane* m_pane;
    QSplitter* m_splitter;
    SearchIntro* m_intro;
    EmptyState* m_noSource;
    QStackedWidget* m_stack;
    SavedQueriesMenu* m_saved;
    QPointer<QFileDialog> m_exportDialog;
    std::vector<std::function<void()>> m_choices; ///< what the intro's buttons do
    quint64 m_keysJob = 0;
    quint64 m_exportJob = 0;
    quint64 m_alertJob = 0;
    QTimer m_checkTimer; ///< what is wrong is not said while one is typing
};

} // namespace duskwatch
