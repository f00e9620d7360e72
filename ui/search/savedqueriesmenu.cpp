// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedqueriesmenu.h"

#include "ui/text/foreigntext.h"

#include <algorithm>

namespace duskwatch {
namespace {

QString menuText(const QString& text)
{
    return visibleText(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedQueriesMenu::SavedQueriesMenu(SearchJobs& jobs, const Theme& theme, QWidget* parent)
    : QMenu(parent),
      m_jobs(jobs),
      m_theme(theme)
{
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SavedQueriesMenu::fill);
    connect(&jobs, &SearchJobs::queryCommandFinished, this,
            [this](quint64 job, bool ok, QueryId, const Error& error) { finish(job, ok, error); });
}

void SavedQueriesMenu::setCurrent(const QString& query, SourceId source)
{
    m_current.query = query.trimmed();
    m_current.source = source;
}

void SavedQueriesMenu::fill()
{
    clear();
    const std::vector<SavedQuery> queries = m_jobs.savedQueries();
    for (const SavedQuery& query : queries) {
        QAction* action = addAction(menuText(query.name));
        action->setToolTip(visibleText(query.query.left(300)));
        connect(action, &QAction::triggered, this, [this, query] { Q_EMIT chosen(query); });
    }
    if (!queries.empty())
        addSeparator();
    QAction* save = addAction(tr("Save this query…"));
    save->setEnabled(!m_current.query.isEmpty() && queries.size() < kMaxSavedQueries);
    connect(save, &QAction::triggered, this, &SavedQueriesMenu::askForName);
    if (queries.empty())
        return;
    addMenuOf(tr("Rename a query"), [this](const SavedQuery& query) { rename(query); });
    addMenuOf(tr("Remove a query"), [this](const SavedQuery& query) { remove(query); });
}

QMenu* SavedQueriesMenu::addMenuOf(const QString& title, const std::function<void(const SavedQuery&)>& act)
{
    QMenu* menu = addMenu(title);
    for (const SavedQuery& query : m_jobs.savedQueries())
        connect(menu->addAction(menuText(query.name)), &QAction::triggered, this,
                [act, query] { act(query); });
    return menu;
}

void SavedQueriesMenu::askForName()
{
    if (m_prompt)
        return;
    m_prompt = new TextPrompt({tr("Save this query"),
                               tr("The query is kept under this name. A query that has the name already is "
                                  "replaced."),
                               tr("Save query")},
                              TextPrompt::Shape::Line, kMaxQueryName, m_theme, parentWidget());
    QStringList names;
    for (const SavedQuery& query : m_jobs.savedQueries())
        names << query.name;
    m_prompt->setSuggestions(names);
    connect(m_prompt, &TextPrompt::given, this, &SavedQueriesMenu::save);
    m_prompt->open();
}

void SavedQueriesMenu::save(const QString& name)
{
    SavedQuery query = m_current;
    query.name = name.simplified();
    for (const SavedQuery& known : m_jobs.savedQueries())
        if (known.name.compare(query.name, Qt::CaseInsensitive) == 0)
            query.id = known.id;
    m_whenDone = [this, text = tr("The query was saved as “%1”.").arg(visibleText(query.name))] {
        Q_EMIT said(text);
    };
    m_job = m_jobs.saveQuery(query);
}

void SavedQueriesMenu::rename(const SavedQuery& query)
{
    if (m_prompt)
        return;
    m_prompt = new TextPrompt(
        {tr("Rename the query"), tr("“%1” gets this name.").arg(visibleText(query.name)), tr("Rename")},
        TextPrompt::Shape::Line, kMaxQueryName, m_theme, parentWidget());
    connect(m_prompt, &TextPrompt::given, this, [this, query](const QString& name) {
        SavedQuery renamed = query;
        renamed.name = name.simplified();
        m_whenDone = [this, text = tr("The query is called “%1” now.").arg(visibleText(renamed.name))] {
            Q_EMIT said(text);
        };
        m_job = m_jobs.saveQuery(renamed);
    });
    m_prompt->open();
}

void SavedQueriesMenu::remove(const SavedQuery& query)
{
    m_removed = query;
    m_whenDone = [this, name = visibleText(query.name)] {
        Q_EMIT removed(name);
    };
    m_job = m_jobs.removeQuery(query.id);
}

void SavedQueriesMenu::bringBack()
{
    if (m_removed.name.isEmpty())
        return;
    SavedQuery again = m_removed;
    again.id = QueryId{};
    m_removed = {};
    m_whenDone = [this, text = tr("“%1” is back.").arg(visibleText(again.name))] {
        Q_EMIT said(text);
    };
    m_job = m_jobs.saveQuery(again);
}

void SavedQueriesMenu::finish(quint64 job, bool ok, const Error& error)
{
    if (job != m_job || job == 0)
        return;
    m_job = 0;
    const Sentence whenDone = std::exchange(m_whenDone, {});
    if (!ok)
        Q_EMIT problem(userMessage(error));
    else if (whenDone)
        whenDone();
}

} // namespace duskwatch
