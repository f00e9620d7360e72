// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/viewsmenu.h"

#include "ui/text/foreigntext.h"
#include "ui/widgets/textprompt.h"

#include <algorithm>

namespace duskwatch {

ViewsMenu::ViewsMenu(const QString& user, const Theme& theme, QWidget* parent)
    : QMenu(parent),
      m_user(user),
      m_theme(theme)
{
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
}

void ViewsMenu::setOwn(const QVector<SavedView>& views)
{
    m_own = views;
    std::sort(m_own.begin(), m_own.end(), [](const SavedView& a, const SavedView& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void ViewsMenu::setCurrent(const FilterState& filter, const AlertOrder& order)
{
    m_current = {{}, filter, order};
}

void ViewsMenu::addView(QMenu* menu, const SavedView& view)
{
    QString text = visibleText(view.name);
    QAction* action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(view.filter == m_current.filter && view.order == m_current.order);
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
}

void ViewsMenu::fill()
{
    clear();
    for (const SavedView& view : builtInViews(m_user))
        addView(this, view);
    addSeparator();
    for (const SavedView& view : m_own)
        addView(this, view);
    if (!m_own.isEmpty())
        addSeparator();
    QAction* save = addAction(tr("Save this view…"));
    save->setEnabled(m_own.size() < kMaxSavedViews);
    connect(save, &QAction::triggered, this, &ViewsMenu::askForName);
    if (m_own.isEmpty())
        return;
    QMenu* remove = addMenu(tr("Remove a view"));
    for (const SavedView& view : m_own) {
        QAction* action = remove->addAction(visibleText(view.name));
        connect(action, &QAction::triggered, this, [this, name = view.name] {
            m_own.removeIf([&](const SavedView& known) { return known.name == name; });
            Q_EMIT ownChanged();
        });
    }
}

void ViewsMenu::askForName()
{
    if (m_prompt)
        return;
    m_prompt =
        new TextPrompt({tr("Save this view"),
                        tr("The filter and the order of the table are kept under this name. A view that has "
                           "the name already is replaced."),
                        tr("Save view")},
                       TextPrompt::Shape::Line, kMaxViewNameCharacters, m_theme, parentWidget());
    QStringList names;
    for (const SavedView& view : m_own)
        names << view.name;
    m_prompt->setSuggestions(names);
    connect(m_prompt, &TextPrompt::given, this, &ViewsMenu::save);
    m_prompt->open();
}

void ViewsMenu::save(const QString& name)
{
    SavedView view = m_current;
    view.name = name.simplified();
    QVector<SavedView> views = m_own;
    views.removeIf([&](const SavedView& known) { return known.name == view.name; });
    views.append(view);
    setOwn(views);
    Q_EMIT ownChanged();
}

} // namespace duskwatch
