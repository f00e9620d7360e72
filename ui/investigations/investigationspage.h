// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace duskwatch {

class Chip;
class EmptyState;
class InvestigationDetailPane;
class InvestigationListModel;
class TextPrompt;
class Theme;

/// The investigations: a list that is filtered by chips and words, and the chosen one beside it. What can be done with them
/// are commands (investigationspagecommands.cpp). GUI thread; everything given is borrowed.
class InvestigationsPage : public QWidget
{
    Q_OBJECT
public:
    InvestigationsPage(Backend& backend, const Theme& theme, QWidget* parent = nullptr);

    void refresh();
    /// Chooses \a id once it has been read.
    void showInvestigation(InvestigationId id);
    void focusFilter();
    /// A new one from \a alerts, which is shown when it is there.
    void openFrom(const std::vector<EventId>& alerts);

    QTableView& table() const { return *m_table; }
    InvestigationListModel& model() const { return *m_model; }
    InvestigationDetailPane& pane() const { return *m_pane; }
    /// The question that is open, or null.
    TextPrompt* prompt() const;
    QString message() const;

Q_SIGNALS:
    void alertRequested(duskwatch::EventId id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildHeader();
    QWidget* buildBody();
    void connectAnswers();
    void takeList(const InvestigationList& list);
    void takeOutcome(const InvestigationOutcome& outcome);
    void say(const QString& text);
    void showChosen();
    std::vector<InvestigationId> selected() const;

    void addCommands();
    void enableCommands();
    void change(InvestigationStep step);
    void setStatus(InvestigationStatus status, Disposition disposition);
    void ask(InvestigationAction action);
    void askMove();
    void saveReport();
    void undo();

    Backend& m_backend;
    const Theme& m_theme;
    Investigations& m_investigations;
    QLineEdit* m_text;
    std::vector<std::pair<InvestigationStatus, Chip*>> m_statuses;
    QLabel* m_message;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    InvestigationListModel* m_model;
    InvestigationDetailPane* m_pane;
    QPushButton* m_close;
    QPointer<TextPrompt> m_prompt;
    QTimer m_soon; ///< reads again some time after something was stored
    InvestigationFilter m_filter;
    InvestigationId m_chosen{};
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
