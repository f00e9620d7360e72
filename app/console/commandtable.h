// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace duskwatch::console {

/// One subcommand.
struct Command
{
    QLatin1StringView name;
    /// One line for the list of commands, translated.
    QString (*summary)();
    /// Runs it with all of the program's arguments and returns the exit status.
    int (*run)(const QStringList& arguments);
};

/// All subcommands, in the order help lists them. A new one is one line in commandtable.cpp.
std::span<const Command> commandTable();

} // namespace duskwatch::console
