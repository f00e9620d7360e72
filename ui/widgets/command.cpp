// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command.h"

#include <QAction>
#include <QWidget>

namespace duskwatch {
namespace {

constexpr const char* kCommand = "duskwatchCommand";

} // namespace

QAction* addCommand(QWidget& owner, const QString& text, const QList<QKeySequence>& keys,
                    const std::function<void()>& run)
{
    auto* action = new QAction(text, &owner);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, &owner, [run] { run(); });
    action->setProperty(kCommand, true);
    owner.addAction(action);
    return action;
}

QList<QAction*> ownCommands(const QWidget& owner)
{
    QList<QAction*> commands;
    for (QAction* action : owner.actions()) // also those of others, in a menu or a line edit
        if (action->property(kCommand).toBool() && action->parent() == &owner)
            commands.append(action);
    return commands;
}

QList<QAction*> commandsOf(const QWidget& page)
{
    QList<QAction*> commands = ownCommands(page);
    for (const QWidget* child : page.findChildren<QWidget*>())
        commands += ownCommands(*child);
    return commands;
}

} // namespace duskwatch
