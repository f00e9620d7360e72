// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/searchjobs.h"
#include "ui/widgets/textprompt.h"

#include <QMenu>
#include <QPointer>

#include <functional>

namespace duskwatch {

class Theme;

/// The menu of saved queries: run, save, rename, remove. What was removed can be brought back. GUI thread. Everything
/// given is borrowed.
class SavedQueriesMenu : public QMenu
{
    Q_OBJECT
public:
    SavedQueriesMenu(SearchJobs& jobs, const Theme& theme, QWidget* parent);

    /// The query and the log that "save" is about.
    void setCurrent(const QString& query, SourceId source);
    void askForName();
    void rename(const SavedQuery& query);
    void remove(const SavedQuery& query);
    /// Stores the query removed last once more.
    void bringBack();
    TextPrompt* prompt() const { return m_prompt; }

Q_SIGNALS:
    void chosen(const duskwatch::SavedQuery& query);
    /// bringBack() takes it back.
    void removed(const QString& name);
    void said(const QString& sentence);
    void problem(const QString& message);

private:
    using Sentence = std::function<void()>;
    void fill();
    QMenu* addMenuOf(const QString& title, const std::function<void(const SavedQuery&)>& act);
    void save(const QString& name);
    void finish(quint64 job, bool ok, const Error& error);

    SearchJobs& m_jobs;
    const Theme& m_theme;
    SavedQuery m_current;
    SavedQuery m_removed;
    quint64 m_job = 0;
    Sentence m_whenDone; ///< what to say when m_job has ended well
    QPointer<TextPrompt> m_prompt;
};

} // namespace duskwatch
