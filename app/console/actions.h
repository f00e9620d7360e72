// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/commandtable.h"

#include <QCommandLineParser>

#include <optional>

namespace duskwatch::console {

/// Runs a command whose first operand says what to do with what it is about, such as "connection add": finds the
/// action in \a actions and runs it, or answers --help with \a description and the list. Returns the exit status.
int runAction(QLatin1StringView command, const QString& description, std::span<const Command> actions,
              const QStringList& arguments);

/// parseArguments() for an action. Refuses operands and tokens on the command line without repeating them.
/// \a action is "connection add".
std::optional<int> parseAction(QCommandLineParser& parser, const QString& action,
                               const QStringList& arguments, const QString& exitHelp);

/// The exit statuses of an action that is done or is not.
QString actionExitHelp();

} // namespace duskwatch::console
