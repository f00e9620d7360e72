// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchjobs.h"

#include <QTreeWidget>

#include <vector>

namespace duskwatch {

class Theme;

/// The list of what could stand at the cursor of a query. Lies over the window and never takes the focus: the editor
/// hands it the keys. GUI thread; owned by the editor's window.
class CompletionPopup : public QTreeWidget
{
    Q_OBJECT
public:
    CompletionPopup(const Theme& theme, QWidget* editor);

    /// Shows \a completions below \a cursor (in the editor's coordinates); hides when there are none. The first is
    /// chosen where \a chooseFirst.
    void offer(std::vector<Completion> completions, const QRect& cursor, bool chooseFirst);
    /// Goes so many rows down or up, around the ends.
    void step(int rows);
    /// What is chosen, or null.
    const Completion* chosen() const;
    const std::vector<Completion>& completions() const { return m_completions; }

Q_SIGNALS:
    void clickedOn(const duskwatch::Completion& completion);

private:
    void place(const QRect& cursor);

    const Theme& m_theme;
    QWidget* m_editor;
    std::vector<Completion> m_completions;
};

} // namespace duskwatch
