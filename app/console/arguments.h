// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace duskwatch::console {

/// What the exit statuses of most subcommands mean, for help texts.
QString exitCodeHelp();
QString versionText();

/// Reads a subcommand's options with \a parser, to which --help and --version are added here. The name of the
/// subcommand is the first positional argument. \a exitHelp ends the help. Returns the exit status when there is
/// nothing left to do: help or version was shown, or the options are wrong (said on standard error). Main thread.
std::optional<int> parseArguments(QCommandLineParser& parser, const QString& command,
                                  const QStringList& arguments, const QString& exitHelp = exitCodeHelp());

/// The positional arguments behind the subcommand's name.
QStringList operands(const QCommandLineParser& parser);

/// False when one of the options \a names was not given (said on standard error).
bool requireOptions(const QCommandLineParser& parser, std::initializer_list<const char*> names);
/// Whether \a value is one of \a words; else it is said which ones there are for \a option.
bool requireWord(const QString& option, const QString& value, const QStringList& words);

/// Writes \a text to standard output. Returns the exit status.
int printText(const QString& text);
/// Writes \a message to standard error, as nothing that went wrong.
void reportNote(const QString& message);
/// Writes \a message to standard error and returns kExitFailure.
int reportError(const QString& message);
/// The same, and points to --help.
int usageError(const QString& message);

} // namespace duskwatch::console
