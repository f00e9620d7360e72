// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace duskwatch {

/// Gives \a owner (a page, a part of one, or the window) a command: an action with a text in the imperative and its keys, which work
/// while the focus is inside \a owner. The command palette and the sheet of shortcuts are made of the actions of the
/// window and of its current page (commandsOf()), so that nothing has to be listed twice. \a owner owns the action.
QAction* addCommand(QWidget& owner, const QString& text, const QList<QKeySequence>& keys,
                    const std::function<void()>& run);

/// The commands of \a page and of everything in it, in the order they were made.
QList<QAction*> commandsOf(const QWidget& page);
/// The commands of \a owner alone, without those of its children.
QList<QAction*> ownCommands(const QWidget& owner);

} // namespace duskwatch
