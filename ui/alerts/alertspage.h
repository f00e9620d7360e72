// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace duskwatch {

class AlertChanger;
class AlertClipboard;
class AlertCommands;
class AlertDetailPane;
class AlertTableModel;
class AlertTableView;
class AlertExportBar;
class ChangeBar;
class ElidedLabel;
class EmptyState;
class FilterBar;
class LinkOpener;
class SelectionBar;
class Theme;
class ViewsMenu;
struct FilterState;
struct SavedView;

/// The Alerts page: title, filter, table, detail pane. GUI thread. Everything given is borrowed.
class AlertsPage : public QWidget
{
    Q_OBJECT
public:
    AlertsPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void focusFilter();
    void focusTable();
    /// Shows what \a state says, as if the user had set it in the filter bar.
    void showFilter(const FilterState& state);
    void refresh();
    /// Its details, and its row where the table has it.
    void showAlert(EventId id);
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

    AlertTableModel& model() const { return *m_model; }
    AlertTableView& table() const { return *m_table; }
    FilterBar& filterBar() const { return *m_filter; }
    AlertDetailPane& detailPane() const { return *m_detail; }
    AlertCommands& commands() const { return *m_commands; }
    ChangeBar& changeBar() const { return *m_changeBar; }
    AlertExportBar& exportBar() const { return *m_exportBar; }
    ViewsMenu& views() const { return *m_views; }
    LinkOpener& links() const { return *m_links; }

Q_SIGNALS:
    void addSourceRequested();
    /// The log of \a source is to be searched.
    void logSearchRequested(duskwatch::SourceId source, const QString& query);
    void investigationRequested(duskwatch::InvestigationId id);
    void newInvestigationRequested(const std::vector<duskwatch::EventId>& alerts); ///< not empty
    void ruleRequested(const duskwatch::AlertRow& row);
    void exceptionRequested(const duskwatch::AlertDetail& alert);
    /// Something that saveState() keeps and that should not be lost with a crash.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildProblemLine();
    void connectParts();
    void countSoon();
    void requestCounts();
    void showTitle();
    void showStateOfList();
    void showProblem(const QString& message);
    void setQuerying(bool querying);
    void connectHandling();
    void connectTriage();
    QMenu* createAlertMenu(QWidget* parent);
    void follow(const QString& link);
    void showView(const SavedView& view);
    void showSelection();
    QAction* addExport();
    void closeDetail();

    Backend& m_backend;
    const Theme& m_theme;
    const Clock& m_clock;
    StoreQueries* m_queries;      ///< of the table; the backend's
    StoreQueries* m_countQueries; ///< counts take long on a large store and must not hold up rows
    StoreQueries* m_detailQueries;
    AlertTableModel* m_model;
    AlertTableView* m_table;
    FilterBar* m_filter;
    AlertDetailPane* m_detail;
    QLabel* m_title;
    ElidedLabel* m_subtitle;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_problemLine;
    QLabel* m_problem;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    AlertChanger* m_changer;
    AlertCommands* m_commands;
    ChangeBar* m_changeBar;
    AlertExportBar* m_exportBar;
    SelectionBar* m_selectionBar;
    ViewsMenu* m_views;
    AlertClipboard* m_clipboard;
    LinkOpener* m_links;
    bool m_emptyOffersSource = false;
    bool m_answered = false;     ///< a query has finished since the page was made
    bool m_countsAreOld = false; ///< something was stored since they were asked for
    quint64 m_countsJob = 0;
    quint64 m_followJob = 0; ///< looks for the event a link leads to
    QTimer m_countsTimer;
    QTimer m_slowTimer; ///< shows progress only for queries that take a while
};

} // namespace duskwatch
