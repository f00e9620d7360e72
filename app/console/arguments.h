// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace duskwatch::console {

/// Reads a subcommand's options with \a parser, to which --help and --version are added here. The name of the
/// subcommand is the first positional argument. Returns the exit status when there is nothing left to do:
/// help or version was shown, or the options are wrong (said on standard error). Main thread.
std::optional<int> parseArguments(QCommandLineParser& parser, const QString& command,
                                  const QStringList& arguments);

/// The positional arguments behind the subcommand's name.
QStringList operands(const QCommandLineParser& parser);

/// What the exit statuses mean, for help texts.
QString exitCodeHelp();
QString versionText();

/// Writes \a text to standard output. Returns the exit status.
int printText(const QString& text);
/// Writes \a message to standard error and returns kExitFailure.
int reportError(const QString& message);
/// The same, and points to --help.
int usageError(const QString& message);

} // namespace duskwatch::console
