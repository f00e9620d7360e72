// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <QPlainTextEdit>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

namespace duskwatch {

class CompletionPopup;
class Theme;

/// Where a query is typed: one line that grows to a few, with colours, matching brackets, completions while typing
/// (Tab or Enter takes one, Escape closes, Ctrl+Space opens) and what is wrong underlined. Enter runs when no completion
/// is chosen; Shift+Enter begins a new line. GUI thread.
class QueryEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int kMaxCharacters = 4000;
    static constexpr int kMaxLinesShown = 5;
    /// Says what could stand at a character of a query; fast enough for each key stroke.
    using Completer = std::function<std::vector<Completion>(const QString& query, int cursor)>;

    QueryEdit(const Theme& theme, Completer completer, QWidget* parent = nullptr);
    ~QueryEdit() override;

    QString query() const { return toPlainText(); }
    /// Can be undone by the user's keys.
    void setQuery(const QString& query);
    void setProblem(const std::optional<QueryProblem>& problem);
    CompletionPopup& popup();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void runRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool keyInPopup(int key);
    void complete(bool asked);
    void take(const Completion& completion);
    void showMarks();
    void fitHeight();
    QTextEdit::ExtraSelection mark(int at, int length) const;

    const Theme& m_theme;
    Completer m_completer;
    QPointer<CompletionPopup> m_popup; ///< the window's; made when it is needed
    std::optional<QueryProblem> m_problem;
};

} // namespace duskwatch
