// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/backend/backend.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace duskwatch {

class Chip;
class EmptyState;
class InvestigationBoard;
class InvestigationDetailPane;
class InvestigationFilterBar;
class InvestigationLimitsDialog;
class InvestigationListModel;
class InvestigationPicker;
class TextPrompt;
class Theme;

/// The investigations: a list or a board that is filtered by chips and words, and the chosen one beside it. The parts are
/// made in investigationspagebuild.cpp; what can be done with them are commands (investigationspagecommands.cpp).
/// GUI thread; everything given is borrowed.
class InvestigationsPage : public QWidget
{
    Q_OBJECT
public:
    InvestigationsPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void refresh();
    /// Chooses \a id once it has been read; the filter gives way.
    void showInvestigation(InvestigationId id);
    void focusFilter();
    void focusList();
    /// A new one from \a alerts, which is shown when it is there.
    void openFrom(const std::vector<EventId>& alerts);
    void setBoard(bool board);
    void saveState(QSettings& settings) const;
    void restoreState(QSettings& settings);

    QTableView& table() const { return *m_table; }
    InvestigationListModel& model() const { return *m_model; }
    InvestigationBoard& board() const { return *m_board; }
    InvestigationDetailPane& pane() const { return *m_pane; }
    InvestigationFilterBar& filterBar() const { return *m_filter; }
    /// The question that is open, or null.
    TextPrompt* prompt() const;
    InvestigationPicker* picker() const;
    InvestigationLimitsDialog* limitsDialog() const;
    QString message() const;
    QString limitsText() const;

Q_SIGNALS:
    void alertRequested(duskwatch::EventId id);
    /// Something that saveState() keeps.
    void stateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildBody();
    QWidget* buildFooter();
    void buildTable();
    void connectBoard();
    void connectPane();
    void connectAnswers();
    void takeList(const InvestigationList& list);
    void takeOutcome(const InvestigationOutcome& outcome);
    void say(const QString& text);
    void showLimits();
    void showChosen();
    void openPane();
    void select(const std::vector<InvestigationId>& ids);
    std::vector<InvestigationId> selected() const;

    void addCommands();
    void addPriorityCommands();
    QAction* addOnSelection(const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    void enableCommands();
    void change(InvestigationStep step);
    void setStatus(InvestigationStatus status, Disposition disposition, std::vector<InvestigationId> ids);
    /// By dragging: closing asks for a disposition first.
    void askStatus(const std::vector<InvestigationId>& ids, InvestigationStatus status);
    void ask(InvestigationAction action);
    void askMove();
    void askLimits();
    void saveReport();
    void undo();

    Backend& m_backend;
    const Theme& m_theme;
    Investigations& m_investigations;
    InvestigationFilterBar* m_filter;
    Chip* m_asList;
    Chip* m_asBoard;
    QLabel* m_message;
    QLabel* m_limits;
    QPushButton* m_setLimits;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QStackedWidget* m_views; ///< the list, or the board
    QTableView* m_table;
    InvestigationListModel* m_model;
    InvestigationBoard* m_board;
    InvestigationDetailPane* m_pane;
    QPushButton* m_close;
    QMenu* m_menu; ///< what can be done with the selected ones
    QPointer<TextPrompt> m_prompt;
    QPointer<InvestigationPicker> m_picker;
    QPointer<InvestigationLimitsDialog> m_limitsDialog;
    QTimer m_soon; ///< reads again some time after something was stored
    InvestigationList m_list;
    InvestigationId m_chosen{};
    bool m_isBoard = false;
    quint64 m_listJob = 0;
    quint64 m_detailJob = 0;
    quint64 m_reportJob = 0;
    quint64 m_changeJob = 0;
    bool m_undoing = false;
    std::vector<InvestigationStep> m_undo;
    std::vector<QAction*> m_onSelection;
    QAction* m_merge = nullptr;
    std::vector<QAction*> m_onAlerts;
    QAction* m_undoCommand = nullptr;
};

} // namespace duskwatch
