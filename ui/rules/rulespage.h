// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"
#include "ui/backend/rulejobs.h"
#include "ui/rules/ruletext.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace duskwatch {

class Clock;
class RuleBar;
class RuleDialog;
class RuleFiles;
class RuleTableModel;
class Theme;

/// The detection rules in the order in which they are tried: switch, add, edit, duplicate, remove, move, import and
/// export, each with a way back. GUI thread. Everything given is borrowed.
class RulesPage : public QWidget
{
    Q_OBJECT
public:
    RulesPage(Backend& backend, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void focusTable();
    /// Opens the editor with a new rule about what is like \a row.
    void makeRule(const AlertRow& row);
    /// Opens the editor with the rule that decided about \a alert, and asks for an exception of it. Says so where no rule did.
    void makeException(const AlertDetail& alert);
    /// The dialog that is open, or null.
    RuleDialog* dialog() const;
    /// What the file dialogs end in.
    RuleFiles& files() const { return *m_files; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A command that was given and not answered.
    struct Pending
    {
        quint64 command = 0;
        QString text;          ///< of what will have been done
        DetectionRules before; ///< to go back to
        bool ofDialog = false;
    };
    void build();
    QWidget* buildHeader();
    void buildTable();
    void addCommands();
    void refresh();
    void updateButtons();
    SourceNamesByRow sourceNames() const;
    std::vector<RuleId> chosen() const;
    const DetectionRule* current() const;
    void await(quint64 command, const QString& text, bool ofDialog = false);
    void takeAnswer(quint64 command, bool ok, const Error& error);
    /// False: another one is open, and stays.
    bool openDialog(const DetectionRule& rule, RuleId before);
    void addRule();
    void editRule();
    void duplicateRule();
    void removeRules();
    void moveRule(int steps);
    void undo();

    Backend& m_backend;
    RuleJobs& m_jobs;
    const Theme& m_theme;
    const Clock& m_clock;
    RuleTableModel* m_model;
    QTableView* m_table;
    RuleBar* m_bar;
    RuleFiles* m_files;
    QPushButton* m_edit;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    QPointer<RuleDialog> m_dialog;
    Pending m_pending;
    DetectionRules m_undo; ///< empty: nothing to go back to
    QTimer m_tick;         ///< hits grow
};

} // namespace duskwatch
