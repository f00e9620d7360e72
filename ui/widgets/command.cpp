// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command.h"

#include <QAction>
#include <QWidget>

namespace duskwatch {

QAction* addCommand(QWidget& owner, const QString& text, const QList<QKeySequence>& keys,
                    const std::function<void()>& run)
{
    auto* action = new QAction(text, &owner);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, &owner, [run] { run(); });
    owner.addAction(action);
    return action;
}

} // namespace duskwatch
