// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "ui/search/queryedit.h"
#include "ui/search/searchprogress.h"

#include <QFrame>
#include <QVector>

#include <utility>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace duskwatch {

class Chip;
class Clock;
class ElidedLabel;
class SearchRangeButton;
class Theme;

/// Top of the search page: which log, which time, the query, what is wrong with it, how far the search is, and how
/// results are shown. GUI thread. Everything given is borrowed.
class SearchHeader : public QFrame
{
    Q_OBJECT
public:
    SearchHeader(const Theme& theme, const Clock& clock, QueryEdit::Completer completer,
                 QWidget* parent = nullptr);

    /// All sources by name; \a shown is chosen, and is offered under \a shownName even when it is none of them.
    void setSources(const QVector<SourceStatus>& sources, SourceId shown, const QString& shownName);
    void setProgress(const SearchProgress& progress);
    /// Underlines it and says it; nothing takes both away.
    void setProblem(const std::optional<QueryProblem>& problem);
    /// How lines are shown; \a canChoose: there are lines.
    void setTable(bool table, bool canChoose);
    void setMenus(QMenu* saved, QMenu* history, QMenu* exports, QMenu* columns);

    QueryEdit& edit() const { return *m_edit; }
    SearchRangeButton& range() const { return *m_range; }
    QComboBox& sources() const { return *m_source; }
    QPushButton& runButton() const { return *m_run; }
    QString problemText() const;
    QString progressLine() const;

Q_SIGNALS:
    void sourceChosen(duskwatch::SourceId source);
    void runRequested();
    void stopRequested();
    void tableChosen(bool table);

private:
    using SourceChoice = std::pair<SourceId, QString>;
    void build();
    QLayout* buildFirstRow();
    QLayout* buildQueryRow();
    QLayout* buildLastRow();
    void connectParts();

    const Theme& m_theme;
    QVector<SourceChoice> m_choices; ///< what m_source lists
    QLabel* m_title;
    QComboBox* m_source;
    SearchRangeButton* m_range;
    QToolButton* m_saved;
    QToolButton* m_history;
    QToolButton* m_export;
    QToolButton* m_columns;
    QFrame* m_queryFrame;
    QueryEdit* m_edit;
    QPushButton* m_run;
    QLabel* m_problem;
    ElidedLabel* m_facts;
    Chip* m_rawChip;
    Chip* m_tableChip;
    QProgressBar* m_progress;
    bool m_running = false;
};

} // namespace duskwatch
